// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.cli;

/** Lines text up in columns of a terminal, where Chinese characters are two columns wide. */
final class Padding {
  private Padding() {}

  /** How many columns a text takes. */
  static int width(String text) {
    return text.codePoints().map(Padding::width).sum();
  }

  private static int width(int point) {
    boolean wide =
        point >= 0x1100
            && (point <= 0x115F
                || point >= 0x2E80 && point <= 0xA4CF
                || point >= 0xAC00 && point <= 0xD7A3
                || point >= 0xF900 && point <= 0xFAFF
                || point >= 0xFE30 && point <= 0xFE6F
                || point >= 0xFF00 && point <= 0xFF60
                || point >= 0xFFE0 && point <= 0xFFE6
                || point >= 0x20000 && point <= 0x3FFFD);
    return wide ? 2 : 1;
  }

  /** The text with blanks after it. */
  static String right(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - width(text)));
  }

  /** The text with blanks before it. */
  static String left(String text, int columns) {
    return " ".repeat(Math.max(0, columns - width(text))) + text;
  }
}
