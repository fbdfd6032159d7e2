// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import io.github.parkscore.data.Column;
import io.github.parkscore.formula.Groups;
import io.github.parkscore.model.Grouping;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Ranks parks by their totals as decisions see them; equal totals are decided by further columns or
 * share the better rank. The parks are sorted once for all groupings. Used by one thread at a time.
 */
final class Ranker {
  private final Column total;
  private final List<Column> ties;
  private Standings standings;

  Ranker(Column total, List<Column> ties) {
    this.total = total;
    this.ties = ties;
  }

  private Standings standings() {
    standings = standings == null ? Standings.of(total, ties) : standings;
    return standings;
  }

  /** The ranks of some parks, all of which have a total, within their groups. */
  Ranking rank(Grouping grouping, Groups groups, BitSet parks) {
    int[] order = standings().order();
    int[] level = standings().level();
    int[] of = groups.of();
    int[] rank = new int[total.size()];
    int[] counts = new int[groups.names().size()];
    int[] last = new int[counts.length];
    Arrays.fill(last, -1);
    boolean all = parks.cardinality() == order.length;
    for (int park : order) {
      int group = of[park];
      if (group < 0 || !all && !parks.get(park)) {
        continue;
      }
      counts[group]++;
      int before = last[group];
      rank[park] = before >= 0 && level[before] == level[park] ? rank[before] : counts[group];
      last[group] = park;
    }
    return new Ranking(grouping, groups.names(), of.clone(), rank, counts);
  }

  /** The places from the top of some parks within their groups; missing for the others. */
  Column places(Groups groups, BitSet parks) {
    int[] rank = rank(Grouping.ALL, groups, parks).rank();
    double[] places = new double[rank.length];
    for (int park = 0; park < rank.length; park++) {
      places[park] = rank[park] == 0 ? Double.NaN : rank[park];
    }
    return Column.of(places);
  }

  /** The places from the bottom: 1 plus the number of those strictly worse. */
  Column fromLast(Groups groups, BitSet parks) {
    int[] order = standings().order();
    int[] level = standings().level();
    double[] places = new double[total.size()];
    Arrays.fill(places, Double.NaN);
    int[] counts = new int[groups.names().size()];
    int[] last = new int[counts.length];
    Arrays.fill(last, -1);
    for (int k = order.length - 1; k >= 0; k--) {
      int park = order[k];
      int group = groups.of()[park];
      if (group < 0 || !parks.get(park)) {
        continue;
      }
      counts[group]++;
      int before = last[group];
      places[park] = before >= 0 && level[before] == level[park] ? places[before] : counts[group];
      last[group] = park;
    }
    return Column.of(places);
  }

  /** How many of the parks are in each park's group. */
  static Column counts(int size, Groups groups, BitSet parks) {
    int[] of = groups.of();
    int[] counts = new int[groups.names().size()];
    for (int park = parks.nextSetBit(0); park >= 0; park = parks.nextSetBit(park + 1)) {
      if (of[park] >= 0) {
        counts[of[park]]++;
      }
    }
    double[] column = new double[size];
    for (int park = 0; park < size; park++) {
      column[park] = of[park] < 0 ? Double.NaN : counts[of[park]];
    }
    return Column.of(column);
  }
}
