// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.formula.kernel;

import io.github.parkscore.data.Decimals;
import java.util.Arrays;

/** A statistic of a cohort, computed from the figures that are there. */
public enum Statistic {
  /** The least; missing if there is none. */
  LOWEST,
  /** The greatest; missing if there is none. */
  HIGHEST,
  /** The arithmetic mean; missing if there is none. */
  MEAN,
  /** The middle, or the mean of the two in the middle. */
  MEDIAN,
  /** The sum; 0 if there is none. */
  SUM,
  /** The sample's standard deviation, with n - 1; missing of fewer than two. */
  STDEV,
  /** How many are there. */
  COUNT,
  /** The quantile of type 7: linear between the order statistics at (n - 1) p. */
  QUANTILE;

  /**
   * The statistic of some figures.
   *
   * @param figures none missing; may be reordered
   * @param n how many of them count
   * @param p the share, of a quantile
   */
  public double of(double[] figures, int n, double p) {
    return switch (this) {
      case COUNT -> n;
      case SUM -> sum(figures, n);
      case MEAN -> n == 0 ? Double.NaN : sum(figures, n) / n;
      case STDEV -> stdev(figures, n);
      case MEDIAN -> quantile(figures, n, 0.5);
      case QUANTILE -> quantile(figures, n, p);
      case LOWEST -> lowest(figures, n);
      case HIGHEST -> -lowest(negated(figures, n), n);
    };
  }

  private static double[] negated(double[] figures, int n) {
    double[] negative = new double[n];
    for (int i = 0; i < n; i++) {
      negative[i] = -figures[i];
    }
    return negative;
  }

  private static double lowest(double[] figures, int n) {
    double least = n == 0 ? Double.NaN : figures[0];
    for (int i = 1; i < n; i++) {
      least = Math.min(least, figures[i]);
    }
    return least;
  }

  private static double sum(double[] figures, int n) {
    EightSums sums = new EightSums();
    sums.add(figures, n);
    return sums.total();
  }

  /** Two passes; figures that a decision cannot tell apart have no spread at all. */
  private static double stdev(double[] figures, int n) {
    if (n < 2) {
      return Double.NaN;
    }
    if (Decimals.compare(lowest(figures, n), -lowest(negated(figures, n), n)) == 0) {
      return 0;
    }
    double mean = sum(figures, n) / n;
    double[] squares = new double[n];
    for (int i = 0; i < n; i++) {
      squares[i] = (figures[i] - mean) * (figures[i] - mean);
    }
    return Math.sqrt(sum(squares, n) / (n - 1));
  }

  private static double quantile(double[] figures, int n, double p) {
    if (n == 0 || !(p >= 0 && p <= 1)) {
      return Double.NaN;
    }
    Arrays.sort(figures, 0, n);
    double at = (n - 1) * p;
    int below = (int) Decimals.floor(at);
    double share = at - below;
    return below + 1 >= n || share <= 0
        ? figures[Math.min(below, n - 1)]
        : figures[below] + share * (figures[below + 1] - figures[below]);
  }
}
