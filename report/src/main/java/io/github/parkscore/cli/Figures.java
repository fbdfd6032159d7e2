// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.cli;

import io.github.parkscore.data.Decimals;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Scores as a terminal shows them: two decimals unless the model says otherwise. */
final class Figures {
  private Figures() {}

  /** A mark, 1 being full; four decimals, which is more than anybody argues about. */
  static String mark(double mark) {
    return Double.isNaN(mark)
        ? "—"
        : new BigDecimal(Decimals.round(mark, 4)).setScale(4, RoundingMode.HALF_UP).toPlainString();
  }

  static String points(double points) {
    return points(points, 2);
  }

  /** A total with as many decimals as it is ranked by. */
  static String points(double points, int decimals) {
    return Double.isNaN(points)
        ? "—"
        : new BigDecimal(Decimals.round(points, decimals))
            .setScale(decimals, RoundingMode.HALF_UP)
            .toPlainString();
  }
}
