// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import io.github.parkscore.data.Column;
import io.github.parkscore.data.Decimals;
import io.github.parkscore.evaluation.Evaluation;
import io.github.parkscore.evaluation.NodeResult;
import io.github.parkscore.evaluation.Ranking;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The ranks of parks by one node's points, among those that are ranked at all. Where full marks are
 * not the same for all of them, points say nothing, and the share of its own full marks that a park
 * has earned counts.
 */
public final class CategoryRanks {
  private final int[] rank;
  private final int[] order;
  private final boolean byShare;

  CategoryRanks(Evaluation evaluation, String node) {
    NodeResult result = evaluation.node(node);
    Ranking overall = evaluation.ranking();
    byShare =
        IntStream.range(0, evaluation.size())
                .filter(park -> overall.rank()[park] > 0 && result.full().get(park) > 0)
                .mapToObj(park -> Decimals.decided(result.full().get(park)))
                .distinct()
                .count()
            > 1;
    Column points = byShare ? shares(result) : result.points();
    Integer[] parks = new Integer[evaluation.size()];
    Arrays.setAll(parks, park -> park);
    order =
        Arrays.stream(parks)
            .filter(park -> overall.rank()[park] > 0 && !points.isMissing(park))
            .sorted(
                Comparator.<Integer>comparingDouble(park -> -Decimals.decided(points.get(park)))
                    .thenComparingInt(park -> overall.rank()[park])
                    .thenComparingInt(park -> park))
            .mapToInt(park -> park)
            .toArray();
    rank = new int[evaluation.size()];
    for (int i = 0; i < order.length; i++) {
      boolean tied = i > 0 && Decimals.compare(points.get(order[i - 1]), points.get(order[i])) == 0;
      rank[order[i]] = tied ? rank[order[i - 1]] : i + 1;
    }
  }

  private static Column shares(NodeResult result) {
    Column full = result.full();
    return Column.of(
        full.size(),
        park -> full.get(park) > 0 ? result.points().get(park) / full.get(park) : Double.NaN);
  }

  /** Whether shares of full marks were compared, not points. */
  public boolean byShare() {
    return byShare;
  }

  /** A park's rank; 0 for none. */
  public int of(int park) {
    return rank[park];
  }

  /** The park at a place counted from 0; -1 if there are fewer. */
  public int at(int place) {
    return place < order.length ? order[place] : -1;
  }

  /** How many share the first place. */
  int leaders() {
    return (int) Arrays.stream(rank).filter(place -> place == 1).count();
  }

  /** How many parks have a rank. */
  public int count() {
    return order.length;
  }
}
