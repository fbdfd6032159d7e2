// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.grid;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/** What a number format says about the numbers it shows. */
final class NumberFormats {
  /** Nobody writes a longer one, and looking at it takes time. */
  private static final int LONGEST = 400;

  private NumberFormats() {}

  /** The marks of a format: a percentage, a date, or neither. */
  static int marks(int id, String format) {
    String known = format == null ? BuiltinFormats.getBuiltinFormat(id) : format;
    if (known == null || known.length() > LONGEST) {
      return 0;
    }
    if (isPercent(known)) {
      return Cell.PERCENT;
    }
    return DateUtil.isADateFormat(id, known) ? Cell.DATE : 0;
  }

  /** A percent sign that is not quoted multiplies what is shown by 100. */
  private static boolean isPercent(String format) {
    boolean quoted = false;
    for (int i = 0; i < format.length(); i++) {
      char letter = format.charAt(i);
      if (letter == '"') {
        quoted = !quoted;
      } else if (!quoted && (letter == '\\' || letter == '_' || letter == '*')) {
        i++;
      } else if (!quoted && letter == '%') {
        return true;
      }
    }
    return false;
  }
}
