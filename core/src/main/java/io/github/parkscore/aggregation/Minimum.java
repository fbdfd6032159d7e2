// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.aggregation;

/** {@code minimum}: the weakest part decides; weights only say which parts count. */
public final class Minimum implements Aggregation {
  /** An aggregation without state. */
  public Minimum() {}

  @Override
  public String name() {
    return "minimum";
  }

  @Override
  public boolean isAdditive() {
    return false;
  }

  @Override
  public double combine(double[] marks, double[] shares, int n) {
    double least = marks[0];
    for (int i = 1; i < n; i++) {
      least = Math.min(least, marks[i]);
    }
    return least;
  }
}
