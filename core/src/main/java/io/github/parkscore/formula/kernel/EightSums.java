// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.formula.kernel;

/**
 * Eight sums side by side, added in a fixed order at the end: none waits for another, and the
 * result is the same however the figures were cut, as long as every piece but the last is a
 * multiple of eight.
 */
final class EightSums {
  private final double[] sums = new double[8];

  /** Adds the first n figures. */
  void add(double[] figures, int n) {
    int even = n & ~7;
    double a = sums[0];
    double b = sums[1];
    double c = sums[2];
    double d = sums[3];
    double e = sums[4];
    double f = sums[5];
    double g = sums[6];
    double h = sums[7];
    for (int i = 0; i < even; i += 8) {
      a += figures[i];
      b += figures[i + 1];
      c += figures[i + 2];
      d += figures[i + 3];
      e += figures[i + 4];
      f += figures[i + 5];
      g += figures[i + 6];
      h += figures[i + 7];
    }
    double[] now = {a, b, c, d, e, f, g, h};
    System.arraycopy(now, 0, sums, 0, now.length);
    for (int i = even; i < n; i++) {
      sums[i - even] += figures[i];
    }
  }

  double total() {
    return ((sums[0] + sums[1]) + (sums[2] + sums[3]))
        + ((sums[4] + sums[5]) + (sums[6] + sums[7]));
  }
}
