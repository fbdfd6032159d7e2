// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.explanation;

import io.github.parkscore.data.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/** Figures inside sentences: short, and never more than six significant digits. */
final class Shown {
  private static final MathContext DIGITS = new MathContext(6, RoundingMode.HALF_UP);

  private Shown() {}

  /** A figure in its unit; percents as people write them; a dash for a missing one. */
  static String figure(double value, Optional<Unit> unit) {
    if (Double.isNaN(value)) {
      return "—";
    }
    if (unit.map(Unit::isShare).orElse(false)) {
      double written = 1 / unit.get().scale().toDouble();
      return number(value * written) + unit.get().name();
    }
    return number(value);
  }

  static String number(double value) {
    BigDecimal exact = new BigDecimal(value);
    boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
    BigDecimal shown =
        whole
            ? exact
            : Math.abs(value) >= 1e5
                ? exact.setScale(1, RoundingMode.HALF_UP)
                : exact.round(DIGITS);
    String text = shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
    return text.replace('-', '−');
  }
}
