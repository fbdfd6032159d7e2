// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.aggregation;

/** {@code mean}: Σ w·m. */
public final class ArithmeticMean implements Aggregation {
  /** An aggregation without state. */
  public ArithmeticMean() {}

  @Override
  public String name() {
    return "mean";
  }

  @Override
  public boolean isAdditive() {
    return true;
  }

  @Override
  public double combine(double[] marks, double[] shares, int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum += shares[i] * marks[i];
    }
    return sum;
  }
}
