// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.excel;

/**
 * How much room a text takes, in Latin letters; a Chinese character is two. Counted, because fonts
 * differ from machine to machine and servers have none.
 */
final class TextWidth {
  /** A row that is taller can't be read any more. */
  private static final int MOST_LINES = 26;

  private TextWidth() {}

  /** Of the longest line. */
  static int of(String text) {
    int longest = 0;
    int width = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      width = text.charAt(i) == '\n' ? 0 : width + of(text.codePointAt(i));
      longest = Math.max(longest, width);
    }
    return longest;
  }

  private static int of(int point) {
    if (point >= ' ' && point < 0x7F) {
      return 1;
    }
    int type = Character.getType(point);
    if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
      return 0;
    }
    return point < 0x1100 || isNarrow(point) ? 1 : 2;
  }

  /** Half-width forms, and the general punctuation that fonts don't make wide. */
  private static boolean isNarrow(int point) {
    return point >= 0xFF61 && point <= 0xFFDC || point >= 0x1E00 && point <= 0x200B;
  }

  /**
   * How many lines a text takes in a column, {@value #MOST_LINES} at most; a line may break after
   * any Chinese character.
   */
  static int lines(String text, int width) {
    if (text.length() > (long) MOST_LINES * width) {
      return MOST_LINES;
    }
    int lines = text.lines().mapToInt(line -> linesOf(line, Math.max(2, width))).sum();
    return Math.max(1, Math.min(lines, MOST_LINES));
  }

  private static int linesOf(String line, int width) {
    int lines = 1;
    int used = 0;
    for (String word : line.split("(?<=\\s)|(?<=[^\\p{ASCII}])|(?=[^\\p{ASCII}])")) {
      int room = of(word);
      if (used > 0 && used + of(word.stripTrailing()) > width) {
        lines++;
        used = 0;
      }
      lines += (Math.max(room, 1) - 1) / width;
      used = room > width ? room % width : used + room;
    }
    return lines;
  }
}
