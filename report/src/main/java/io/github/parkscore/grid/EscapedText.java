// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.grid;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts of a workbook write characters that XML can't hold as {@code _x000D_}. */
final class EscapedText {
  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private EscapedText() {}

  static String decode(String text) {
    if (!text.contains("_x")) {
      return text;
    }
    return ESCAPE
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(found.group(1), 16))));
  }
}
