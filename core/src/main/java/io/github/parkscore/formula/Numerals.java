// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.formula;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as text. */
public final class Numerals {
  private Numerals() {}

  /**
   * The shortest plain decimal that reads back as the same double; the same on every JDK ({@code
   * Double.toString} changed in 19). Not for NaN or infinities.
   */
  public static String shortest(double value) {
    if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      return value == 0 ? "0" : Long.toString((long) value);
    }
    BigDecimal exact = new BigDecimal(value);
    // Whatever has 15 digits or fewer comes back at 15; of the smallest doubles less may be enough.
    for (int digits = Math.abs(value) < Double.MIN_NORMAL ? 1 : 15; digits <= 17; digits++) {
      BigDecimal rounded = exact.round(new MathContext(digits));
      if (rounded.doubleValue() == value) {
        return rounded.stripTrailingZeros().toPlainString();
      }
    }
    return exact.toPlainString();
  }
}
