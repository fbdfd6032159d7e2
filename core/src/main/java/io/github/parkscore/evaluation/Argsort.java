// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

/**
 * Sorts parks by doubles, without boxes or comparisons: by the bits of the doubles, eleven at a
 * time from the last to the first. What is equal keeps its order.
 */
final class Argsort {
  private static final int BITS = 11;
  private static final int BUCKETS = 1 << BITS;
  private static final int PASSES = 6;

  private Argsort() {}

  /**
   * Sorts both arrays, the greatest key first.
   *
   * @param keys none NaN, none -0.0
   * @param parks what the keys belong to
   */
  static void descending(double[] keys, int[] parks) {
    int n = keys.length;
    long[] bits = new long[n];
    int[][] counts = new int[PASSES][BUCKETS];
    for (int i = 0; i < n; i++) {
      long key = ordered(keys[i]);
      bits[i] = key;
      for (int p = 0; p < PASSES; p++) {
        counts[p][digit(key, p)]++;
      }
    }
    long[] from = bits;
    long[] to = new long[n];
    int[] parksFrom = parks.clone();
    int[] parksTo = new int[n];
    for (int p = 0; p < PASSES; p++) {
      int[] at = counts[p];
      if (n == 0 || at[digit(from[0], p)] == n) {
        continue;
      }
      starts(at);
      for (int i = 0; i < n; i++) {
        int slot = at[digit(from[i], p)]++;
        to[slot] = from[i];
        parksTo[slot] = parksFrom[i];
      }
      long[] keysSorted = to;
      to = from;
      from = keysSorted;
      int[] parksSorted = parksTo;
      parksTo = parksFrom;
      parksFrom = parksSorted;
    }
    System.arraycopy(parksFrom, 0, parks, 0, n);
    for (int i = 0; i < n; i++) {
      keys[i] = number(from[i]);
    }
  }

  private static void starts(int[] counts) {
    int start = 0;
    for (int b = 0; b < BUCKETS; b++) {
      int count = counts[b];
      counts[b] = start;
      start += count;
    }
  }

  private static int digit(long key, int pass) {
    return (int) (key >>> pass * BITS) & (BUCKETS - 1);
  }

  /** Bits that are less, without sign, the greater the number is. */
  private static long ordered(double key) {
    long bits = Double.doubleToRawLongBits(key);
    return bits < 0 ? bits : bits ^ Long.MAX_VALUE;
  }

  private static double number(long ordered) {
    return Double.longBitsToDouble(ordered < 0 ? ordered : ordered ^ Long.MAX_VALUE);
  }
}
