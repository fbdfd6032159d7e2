// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import io.github.parkscore.data.Decimals;
import io.github.parkscore.formula.kernel.Kernel;
import io.github.parkscore.model.Quota;

/** How a share of a number of parks becomes a whole number. */
final class Quotas {
  private Quotas() {}

  /** The loop of {@code quota(share, parks)}; a model without a policy never calls it. */
  static Kernel kernel(Quota quota) {
    return (in, out, n) -> {
      for (int i = 0; i < n; i++) {
        out[i] = whole(in[0][i] * in[1][i], quota);
      }
    };
  }

  private static double whole(double parks, Quota quota) {
    if (Double.isNaN(parks) || quota == null) {
      return Double.NaN;
    }
    return switch (quota) {
      case DOWN -> Decimals.floor(parks);
      case UP -> Decimals.ceil(parks);
      case NEAREST -> Decimals.floor(parks + 0.5);
    };
  }
}
