// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import io.github.parkscore.data.Column;
import io.github.parkscore.data.Decimals;
import io.github.parkscore.formula.Groups;
import io.github.parkscore.model.Grouping;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Ranks parks by their totals as decisions see them; equal totals are decided by further columns or
 * share the better rank.
 */
final class Ranker {
  private final Column total;
  private final List<Column> ties;

  Ranker(Column total, List<Column> ties) {
    this.total = total;
    this.ties = ties;
  }

  /** Negative where a park is better than another, 0 where they tie. */
  private int compare(int a, int b) {
    int order = Decimals.compare(total.get(b), total.get(a));
    for (int k = 0; order == 0 && k < ties.size(); k++) {
      Column tie = ties.get(k);
      order =
          tie.isMissing(a) || tie.isMissing(b)
              ? Boolean.compare(tie.isMissing(a), tie.isMissing(b))
              : Decimals.compare(tie.get(b), tie.get(a));
    }
    return order;
  }

  /** The parks from the best to the last; those that tie in the order of the roster. */
  private Integer[] ordered(BitSet parks) {
    Integer[] order = parks.stream().boxed().toArray(Integer[]::new);
    Arrays.sort(order, this::compare);
    return order;
  }

  /** The ranks of some parks within their groups. */
  Ranking rank(Grouping grouping, Groups groups, BitSet parks) {
    int[] rank = new int[total.size()];
    int[] counts = new int[groups.names().size()];
    int[] last = new int[counts.length];
    Arrays.fill(last, -1);
    for (int park : ordered(parks)) {
      int group = groups.of()[park];
      if (group < 0) {
        continue;
      }
      counts[group]++;
      boolean ties = last[group] >= 0 && compare(last[group], park) == 0;
      rank[park] = ties ? rank[last[group]] : counts[group];
      last[group] = park;
    }
    return new Ranking(grouping, groups.names(), groups.of().clone(), rank, counts);
  }

  /** The places from the top of some parks within their groups; missing for the others. */
  Column places(Groups groups, BitSet parks) {
    int[] rank = rank(Grouping.ALL, groups, parks).rank();
    return Column.of(total.size(), park -> rank[park] == 0 ? Double.NaN : rank[park]);
  }

  /** The places from the bottom: 1 plus the number of those strictly worse. */
  Column fromLast(Groups groups, BitSet parks) {
    double[] places = new double[total.size()];
    Arrays.fill(places, Double.NaN);
    int[] counts = new int[groups.names().size()];
    int[] last = new int[counts.length];
    Arrays.fill(last, -1);
    Integer[] order = ordered(parks);
    for (int k = order.length - 1; k >= 0; k--) {
      int park = order[k];
      int group = groups.of()[park];
      if (group < 0) {
        continue;
      }
      counts[group]++;
      boolean ties = last[group] >= 0 && compare(last[group], park) == 0;
      places[park] = ties ? places[last[group]] : counts[group];
      last[group] = park;
    }
    return Column.of(places);
  }

  /** How many of the parks are in each park's group. */
  static Column counts(int size, Groups groups, BitSet parks) {
    int[] counts = new int[groups.names().size()];
    parks.stream()
        .filter(park -> groups.of()[park] >= 0)
        .forEach(park -> counts[groups.of()[park]]++);
    return Column.of(size, park -> groups.of()[park] < 0 ? Double.NaN : counts[groups.of()[park]]);
  }
}
