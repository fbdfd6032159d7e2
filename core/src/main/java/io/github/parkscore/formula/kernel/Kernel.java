// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.formula.kernel;

/** Computes one chunk of a column from chunks of others. */
@FunctionalInterface
public interface Kernel {
  /**
   * Computes figures 0 to n - 1.
   *
   * @param in the operands' chunks; read only
   * @param out where the figures go; none of the operands
   * @param n how many
   */
  void run(double[][] in, double[] out, int n);
}
