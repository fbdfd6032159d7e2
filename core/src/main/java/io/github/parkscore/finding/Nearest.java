// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Finds the known names that an unknown one was probably meant to be. */
public final class Nearest {
  private static final int MOST = 5;

  private Nearest() {}

  /**
   * The known names nearest to an unknown one, at most five: those within a third of its length in
   * edits, nearest first; if there are none, the first known names.
   */
  public static List<String> to(String unknown, Collection<String> known) {
    int bound = Math.max(1, unknown.length() / 3);
    List<String> near =
        known.stream()
            .filter(name -> distance(unknown, name) <= bound)
            .sorted(Comparator.comparingInt(name -> distance(unknown, name)))
            .limit(MOST)
            .toList();
    return near.isEmpty() ? known.stream().limit(MOST).toList() : near;
  }

  /** The number of characters inserted, removed, replaced or swapped between two names. */
  public static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + cost);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
