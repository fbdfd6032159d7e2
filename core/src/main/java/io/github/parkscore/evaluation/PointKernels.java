// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import io.github.parkscore.data.Column;
import io.github.parkscore.formula.kernel.Arithmetic;
import io.github.parkscore.formula.kernel.Kernel;
import java.util.Arrays;

/** Loops over points. Full points of 0 say that a part does not count for a park. */
final class PointKernels {
  private PointKernels() {}

  /** Whether a node counts for every park, for the same full points. */
  static boolean countsForAll(Column full) {
    return full.isConstant() && full.get(0) != 0;
  }

  /** Of a mark and these full points: the product, missing where they are 0. */
  static Kernel earned(Column full) {
    return countsForAll(full) ? Arithmetic::multiply : PointKernels::earnedWhereItCounts;
  }

  private static void earnedWhereItCounts(double[][] in, double[] out, int n) {
    Arithmetic.multiply(in, out, n);
    missingWhereZero(in[1], out, n);
  }

  /** Of points, full points, points, full points …: the sum of the points of those that count. */
  static void sumOfCounted(double[][] in, double[] out, int n) {
    Arrays.fill(out, 0, n, 0);
    for (int k = 0; k < in.length; k += 2) {
      double[] points = in[k];
      double[] full = in[k + 1];
      for (int i = 0; i < n; i++) {
        out[i] += full[i] == 0 ? 0 : points[i];
      }
    }
  }

  /** The sum of all operands, in their order, four at a time. */
  static void sum(double[][] in, double[] out, int n) {
    Arrays.fill(out, 0, n, 0);
    int k = 0;
    for (; k + 4 <= in.length; k += 4) {
      plusFour(in[k], in[k + 1], in[k + 2], in[k + 3], out, n);
    }
    for (; k < in.length; k++) {
      double[] a = in[k];
      for (int i = 0; i < n; i++) {
        out[i] += a[i];
      }
    }
  }

  private static void plusFour(
      double[] a, double[] b, double[] c, double[] d, double[] out, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = out[i] + a[i] + b[i] + c[i] + d[i];
    }
  }

  /** The first operand and all others added to it, in their order. */
  static void plus(double[][] in, double[] out, int n) {
    System.arraycopy(in[0], 0, out, 0, n);
    for (int k = 1; k < in.length; k++) {
      double[] a = in[k];
      for (int i = 0; i < n; i++) {
        out[i] += a[i];
      }
    }
  }

  /** Of points and full points: the points, missing where the full points are 0. */
  static void whereItCounts(double[][] in, double[] out, int n) {
    System.arraycopy(in[0], 0, out, 0, n);
    missingWhereZero(in[1], out, n);
  }

  /** Of points and full points: the mark. */
  static void quotient(double[][] in, double[] out, int n) {
    double[] points = in[0];
    double[] full = in[1];
    for (int i = 0; i < n; i++) {
      out[i] = points[i] / full[i];
    }
  }

  /** Of points, their mark, the mark within its limits, full points: the points within limits. */
  static void kept(double[][] in, double[] out, int n) {
    double[] points = in[0];
    double[] mark = in[1];
    double[] inside = in[2];
    double[] full = in[3];
    for (int i = 0; i < n; i++) {
      out[i] = inside[i] == mark[i] ? points[i] : inside[i] * full[i];
    }
  }

  /** Of points and a condition: the points where it holds, else 0. */
  static void whereHolds(double[][] in, double[] out, int n) {
    double[] points = in[0];
    double[] condition = in[1];
    for (int i = 0; i < n; i++) {
      out[i] = condition[i] == 1 ? points[i] : 0;
    }
  }

  private static void missingWhereZero(double[] full, double[] out, int n) {
    for (int i = 0; i < n; i++) {
      if (full[i] == 0) {
        out[i] = Double.NaN;
      }
    }
  }
}
