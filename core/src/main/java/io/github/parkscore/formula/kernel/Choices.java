// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.formula.kernel;

/** Choosing between columns. */
public final class Choices {
  private Choices() {}

  /** if(c, a[, b]) and case(c1, a1, c2, a2, …[, else]): the first whose condition holds. */
  public static void firstThatHolds(double[][] in, double[] out, int n) {
    int pairs = in.length / 2;
    boolean otherwise = in.length % 2 == 1;
    for (int i = 0; i < n; i++) {
      double chosen = otherwise ? in[in.length - 1][i] : Double.NaN;
      for (int k = 0; k < pairs; k++) {
        double condition = in[2 * k][i];
        if (condition != 0) {
          chosen = condition == 1 ? in[2 * k + 1][i] : Double.NaN;
          break;
        }
      }
      out[i] = chosen;
    }
  }

  /** choose(text, 'v', a, …): by the code of a text. */
  public static void byText(double[][] in, double[] out, int n) {
    double[] text = in[0];
    for (int i = 0; i < n; i++) {
      double chosen = Double.NaN;
      for (int k = 1; k < in.length; k += 2) {
        if (text[i] == in[k][i]) {
          chosen = in[k + 1][i];
          break;
        }
      }
      out[i] = chosen;
    }
  }

  /** The first that is there. */
  public static void coalesce(double[][] in, double[] out, int n) {
    for (int i = 0; i < n; i++) {
      double chosen = Double.NaN;
      for (int k = 0; k < in.length && chosen != chosen; k++) {
        chosen = in[k][i];
      }
      out[i] = chosen;
    }
  }

  /** Whether it is missing. */
  public static void missing(double[][] in, double[] out, int n) {
    double[] a = in[0];
    for (int i = 0; i < n; i++) {
      out[i] = a[i] == a[i] ? 0 : 1;
    }
  }

  /**
   * interpolate(x, x1, y1, …): linear between the knots that are there, sorted by x; the nearest
   * knot's value outside. Of two knots at the same x the later one counts.
   */
  public static void interpolate(double[][] in, double[] out, int n) {
    double[] xs = new double[in.length / 2];
    double[] ys = new double[in.length / 2];
    for (int i = 0; i < n; i++) {
      int knots = 0;
      for (int k = 1; k < in.length; k += 2) {
        if (in[k][i] == in[k][i]) {
          knots = insert(xs, ys, knots, in[k][i], in[k + 1][i]);
        }
      }
      double x = in[0][i];
      out[i] = x != x || knots == 0 ? Double.NaN : between(xs, ys, knots, x);
    }
  }

  private static int insert(double[] xs, double[] ys, int knots, double x, double y) {
    int at = knots;
    while (at > 0 && xs[at - 1] > x) {
      at--;
    }
    if (at > 0 && xs[at - 1] == x) {
      ys[at - 1] = y;
      return knots;
    }
    System.arraycopy(xs, at, xs, at + 1, knots - at);
    System.arraycopy(ys, at, ys, at + 1, knots - at);
    xs[at] = x;
    ys[at] = y;
    return knots + 1;
  }

  private static double between(double[] xs, double[] ys, int knots, double x) {
    if (x <= xs[0]) {
      return ys[0];
    }
    for (int k = 1; k < knots; k++) {
      if (x <= xs[k]) {
        double share = (x - xs[k - 1]) / (xs[k] - xs[k - 1]);
        return share == 1 ? ys[k] : ys[k - 1] + share * (ys[k] - ys[k - 1]);
      }
    }
    return ys[knots - 1];
  }
}
