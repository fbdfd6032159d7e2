// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.excel;

import java.util.regex.Pattern;

/**
 * Anybody's text as a cell can hold it: no control characters, no half characters, nothing that
 * turns the direction of writing, and no longer than a cell may be.
 */
final class CellText {
  /** The most that a cell holds. */
  static final int LONGEST = 32_767;

  private static final char UNKNOWN = '\uFFFD';

  /** Spreadsheets read such a thing as one character, so the underscore itself is written so. */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private CellText() {}

  static String clean(String text) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder clean = new StringBuilder(Math.min(text.length(), LONGEST));
    text.replace("\r\n", "\n").codePoints().forEach(point -> append(clean, point));
    return cut(ESCAPE.matcher(clean).replaceAll("_x005F_"));
  }

  /** Whether a spreadsheet would take the text for a formula if somebody edited the cell. */
  static boolean looksLikeFormula(String text) {
    return !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0;
  }

  /** Most texts are: letters, digits, Chinese characters and the punctuation of both. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean latin = c >= ' ' && c < 0x7F && c != '_';
      boolean chinese = c >= 0x2E80 && c < Character.MIN_SURROGATE;
      if (!latin && !chinese) {
        return false;
      }
    }
    return text.length() <= LONGEST;
  }

  private static void append(StringBuilder clean, int point) {
    if (point == '\r' || point == '\n') {
      clean.append('\n');
    } else if (isNoCharacter(point)) {
      clean.append(UNKNOWN);
    } else if (isTurn(point)) {
      return;
    } else if (Character.isISOControl(point)) {
      clean.append(' ');
    } else {
      clean.appendCodePoint(point);
    }
  }

  /** Half a character, and what XML refuses. */
  private static boolean isNoCharacter(int point) {
    return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE
        || point == 0xFFFE
        || point == 0xFFFF;
  }

  private static boolean isTurn(int point) {
    return point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069;
  }

  private static String cut(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = LONGEST - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }
}
