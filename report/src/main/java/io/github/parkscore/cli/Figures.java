// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.cli;

import io.github.parkscore.data.Decimals;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Scores as a terminal shows them: two decimals unless the model says otherwise. */
final class Figures {
  private Figures() {}

  static String points(double points) {
    return Double.isNaN(points)
        ? "—"
        : new BigDecimal(Decimals.round(points, 2))
            .setScale(2, RoundingMode.HALF_UP)
            .toPlainString();
  }
}
