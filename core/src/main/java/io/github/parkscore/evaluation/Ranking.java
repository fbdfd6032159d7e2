// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import io.github.parkscore.model.Grouping;
import java.util.Arrays;
import java.util.List;

/**
 * The ranks of all parks within one grouping. Ties share the better rank; 0 is no rank.
 *
 * @param grouping what the parks are grouped by
 * @param groups the names of the groups, in the order of the attributes' values
 * @param group the group of each park; -1 for none
 * @param rank the rank of each park within its group
 * @param counts how many parks of each group are ranked
 */
public record Ranking(
    Grouping grouping, List<String> groups, int[] group, int[] rank, int[] counts) {
  /** Keeps a copy of the names. */
  public Ranking {
    groups = List.copyOf(groups);
  }

  /** How many others share a park's rank within its group. */
  public int ties(int park) {
    int ties = -1;
    for (int i = 0; i < rank.length; i++) {
      ties += rank[i] == rank[park] && group[i] == group[park] ? 1 : 0;
    }
    return rank[park] == 0 ? 0 : ties;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Ranking ranking
        && grouping.equals(ranking.grouping)
        && groups.equals(ranking.groups)
        && Arrays.equals(group, ranking.group)
        && Arrays.equals(rank, ranking.rank)
        && Arrays.equals(counts, ranking.counts);
  }

  @Override
  public int hashCode() {
    return grouping.hashCode() * 31 + Arrays.hashCode(rank);
  }
}
