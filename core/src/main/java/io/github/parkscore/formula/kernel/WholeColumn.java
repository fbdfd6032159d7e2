// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.formula.kernel;

import io.github.parkscore.data.Column;
import io.github.parkscore.data.Decimals;
import java.util.OptionalDouble;

/**
 * Statistics of all figures of a column, straight over its chunks. To the bit what {@link
 * Statistic#of} makes of the same figures in one array: a chunk is a multiple of eight, so that
 * each of the eight sums meets the same figures in the same order.
 */
public final class WholeColumn {
  private WholeColumn() {}

  /** A statistic; empty where the figures have to be copied for it. */
  public static OptionalDouble of(Statistic statistic, Column column) {
    int n = column.size() - column.missing();
    boolean dense = n > 0 && column.missing() == 0;
    return switch (statistic) {
      case COUNT -> OptionalDouble.of(n);
      case LOWEST -> OptionalDouble.of(lowest(column));
      case HIGHEST -> OptionalDouble.of(highest(column));
      case SUM -> dense ? OptionalDouble.of(sum(column)) : OptionalDouble.empty();
      case MEAN -> dense ? OptionalDouble.of(sum(column) / n) : OptionalDouble.empty();
      case STDEV -> dense ? OptionalDouble.of(stdev(column, n)) : OptionalDouble.empty();
      default -> OptionalDouble.empty();
    };
  }

  /** The least figure that is there; NaN if there is none. */
  static double lowest(Column column) {
    double least = Double.POSITIVE_INFINITY;
    for (int c = 0; c < column.chunks(); c++) {
      least = Math.min(least, lowest(column.chunk(c), column.missing(c) > 0));
    }
    return column.missing() == column.size() ? Double.NaN : least;
  }

  /** The greatest figure that is there; NaN if there is none. */
  static double highest(Column column) {
    double most = Double.NEGATIVE_INFINITY;
    for (int c = 0; c < column.chunks(); c++) {
      most = Math.max(most, highest(column.chunk(c), column.missing(c) > 0));
    }
    return column.missing() == column.size() ? Double.NaN : most;
  }

  /** Four that don't wait for each other. */
  private static double lowest(double[] chunk, boolean gaps) {
    int even = gaps ? 0 : chunk.length & ~3;
    double a = Double.POSITIVE_INFINITY;
    double b = a;
    double c = a;
    double d = a;
    for (int i = 0; i < even; i += 4) {
      a = Math.min(a, chunk[i]);
      b = Math.min(b, chunk[i + 1]);
      c = Math.min(c, chunk[i + 2]);
      d = Math.min(d, chunk[i + 3]);
    }
    for (int i = even; i < chunk.length; i++) {
      if (chunk[i] == chunk[i]) {
        a = Math.min(a, chunk[i]);
      }
    }
    return Math.min(Math.min(a, b), Math.min(c, d));
  }

  private static double highest(double[] chunk, boolean gaps) {
    int even = gaps ? 0 : chunk.length & ~3;
    double a = Double.NEGATIVE_INFINITY;
    double b = a;
    double c = a;
    double d = a;
    for (int i = 0; i < even; i += 4) {
      a = Math.max(a, chunk[i]);
      b = Math.max(b, chunk[i + 1]);
      c = Math.max(c, chunk[i + 2]);
      d = Math.max(d, chunk[i + 3]);
    }
    for (int i = even; i < chunk.length; i++) {
      if (chunk[i] == chunk[i]) {
        a = Math.max(a, chunk[i]);
      }
    }
    return Math.max(Math.max(a, b), Math.max(c, d));
  }

  private static double sum(Column column) {
    EightSums sums = new EightSums();
    for (int c = 0; c < column.chunks(); c++) {
      sums.add(column.chunk(c), column.chunk(c).length);
    }
    return sums.total();
  }

  private static double stdev(Column column, int n) {
    if (n < 2) {
      return Double.NaN;
    }
    if (Decimals.compare(lowest(column), highest(column)) == 0) {
      return 0;
    }
    double mean = sum(column) / n;
    EightSums sums = new EightSums();
    double[] squares = new double[Math.min(column.size(), Column.CHUNK)];
    for (int c = 0; c < column.chunks(); c++) {
      double[] chunk = column.chunk(c);
      for (int i = 0; i < chunk.length; i++) {
        squares[i] = (chunk[i] - mean) * (chunk[i] - mean);
      }
      sums.add(squares, chunk.length);
    }
    return Math.sqrt(sums.total() / (n - 1));
  }
}
