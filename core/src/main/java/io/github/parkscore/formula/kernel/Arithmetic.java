// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.formula.kernel;

import java.util.Arrays;

/** Sums, products and functions of numbers. What has no number in the reals is missing. */
public final class Arithmetic {
  private Arithmetic() {}

  /** a + b. */
  public static void add(double[][] in, double[] out, int n) {
    double[] a = in[0];
    double[] b = in[1];
    for (int i = 0; i < n; i++) {
      out[i] = a[i] + b[i];
    }
  }

  /** a - b. */
  public static void subtract(double[][] in, double[] out, int n) {
    double[] a = in[0];
    double[] b = in[1];
    for (int i = 0; i < n; i++) {
      out[i] = a[i] - b[i];
    }
  }

  /** a × b. */
  public static void multiply(double[][] in, double[] out, int n) {
    double[] a = in[0];
    double[] b = in[1];
    for (int i = 0; i < n; i++) {
      out[i] = a[i] * b[i];
    }
  }

  /**
   * Makes what is too large for a number missing: v - v is 0 of a number and NaN of an infinity.
   */
  public static void finite(double[] values, int n) {
    for (int i = 0; i < n; i++) {
      values[i] += values[i] - values[i];
    }
  }

  /** a ÷ b; missing where b is 0. */
  public static void divide(double[][] in, double[] out, int n) {
    double[] a = in[0];
    double[] b = in[1];
    for (int i = 0; i < n; i++) {
      out[i] = finite(a[i] / b[i]);
    }
  }

  /** 0; missing where an operand is, or is too large for a number. */
  public static void gaps(double[][] in, double[] out, int n) {
    Arrays.fill(out, 0, n, 0);
    for (double[] a : in) {
      for (int i = 0; i < n; i++) {
        out[i] += a[i] - a[i];
      }
    }
  }

  /** 1 ÷ a; missing where a is 0. */
  public static void reciprocal(double[][] in, double[] out, int n) {
    double[] a = in[0];
    for (int i = 0; i < n; i++) {
      out[i] = a[i] == 0 ? Double.NaN : 1 / a[i];
    }
  }

  /** -a. */
  public static void negate(double[][] in, double[] out, int n) {
    double[] a = in[0];
    for (int i = 0; i < n; i++) {
      out[i] = -a[i];
    }
  }

  /** |a|. */
  public static void abs(double[][] in, double[] out, int n) {
    double[] a = in[0];
    for (int i = 0; i < n; i++) {
      out[i] = Math.abs(a[i]);
    }
  }

  /** a to the power of b; missing where that is no number. */
  public static void power(double[][] in, double[] out, int n) {
    double[] a = in[0];
    double[] b = in[1];
    for (int i = 0; i < n; i++) {
      out[i] = finite(a[i] != a[i] || b[i] != b[i] ? Double.NaN : StrictMath.pow(a[i], b[i]));
    }
  }

  /** ln a; missing where a ≤ 0. */
  public static void ln(double[][] in, double[] out, int n) {
    double[] a = in[0];
    for (int i = 0; i < n; i++) {
      out[i] = a[i] > 0 ? StrictMath.log(a[i]) : Double.NaN;
    }
  }

  /** e to the power of a. */
  public static void exp(double[][] in, double[] out, int n) {
    double[] a = in[0];
    for (int i = 0; i < n; i++) {
      out[i] = finite(StrictMath.exp(a[i]));
    }
  }

  /** The square root of a; missing where a is negative. */
  public static void sqrt(double[][] in, double[] out, int n) {
    double[] a = in[0];
    for (int i = 0; i < n; i++) {
      out[i] = Math.sqrt(a[i]);
    }
  }

  /** The least operand; missing if one is. */
  public static void min(double[][] in, double[] out, int n) {
    System.arraycopy(in[0], 0, out, 0, n);
    for (int k = 1; k < in.length; k++) {
      double[] a = in[k];
      for (int i = 0; i < n; i++) {
        out[i] = Math.min(out[i], a[i]);
      }
    }
  }

  /** The greatest operand; missing if one is. */
  public static void max(double[][] in, double[] out, int n) {
    System.arraycopy(in[0], 0, out, 0, n);
    for (int k = 1; k < in.length; k++) {
      double[] a = in[k];
      for (int i = 0; i < n; i++) {
        out[i] = Math.max(out[i], a[i]);
      }
    }
  }

  /** x kept between lo and hi. */
  public static void clamp(double[][] in, double[] out, int n) {
    double[] x = in[0];
    double[] low = in[1];
    double[] high = in[2];
    for (int i = 0; i < n; i++) {
      out[i] = Math.min(Math.max(x[i], low[i]), high[i]);
    }
  }

  /** (x - base) ÷ base; missing where the base is not above 0. */
  public static void growth(double[][] in, double[] out, int n) {
    double[] x = in[0];
    double[] base = in[1];
    for (int i = 0; i < n; i++) {
      out[i] = base[i] > 0 ? finite((x[i] - base[i]) / base[i]) : Double.NaN;
    }
  }

  /** A change of scale by a fraction. */
  public static Kernel scale(double over, double under) {
    return (in, out, n) -> {
      double[] a = in[0];
      for (int i = 0; i < n; i++) {
        out[i] = a[i] * over / under;
      }
    };
  }

  private static double finite(double value) {
    return value + (value - value);
  }
}
