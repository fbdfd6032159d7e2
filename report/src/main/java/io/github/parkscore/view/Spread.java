// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import java.util.Arrays;

/**
 * How figures are spread: their number, mean and quantiles (type 7), missing figures left out.
 *
 * @param count how many figures there are
 * @param mean their mean; NaN of none, as all that follow
 * @param lowest the lowest
 * @param tenth a tenth lies below
 * @param lower a quarter lies below
 * @param median half lies below
 * @param upper a quarter lies above
 * @param ninetieth a tenth lies above
 * @param highest the highest
 */
public record Spread(
    int count,
    double mean,
    double lowest,
    double tenth,
    double lower,
    double median,
    double upper,
    double ninetieth,
    double highest) {
  /** The spread of these figures. */
  public static Spread of(double[] figures) {
    double[] sorted = Arrays.stream(figures).filter(figure -> figure == figure).sorted().toArray();
    double sum = 0;
    for (double figure : sorted) {
      sum += figure;
    }
    return new Spread(
        sorted.length,
        sum / sorted.length,
        quantile(sorted, 0),
        quantile(sorted, 0.1),
        quantile(sorted, 0.25),
        quantile(sorted, 0.5),
        quantile(sorted, 0.75),
        quantile(sorted, 0.9),
        quantile(sorted, 1));
  }

  /** From the lowest to the highest. */
  public double width() {
    return highest - lowest;
  }

  private static double quantile(double[] sorted, double share) {
    if (sorted.length == 0) {
      return Double.NaN;
    }
    double at = share * (sorted.length - 1);
    int below = (int) at;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }
}
