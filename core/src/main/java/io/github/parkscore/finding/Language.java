// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.finding;

import java.util.Locale;

/** The two languages of everything that a user reads. */
public enum Language {
  /** Simplified Chinese, the default. */
  ZH(Locale.SIMPLIFIED_CHINESE),
  /** English. */
  EN(Locale.ENGLISH);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  /** The locale for formatting in this language. */
  public Locale locale() {
    return locale;
  }

  /** The language of a locale: English for English, Chinese for everything else. */
  public static Language of(Locale locale) {
    return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? EN : ZH;
  }
}
