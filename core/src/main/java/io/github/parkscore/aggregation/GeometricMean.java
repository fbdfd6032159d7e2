// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.aggregation;

/**
 * {@code geometric}: Π m^w. A mark of 0 makes it 0; a negative mark has none. Nothing is added to
 * marks to avoid that.
 */
public final class GeometricMean implements Aggregation {
  /** An aggregation without state. */
  public GeometricMean() {}

  @Override
  public String name() {
    return "geometric";
  }

  @Override
  public boolean isAdditive() {
    return false;
  }

  @Override
  public double combine(double[] marks, double[] shares, int n) {
    double logs = 0;
    boolean zero = false;
    for (int i = 0; i < n; i++) {
      if (marks[i] < 0) {
        return Double.NaN;
      }
      zero |= marks[i] == 0;
      logs += shares[i] * (marks[i] == 0 ? 0 : StrictMath.log(marks[i]));
    }
    return zero ? 0 : StrictMath.exp(logs);
  }
}
