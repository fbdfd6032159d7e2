// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/** Writes many row numbers in little room: {@code 3–7, 12}. */
final class RowNumbers {
  private static final int MOST = 12;

  private RowNumbers() {}

  /** The rows, counted from 0, as a reader counts them. */
  static List<String> shown(SortedSet<Integer> rows) {
    List<String> runs = new ArrayList<>();
    int first = -1;
    int last = -2;
    for (int row : rows) {
      if (row != last + 1) {
        add(runs, first, last);
        first = row;
      }
      last = row;
    }
    add(runs, first, last);
    return runs.size() <= MOST ? runs : List.of(String.join(", ", runs.subList(0, MOST)) + ", …");
  }

  private static void add(List<String> runs, int first, int last) {
    if (first >= 0) {
      runs.add(first == last ? String.valueOf(first + 1) : (first + 1) + "–" + (last + 1));
    }
  }
}
