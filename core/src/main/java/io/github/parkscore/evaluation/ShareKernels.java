// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import java.util.Arrays;

/** Loops over weights, and over 0 and 1 for whether a part counts. Nothing of it is missing. */
final class ShareKernels {
  private ShareKernels() {}

  /** The sum of all operands, in their order. */
  static void sum(double[][] in, double[] out, int n) {
    Arrays.fill(out, 0, n, 0);
    for (double[] a : in) {
      for (int i = 0; i < n; i++) {
        out[i] += a[i];
      }
    }
  }

  /** Of a weight and whether it counts, and so on: the sum of those that do. */
  static void sumOfCounted(double[][] in, double[] out, int n) {
    Arrays.fill(out, 0, n, 0);
    for (int k = 0; k < in.length; k += 2) {
      double[] weight = in[k];
      double[] counts = in[k + 1];
      for (int i = 0; i < n; i++) {
        out[i] += weight[i] * counts[i];
      }
    }
  }

  /** 1 where some operand is. */
  static void any(double[][] in, double[] out, int n) {
    System.arraycopy(in[0], 0, out, 0, n);
    for (double[] a : in) {
      for (int i = 0; i < n; i++) {
        out[i] = Math.max(out[i], a[i]);
      }
    }
  }

  /** 1 where both are. */
  static void both(double[][] in, double[] out, int n) {
    double[] a = in[0];
    double[] b = in[1];
    for (int i = 0; i < n; i++) {
      out[i] = a[i] * b[i];
    }
  }

  /** Of whether it counts, and its weight: 1 where it counts and has one. */
  static void weighted(double[][] in, double[] out, int n) {
    double[] counts = in[0];
    double[] weight = in[1];
    for (int i = 0; i < n; i++) {
      out[i] = weight[i] == 0 ? 0 : counts[i];
    }
  }

  /** Of whether it applies, and its weight: 1 where it does not and has one. */
  static void keptOutside(double[][] in, double[] out, int n) {
    double[] applies = in[0];
    double[] weight = in[1];
    for (int i = 0; i < n; i++) {
      out[i] = weight[i] == 0 ? 0 : 1 - applies[i];
    }
  }

  /** Of whether a part counts, the sum it is a share of, and whether the whole is given a mark. */
  static void countsWithin(double[][] in, double[] out, int n) {
    double[] counts = in[0];
    double[] sum = in[1];
    double[] given = in[2];
    for (int i = 0; i < n; i++) {
      out[i] = sum[i] == 0 ? 0 : counts[i] * (1 - given[i]);
    }
  }

  /** points × weight ÷ sum; 0 where the sum is. */
  static void share(double[][] in, double[] out, int n) {
    double[] points = in[0];
    double[] weight = in[1];
    double[] sum = in[2];
    for (int i = 0; i < n; i++) {
      out[i] = sum[i] == 0 ? 0 : points[i] * weight[i] / sum[i];
    }
  }

  /** A figure where it counts, else 0. */
  static void counted(double[][] in, double[] out, int n) {
    double[] figure = in[0];
    double[] counts = in[1];
    for (int i = 0; i < n; i++) {
      out[i] = counts[i] == 0 ? 0 : figure[i];
    }
  }
}
