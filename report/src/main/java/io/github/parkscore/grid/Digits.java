// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.grid;

/**
 * Reads the plain decimal numbers that files are full of. Up to fifteen digits over a power of ten
 * up to 22 is the quotient of two exact doubles, so that one division gives the nearest one; all
 * else goes to the JDK.
 */
final class Digits {
  private static final double[] TENS = new double[23];
  private static final int EXACT = 15;

  static {
    TENS[0] = 1;
    for (int i = 1; i < TENS.length; i++) {
      TENS[i] = TENS[i - 1] * 10;
    }
  }

  private Digits() {}

  /** The nearest double; NaN if the text is no decimal number. */
  static double parse(String text) {
    int start = text.startsWith("-") ? 1 : 0;
    long digits = 0;
    int count = 0;
    int point = -1;
    for (int i = start; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter == '.' && point < 0) {
        point = i;
      } else if (letter >= '0' && letter <= '9' && count < EXACT) {
        digits = digits * 10 + (letter - '0');
        count++;
      } else {
        return slowly(text);
      }
    }
    if (count == 0) {
      return Double.NaN;
    }
    double whole = point < 0 ? digits : digits / TENS[text.length() - point - 1];
    return start == 1 ? -whole : whole;
  }

  private static double slowly(String text) {
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      boolean known = letter >= '0' && letter <= '9' || "+-.eE".indexOf(letter) >= 0;
      if (!known) {
        return Double.NaN;
      }
    }
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  /**
   * Whether the double that a text means gives the same text back: {@code 12.5} does, {@code 012},
   * {@code 12.50} and {@code 1e3} don't. Such a text may be kept as a number without loss.
   */
  static boolean isCanonical(String text) {
    int start = text.startsWith("-") ? 1 : 0;
    int length = text.length() - start;
    if (length < 1 || length > EXACT + 1) {
      return false;
    }
    int point = -1;
    for (int i = start; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter == '.' && point < 0) {
        point = i;
      } else if (letter < '0' || letter > '9') {
        return false;
      }
    }
    boolean zeroFirst = text.charAt(start) == '0' && length > 1 && point != start + 1;
    boolean barePoint = point == start || point == text.length() - 1;
    boolean zeroLast = point >= 0 && text.endsWith("0");
    boolean minusZero = start == 1 && parse(text) == 0;
    return !zeroFirst && !barePoint && !zeroLast && !minusZero && (point >= 0 || length <= EXACT);
  }
}
