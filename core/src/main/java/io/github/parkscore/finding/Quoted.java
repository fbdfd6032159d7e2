// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.finding;

/** Makes a stranger's text fit to stand inside a one-line message. */
public final class Quoted {
  private Quoted() {}

  /**
   * The text on one line: control, bidi and line-breaking characters become blanks, and what is
   * longer than the limit is cut with an ellipsis.
   */
  public static String inline(String text, int limit) {
    StringBuilder kept = new StringBuilder();
    int[] points = text.codePoints().limit(limit + 1L).toArray();
    for (int i = 0; i < Math.min(points.length, limit); i++) {
      kept.appendCodePoint(isPlain(points[i]) ? points[i] : ' ');
    }
    return points.length > limit ? kept.append('…').toString() : kept.toString();
  }

  private static boolean isPlain(int point) {
    int type = Character.getType(point);
    return type != Character.CONTROL
        && type != Character.FORMAT
        && type != Character.LINE_SEPARATOR
        && type != Character.PARAGRAPH_SEPARATOR
        && type != Character.SURROGATE;
  }
}
