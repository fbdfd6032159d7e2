// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.excel;

import io.github.parkscore.data.Decimals;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** What a spreadsheet shows of a number under one of our formats, with the view's minus sign. */
final class Shown {
  private Shown() {}

  static String as(double number, String format) {
    String[] signs = format.split(";");
    if (signs.length == 3) {
      String one = number > 0 ? signs[0] : number < 0 ? signs[1] : signs[2];
      return filled(Math.abs(number), one);
    }
    return filled(number, format).replace('-', '−');
  }

  private static String filled(double number, String format) {
    int open = format.indexOf('"');
    int close = format.lastIndexOf('"');
    String words = open < 0 ? "" : format.substring(open + 1, close);
    String digits = open < 0 ? format : format.substring(0, open) + format.substring(close + 1);
    if (digits.isEmpty()) {
      return words;
    }
    int decimals = digits.contains(".") ? digits.length() - digits.indexOf('.') - 1 : 0;
    String shown =
        new DecimalFormat(digits, DecimalFormatSymbols.getInstance(Locale.ROOT))
            .format(Decimals.round(number, decimals));
    return open == 0 ? words + shown : shown + words;
  }
}
