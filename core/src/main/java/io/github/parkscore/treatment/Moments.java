// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.treatment;

/**
 * Sample skewness and excess kurtosis, type 2 of Joanes and Gill, "Comparing measures of sample
 * skewness and kurtosis", The Statistician 47 (1998).
 */
final class Moments {
  private Moments() {}

  /** NaN of fewer than three figures or none of spread. */
  static double skewness(double[] x) {
    double n = x.length;
    double g = central(x, 3) / StrictMath.pow(central(x, 2), 1.5);
    return n < 3 ? Double.NaN : g * Math.sqrt(n * (n - 1)) / (n - 2);
  }

  /** NaN of fewer than four figures or none of spread. */
  static double kurtosis(double[] x) {
    double n = x.length;
    double m2 = central(x, 2);
    double g = central(x, 4) / (m2 * m2) - 3;
    return n < 4 ? Double.NaN : ((n + 1) * g + 6) * (n - 1) / ((n - 2) * (n - 3));
  }

  private static double central(double[] x, int order) {
    double mean = 0;
    for (double value : x) {
      mean += value / x.length;
    }
    double sum = 0;
    for (double value : x) {
      double d = value - mean;
      sum += order == 2 ? d * d : order == 3 ? d * d * d : d * d * d * d;
    }
    return sum / x.length;
  }
}
