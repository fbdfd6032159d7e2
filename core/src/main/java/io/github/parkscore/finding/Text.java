// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.finding;

import java.util.Objects;

/**
 * A text in both languages.
 *
 * @param zh the Chinese text
 * @param en the English text; equal to the Chinese one where only one was written
 */
public record Text(String zh, String en) {
  /** The text that says nothing. */
  public static final Text EMPTY = new Text("", "");

  /** Refuses a missing half. */
  public Text {
    Objects.requireNonNull(zh, "zh");
    Objects.requireNonNull(en, "en");
  }

  /** A text that is the same in both languages: a name, a figure, a formula. */
  public static Text of(String both) {
    return new Text(both, both);
  }

  /** The half in a language. */
  public String in(Language language) {
    return language == Language.ZH ? zh : en;
  }

  /** Whether neither half says anything. */
  public boolean isEmpty() {
    return zh.isEmpty() && en.isEmpty();
  }

  @Override
  public String toString() {
    return zh.equals(en) ? zh : zh + " | " + en;
  }
}
