// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.treatment;

import io.github.parkscore.data.Column;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * {@code winsorise(x, points, skew, kurtosis)}: while the absolute skewness is above the one limit
 * and the kurtosis above the other, the most extreme figure on the side of the skew is set to its
 * next neighbour, at most {@code points} times. Skewness and kurtosis are the sample ones (type 2
 * of Joanes and Gill 1998, as in SAS and Excel).
 *
 * <p>Fitted to the least and the greatest figure that remain; applying keeps figures between them.
 * Without figures, with fewer than four, or with none of spread, nothing is changed.
 */
public final class Winsorise implements Treatment {
  private static final List<Double> DEFAULTS = List.of(5.0, 2.0, 3.5);

  /** A treatment without state. */
  public Winsorise() {}

  @Override
  public String name() {
    return "winsorise";
  }

  @Override
  public int arguments() {
    return DEFAULTS.size();
  }

  @Override
  public double[] fit(Column x, BitSet cohort, List<Double> arguments) {
    double[] sorted =
        cohort.stream()
            .mapToDouble(x::get)
            .filter(value -> !Double.isNaN(value))
            .sorted()
            .toArray();
    double most = argument(arguments, 0);
    double[] bounds = {Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY};
    double[] changed = sorted.clone();
    int low = 0;
    int high = sorted.length - 1;
    for (int points = 0; points < most && high - low > 2; points++) {
      double skew = Moments.skewness(changed);
      double kurtosis = Moments.kurtosis(changed);
      boolean extreme =
          Math.abs(skew) > argument(arguments, 1) && kurtosis > argument(arguments, 2);
      if (!extreme) {
        break;
      }
      if (skew > 0) {
        high--;
        Arrays.fill(changed, high + 1, changed.length, sorted[high]);
        bounds[1] = sorted[high];
      } else {
        low++;
        Arrays.fill(changed, 0, low, sorted[low]);
        bounds[0] = sorted[low];
      }
    }
    return bounds;
  }

  private static double argument(List<Double> arguments, int at) {
    return at < arguments.size() ? arguments.get(at) : DEFAULTS.get(at);
  }

  @Override
  public Column apply(Column x, double[] fitted) {
    return Column.of(x.size(), i -> Math.min(Math.max(x.get(i), fitted[0]), fitted[1]));
  }
}
