// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.outputs;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** How people should read a figure: the rule of the model language, in a few lines of its own. */
final class Displayed {
  private Displayed() {}

  /** First at ten decimals, then at those that are shown, half away from zero; 0 is bare. */
  static String of(double figure, int decimals) {
    if (figure == 0) {
      return "0";
    }
    BigDecimal rounded =
        new BigDecimal(figure)
            .setScale(10, RoundingMode.HALF_UP)
            .setScale(decimals, RoundingMode.HALF_UP);
    String pattern = "#,##0" + (decimals > 0 ? "." + "0".repeat(decimals) : "");
    return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(rounded)
        .replace('-', '−');
  }

  /** The decimals that a text shows. */
  static int decimals(String shown) {
    return shown.contains(".") ? shown.length() - shown.indexOf('.') - 1 : 0;
  }
}
