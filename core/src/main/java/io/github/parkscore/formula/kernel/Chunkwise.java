// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.formula.kernel;

import io.github.parkscore.data.Column;

/**
 * Runs a kernel over columns, chunk by chunk. Of columns that are the same for every park the
 * kernel sees one figure, and the result is such a column again.
 */
public final class Chunkwise {
  private Chunkwise() {}

  /**
   * The column that a kernel makes of others.
   *
   * @param kernel looks at nothing but its operands, each park for itself
   * @param in at least one; all of the same size
   */
  public static Column run(Kernel kernel, Column... in) {
    int size = in[0].size();
    if (allConstant(in)) {
      double[] one = new double[1];
      kernel.run(first(in), one, 1);
      return constant(one[0], in);
    }
    double[][] out = Column.allocate(size);
    double[][] operands = new double[in.length][];
    for (int c = 0; c < out.length; c++) {
      for (int k = 0; k < in.length; k++) {
        operands[k] = in[k].chunk(c);
      }
      kernel.run(operands, out[c], out[c].length);
    }
    return Column.owning(out, size);
  }

  /** One of the operands, where it is just this. */
  private static Column constant(double value, Column[] in) {
    for (Column column : in) {
      if (Double.doubleToRawLongBits(column.get(0)) == Double.doubleToRawLongBits(value)) {
        return column;
      }
    }
    return Column.constant(in[0].size(), value);
  }

  private static boolean allConstant(Column[] in) {
    for (Column column : in) {
      if (!column.isConstant()) {
        return false;
      }
    }
    return true;
  }

  private static double[][] first(Column[] in) {
    double[][] first = new double[in.length][];
    for (int k = 0; k < in.length; k++) {
      first[k] = new double[] {in[k].get(0)};
    }
    return first;
  }
}
