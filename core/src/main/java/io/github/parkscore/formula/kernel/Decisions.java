// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.formula.kernel;

import io.github.parkscore.data.Decimals;

/**
 * Comparisons, conditions and whole numbers: 1 for true, 0 for false. Operands are seen with 12
 * significant digits.
 */
public final class Decisions {
  private Decisions() {}

  /** What a comparison makes of the sign of a - b. */
  @FunctionalInterface
  private interface Verdict {
    boolean of(int sign);
  }

  /** a = b. */
  public static void equal(double[][] in, double[] out, int n) {
    compare(in, out, n, sign -> sign == 0);
  }

  /** a <> b. */
  public static void unequal(double[][] in, double[] out, int n) {
    compare(in, out, n, sign -> sign != 0);
  }

  /** a < b. */
  public static void less(double[][] in, double[] out, int n) {
    compare(in, out, n, sign -> sign < 0);
  }

  /** a <= b. */
  public static void atMost(double[][] in, double[] out, int n) {
    compare(in, out, n, sign -> sign <= 0);
  }

  /** a > b. */
  public static void greater(double[][] in, double[] out, int n) {
    compare(in, out, n, sign -> sign > 0);
  }

  /** a >= b. */
  public static void atLeast(double[][] in, double[] out, int n) {
    compare(in, out, n, sign -> sign >= 0);
  }

  private static void compare(double[][] in, double[] out, int n, Verdict verdict) {
    double whenLess = verdict.of(-1) ? 1 : 0;
    double whenEqual = verdict.of(0) ? 1 : 0;
    double whenMore = verdict.of(1) ? 1 : 0;
    double[] a = in[0];
    double[] b = in[1];
    for (int i = 0; i < n; i++) {
      if (a[i] != a[i] || b[i] != b[i]) {
        out[i] = Double.NaN;
      } else {
        int sign = Decimals.compare(a[i], b[i]);
        out[i] = sign == 0 ? whenEqual : sign < 0 ? whenLess : whenMore;
      }
    }
  }

  /** Both; false decides alone. */
  public static void and(double[][] in, double[] out, int n) {
    double[] a = in[0];
    double[] b = in[1];
    for (int i = 0; i < n; i++) {
      out[i] = a[i] == 0 || b[i] == 0 ? 0 : a[i] * b[i];
    }
  }

  /** Either; true decides alone. */
  public static void or(double[][] in, double[] out, int n) {
    double[] a = in[0];
    double[] b = in[1];
    for (int i = 0; i < n; i++) {
      out[i] = a[i] == 1 || b[i] == 1 ? 1 : a[i] + b[i];
    }
  }

  /** The opposite. */
  public static void not(double[][] in, double[] out, int n) {
    double[] a = in[0];
    for (int i = 0; i < n; i++) {
      out[i] = 1 - a[i];
    }
  }

  /** How many hold; missing if one is. */
  public static void countTrue(double[][] in, double[] out, int n) {
    System.arraycopy(in[0], 0, out, 0, n);
    for (int k = 1; k < in.length; k++) {
      double[] a = in[k];
      for (int i = 0; i < n; i++) {
        out[i] += a[i];
      }
    }
  }

  /** How many hold; a missing one does not hold. */
  public static void times(double[][] in, double[] out, int n) {
    for (int i = 0; i < n; i++) {
      int holding = 0;
      for (double[] round : in) {
        holding += round[i] == 1 ? 1 : 0;
      }
      out[i] = holding;
    }
  }

  /** How many hold before the first that does not. */
  public static void streak(double[][] in, double[] out, int n) {
    for (int i = 0; i < n; i++) {
      int holding = 0;
      while (holding < in.length && in[holding][i] == 1) {
        holding++;
      }
      out[i] = holding;
    }
  }

  /** The mean of those that are there; missing if none is. */
  public static void recent(double[][] in, double[] out, int n) {
    for (int i = 0; i < n; i++) {
      double sum = 0;
      int there = 0;
      for (double[] round : in) {
        if (round[i] == round[i]) {
          sum += round[i];
          there++;
        }
      }
      out[i] = there == 0 ? Double.NaN : sum / there;
    }
  }

  /** The greatest whole number not above. */
  public static void floor(double[][] in, double[] out, int n) {
    double[] a = in[0];
    for (int i = 0; i < n; i++) {
      out[i] = a[i] == a[i] ? Decimals.floor(a[i]) : a[i];
    }
  }

  /** The least whole number not below. */
  public static void ceil(double[][] in, double[] out, int n) {
    double[] a = in[0];
    for (int i = 0; i < n; i++) {
      out[i] = a[i] == a[i] ? Decimals.ceil(a[i]) : a[i];
    }
  }

  /** Whole steps of a size; missing where the size is 0. */
  public static void steps(double[][] in, double[] out, int n) {
    double[] a = in[0];
    double[] size = in[1];
    for (int i = 0; i < n; i++) {
      boolean there = a[i] == a[i] && size[i] == size[i] && size[i] != 0;
      out[i] = there ? Decimals.steps(a[i], size[i]) : Double.NaN;
    }
  }

  /** Rounded to a number of digits. */
  public static Kernel round(int digits) {
    return (in, out, n) -> Decimals.round(in[0], out, n, digits);
  }
}
