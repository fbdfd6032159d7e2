// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.html;

/**
 * Makes text harmless that escaping alone doesn't: characters that control, that turn the direction
 * of what follows, or that no document may hold become blanks. A line break is a blank too.
 */
final class Inert {
  private Inert() {}

  static String text(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isSuspect(text.charAt(i))) {
        return cleaned(text);
      }
    }
    return text;
  }

  /** Letters and ideographs are passed over fast; the halves of a pair are looked at together. */
  private static boolean isSuspect(char c) {
    boolean usual = c >= ' ' && c < 0x7f || c >= 0x3000 && c < 0xd800;
    return !usual && (!isPlain(c) || Character.isSurrogate(c));
  }

  private static String cleaned(String text) {
    StringBuilder cleaned = new StringBuilder(text.length());
    text.codePoints().forEach(point -> cleaned.appendCodePoint(isPlain(point) ? point : ' '));
    return cleaned.toString();
  }

  private static boolean isPlain(int point) {
    int type = Character.getType(point);
    return type != Character.CONTROL
        && type != Character.FORMAT
        && type != Character.LINE_SEPARATOR
        && type != Character.PARAGRAPH_SEPARATOR
        && type != Character.SURROGATE
        && (point & 0xfffe) != 0xfffe
        && (point < 0xfdd0 || point > 0xfdef);
  }
}
