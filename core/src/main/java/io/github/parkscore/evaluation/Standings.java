// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import io.github.parkscore.data.Column;
import io.github.parkscore.data.Decimals;
import java.util.Arrays;
import java.util.List;

/**
 * All parks with a total from the best to the last, by their totals and then by further columns as
 * decisions see them; those that tie in the order of the roster.
 *
 * <p>Two totals that a decision can't tell apart are the same double after rounding to its digits,
 * so the rounded doubles are sorted, without comparing.
 *
 * @param order the parks
 * @param level by park, a number that only those who tie with it share
 */
record Standings(int[] order, int[] level) {
  static Standings of(Column total, List<Column> ties) {
    int n = total.size() - total.missing();
    int[] parks = new int[n];
    double[] keys = new double[n];
    int k = 0;
    for (int c = 0; c < total.chunks(); c++) {
      double[] chunk = total.chunk(c);
      for (int i = 0; i < chunk.length; i++) {
        if (chunk[i] == chunk[i]) {
          parks[k] = c * Column.CHUNK + i;
          keys[k++] = Decimals.decided(chunk[i]) + 0.0;
        }
      }
    }
    Argsort.descending(keys, parks);
    return new Standings(parks, levels(keys, parks, total.size(), ties));
  }

  private static int[] levels(double[] keys, int[] parks, int size, List<Column> ties) {
    int[] level = new int[size];
    int levels = 0;
    int from = 0;
    for (int k = 1; k <= keys.length; k++) {
      if (k == keys.length || keys[k] != keys[from]) {
        levels = run(parks, from, k, level, levels, ties);
        from = k;
      }
    }
    return level;
  }

  /** Sorts parks of one total by the further columns. */
  private static int run(
      int[] parks, int from, int to, int[] level, int levels, List<Column> ties) {
    if (to - from > 1 && !ties.isEmpty()) {
      Integer[] run = Arrays.stream(parks, from, to).boxed().toArray(Integer[]::new);
      Arrays.sort(run, (a, b) -> compare(a, b, ties));
      for (int k = from; k < to; k++) {
        parks[k] = run[k - from];
      }
    }
    int now = levels;
    for (int k = from; k < to; k++) {
      now += k == from || compare(parks[k - 1], parks[k], ties) != 0 ? 1 : 0;
      level[parks[k]] = now;
    }
    return now;
  }

  /** Negative where a park is better than another of the same total, 0 where they tie. */
  private static int compare(int a, int b, List<Column> ties) {
    int order = 0;
    for (int k = 0; order == 0 && k < ties.size(); k++) {
      Column tie = ties.get(k);
      order =
          tie.isMissing(a) || tie.isMissing(b)
              ? Boolean.compare(tie.isMissing(a), tie.isMissing(b))
              : Decimals.compare(tie.get(b), tie.get(a));
    }
    return order;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Standings standings
        && Arrays.equals(order, standings.order)
        && Arrays.equals(level, standings.level);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(order);
  }
}
