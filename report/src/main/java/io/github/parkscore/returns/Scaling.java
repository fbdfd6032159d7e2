// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import io.github.parkscore.data.Unit.Ratio;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Converts figures as decimals, as people do: 12.3% is the double nearest to 0.123, not the double
 * nearest to 12.3 divided by 100.
 */
final class Scaling {
  private static final double[] TENS = new double[16];
  private static final double EXACT = 1e15;

  static {
    TENS[0] = 1;
    for (int i = 1; i < TENS.length; i++) {
      TENS[i] = TENS[i - 1] * 10;
    }
  }

  private Scaling() {}

  /** A figure times a ratio. */
  static double times(double figure, Ratio ratio) {
    if (ratio.equals(Ratio.ONE)) {
      return figure;
    }
    for (int places = 0; places < TENS.length; places++) {
      double digits = Math.rint(figure * TENS[places]);
      if (Math.abs(digits) >= EXACT) {
        break;
      }
      if (digits / TENS[places] == figure) {
        return quotient(digits, places, ratio);
      }
    }
    return ratio.times(figure);
  }

  /** Digits over a power of ten times the ratio, rounded once. */
  private static double quotient(double digits, int places, Ratio ratio) {
    double over = digits * ratio.over().doubleValue();
    double under = TENS[places] * ratio.under().doubleValue();
    boolean exact = Math.abs(over) < EXACT && under < EXACT && ratio.over().bitLength() < 50;
    if (exact) {
      return over / under;
    }
    return new BigDecimal(digits)
        .multiply(new BigDecimal(ratio.over()))
        .divide(new BigDecimal(ratio.under()), MathContext.DECIMAL128)
        .scaleByPowerOfTen(-places)
        .doubleValue();
  }
}
