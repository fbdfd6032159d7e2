// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Makes two spellings of one name equal: full and half width, spaces, brackets, quotation marks and
 * capitals don't count. 安庆高新区（省级） and 安庆高新区(省级) fold to the same.
 */
final class Folding {
  private static final String DROPPED = "()[]{}〔〕【】《》<>〈〉「」『』\"'“”‘’*";

  private Folding() {}

  static String fold(String text) {
    if (isFolded(text)) {
      return text;
    }
    String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder kept = new StringBuilder(narrow.length());
    for (int i = 0; i < narrow.length(); i++) {
      char letter = narrow.charAt(i);
      if (!isBlank(letter) && DROPPED.indexOf(letter) < 0) {
        kept.append(letter);
      }
    }
    return kept.toString().toLowerCase(Locale.ROOT);
  }

  /**
   * Whether a text is of small letters, digits and common Chinese characters only, as most names
   * are.
   */
  private static boolean isFolded(String text) {
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      boolean common =
          letter >= '一' && letter <= '鿿'
              || letter >= 'a' && letter <= 'z'
              || letter >= '0' && letter <= '9';
      if (!common) {
        return false;
      }
    }
    return true;
  }

  /** A blank of any width, also those that nobody sees. */
  static boolean isBlank(char letter) {
    return Character.isWhitespace(letter)
        || Character.isSpaceChar(letter)
        || Character.getType(letter) == Character.FORMAT
        || Character.isISOControl(letter);
  }

  /** Full-width forms, strange blanks and strange minus signs as ASCII; nothing else changes. */
  static String narrow(String text) {
    StringBuilder narrow = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter >= '！' && letter <= '～') {
        narrow.append((char) (letter - '！' + '!'));
      } else if (isBlank(letter)) {
        narrow.append(' ');
      } else {
        narrow.append("−–﹣‐‑‒".indexOf(letter) >= 0 ? '-' : letter);
      }
    }
    return narrow.toString().strip();
  }
}
