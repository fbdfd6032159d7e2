// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.grid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds what separates the fields of a text file. */
final class Delimiter {
  private static final char[] CANDIDATES = {'\t', ';', ','};
  private static final int LINES = 100;

  private Delimiter() {}

  /**
   * The candidate that stands in most lines equally often: a comma inside numbers or texts does so
   * in some lines only. The comma if none stands anywhere. A first line {@code sep=;} decides.
   */
  static char find(String beginning) {
    if (beginning.startsWith("sep=") && beginning.length() > 4) {
      return beginning.charAt(4);
    }
    char best = ',';
    int bestLines = 0;
    for (char candidate : CANDIDATES) {
      int lines = evenLines(beginning, candidate);
      if (lines > bestLines) {
        best = candidate;
        bestLines = lines;
      }
    }
    return best;
  }

  /** The number of lines in which the candidate stands as often as in most lines that have it. */
  private static int evenLines(String beginning, char candidate) {
    Map<Integer, Integer> linesByCount = new HashMap<>();
    for (int count : counts(beginning, candidate)) {
      if (count > 0) {
        linesByCount.merge(count, 1, Integer::sum);
      }
    }
    return linesByCount.isEmpty() ? 0 : Collections.max(linesByCount.values());
  }

  private static List<Integer> counts(String beginning, char candidate) {
    List<Integer> counts = new ArrayList<>();
    boolean quoted = false;
    int count = 0;
    for (int i = 0; i < beginning.length() && counts.size() < LINES; i++) {
      char letter = beginning.charAt(i);
      if (letter == '"') {
        quoted = !quoted;
      } else if (!quoted && letter == '\n') {
        counts.add(count);
        count = 0;
      } else if (!quoted && letter == candidate) {
        count++;
      }
    }
    counts.add(count);
    return counts;
  }
}
