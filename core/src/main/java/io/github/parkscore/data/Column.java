// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.data;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/**
 * Figures of all parks, one each, immutable.
 *
 * <p><b>Polarity</b>: NaN means missing, everything else is present; infinities don't occur.
 *
 * <p><b>Ownership</b>: the arrays belong to the column. {@link #of} copies, {@link #owning} takes
 * what it is given, {@link #chunk} lends: who borrows a chunk reads it and never writes.
 *
 * <p><b>Threads</b>: safe for any number of readers.
 *
 * <p>The figures stand in chunks of {@value #CHUNK}, so that a kernel finds the same index 0..n in
 * every array it touches and the arrays stay in the cache.
 */
public final class Column {
  /** The number of figures in every chunk but the last. */
  public static final int CHUNK = 2048;

  private final double[][] chunks;
  private final int[] missing;
  private final int size;
  private final boolean constant;

  private Column(double[][] chunks, int size, boolean constant) {
    this.chunks = chunks;
    this.size = size;
    this.constant = constant;
    this.missing = new int[chunks.length];
    for (int c = 0; c < chunks.length; c++) {
      missing[c] = c > 0 && chunks[c] == chunks[c - 1] ? missing[c - 1] : countMissing(chunks[c]);
    }
  }

  /** A column of these figures, copied. */
  public static Column of(double... values) {
    double[][] chunks = allocate(values.length);
    for (int c = 0; c < chunks.length; c++) {
      System.arraycopy(values, c * CHUNK, chunks[c], 0, chunks[c].length);
    }
    return new Column(chunks, values.length, false);
  }

  /** A column whose figure of park i is computed: one call for each, so not for what is hot. */
  public static Column of(int size, IntToDoubleFunction figure) {
    double[][] chunks = allocate(size);
    for (int c = 0; c < chunks.length; c++) {
      double[] chunk = chunks[c];
      for (int i = 0; i < chunk.length; i++) {
        chunk[i] = figure.applyAsDouble(c * CHUNK + i);
      }
    }
    return new Column(chunks, size, false);
  }

  /** A column in which every park has the same figure; all its full chunks are one array. */
  public static Column constant(int size, double value) {
    double[][] chunks = new double[chunks(size)][];
    for (int c = 0; c < chunks.length; c++) {
      int length = Math.min(CHUNK, size - c * CHUNK);
      boolean same = c > 0 && chunks[c - 1].length == length;
      chunks[c] = same ? chunks[c - 1] : filled(length, value);
    }
    return new Column(chunks, size, true);
  }

  /** A column over chunks that the caller hands over and touches no more. */
  public static Column owning(double[][] chunks, int size) {
    if (chunks.length != chunks(size)) {
      throw new IllegalArgumentException(chunks.length + " chunks for " + size + " figures");
    }
    return new Column(chunks, size, false);
  }

  /** Empty chunks for a column of a size: the last one is as long as what is left. */
  public static double[][] allocate(int size) {
    double[][] chunks = new double[chunks(size)][];
    for (int c = 0; c < chunks.length; c++) {
      chunks[c] = new double[Math.min(CHUNK, size - c * CHUNK)];
    }
    return chunks;
  }

  /** The number of chunks of a column of a size. */
  public static int chunks(int size) {
    return (size + CHUNK - 1) / CHUNK;
  }

  /** The number of parks. */
  public int size() {
    return size;
  }

  /** Whether it was made as one figure for every park; one of no parks never is. */
  public boolean isConstant() {
    return constant && size > 0;
  }

  /** The figure of a park; NaN if it is missing. */
  public double get(int park) {
    return chunks[park / CHUNK][park % CHUNK];
  }

  /** Whether the figure of a park is missing. */
  public boolean isMissing(int park) {
    return Double.isNaN(get(park));
  }

  /** The number of missing figures. */
  public int missing() {
    int sum = 0;
    for (int count : missing) {
      sum += count;
    }
    return sum;
  }

  /** The number of missing figures in a chunk. */
  public int missing(int chunk) {
    return missing[chunk];
  }

  /** One chunk, lent for reading. */
  public double[] chunk(int chunk) {
    return chunks[chunk];
  }

  /** The number of chunks. */
  public int chunks() {
    return chunks.length;
  }

  /** All figures in a new array. */
  public double[] toArray() {
    double[] all = new double[size];
    for (int c = 0; c < chunks.length; c++) {
      System.arraycopy(chunks[c], 0, all, c * CHUNK, chunks[c].length);
    }
    return all;
  }

  private static double[] filled(int length, double value) {
    double[] chunk = new double[length];
    Arrays.fill(chunk, value);
    return chunk;
  }

  /**
   * Counts only where something is missing: the sums stay 0 as long as nothing is, and four of them
   * don't wait for each other.
   */
  private static int countMissing(double[] chunk) {
    int even = chunk.length & ~3;
    double a = 0;
    double b = 0;
    double c = 0;
    double d = 0;
    for (int i = 0; i < even; i += 4) {
      a += chunk[i] - chunk[i];
      b += chunk[i + 1] - chunk[i + 1];
      c += chunk[i + 2] - chunk[i + 2];
      d += chunk[i + 3] - chunk[i + 3];
    }
    int count = 0;
    int from = a + b + (c + d) == 0 ? even : 0;
    for (int i = from; i < chunk.length; i++) {
      count += chunk[i] != chunk[i] ? 1 : 0;
    }
    return count;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Column column
        && size == column.size
        && Arrays.deepEquals(chunks, column.chunks);
  }

  @Override
  public int hashCode() {
    return Arrays.deepHashCode(chunks);
  }

  @Override
  public String toString() {
    return "Column of " + size + (size <= 20 ? Arrays.toString(toArray()) : "");
  }
}
