// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.formula;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Statistics of a cohort, apart from applying them: by term and group, the numbers that were
 * fitted. Parks that were not in the cohort can be scored with them.
 */
public final class Fitted {
  private final Map<String, Map<String, double[]>> statistics;

  private Fitted(Map<String, Map<String, double[]>> statistics) {
    this.statistics = statistics;
  }

  /** Nothing fitted yet; an evaluation fits into it what it needs. */
  public static Fitted empty() {
    return new Fitted(new LinkedHashMap<>());
  }

  /** A copy that is fitted no further. */
  public Fitted frozen() {
    Map<String, Map<String, double[]>> copy = new LinkedHashMap<>();
    statistics.forEach((key, groups) -> copy.put(key, Map.copyOf(groups)));
    return new Fitted(Collections.unmodifiableMap(copy));
  }

  /** The numbers of a statistic by group, if it is fitted. */
  public Optional<Map<String, double[]>> find(String term) {
    return Optional.ofNullable(statistics.get(term));
  }

  /** Keeps the numbers of a statistic by group. */
  public void put(String term, Map<String, double[]> groups) {
    statistics.put(term, groups);
  }

  /** The number of statistics. */
  public int size() {
    return statistics.size();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Fitted fitted && toString().equals(fitted.toString());
  }

  @Override
  public int hashCode() {
    return statistics.keySet().hashCode();
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    statistics.forEach(
        (key, groups) ->
            groups.forEach(
                (group, numbers) ->
                    text.append(key)
                        .append(' ')
                        .append(group)
                        .append(' ')
                        .append(Arrays.toString(numbers))
                        .append('\n')));
    return text.toString();
  }
}
