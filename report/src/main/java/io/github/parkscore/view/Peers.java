// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import io.github.parkscore.data.Column;
import io.github.parkscore.evaluation.NodeResult;
import io.github.parkscore.evaluation.Ranking;
import io.github.parkscore.model.Grouping;
import io.github.parkscore.model.ModelTree;
import io.github.parkscore.model.Node;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** How the ranked parks of each group are spread, whatever the figure. */
public final class Peers {
  /** In a smaller group a quartile would be somebody's figure. */
  private static final int LEAST = 5;

  private final Ledger ledger;
  private final Ranking ranking;
  private final int[][] members;
  private final Map<String, Column> shares = new HashMap<>();

  /** By identity: to compare columns would cost more than to spread them anew. */
  private final Map<Column, Spread[]> spreads = new IdentityHashMap<>();

  /** The groups of a ranking. */
  public Peers(Ledger ledger, Ranking ranking) {
    this.ledger = ledger;
    this.ranking = ranking;
    this.members = new int[ranking.groups().size()][];
    for (int group = 0; group < members.length; group++) {
      int which = group;
      members[group] =
          Arrays.stream(ledger.ranked()).filter(p -> ranking.group()[p] == which).toArray();
    }
  }

  /**
   * Those whom a park is compared with on its card: the groups in which grades are given, else the
   * model's first grouping, else everybody; everybody too where a group is smaller than five.
   */
  static Peers ofCards(Ledger ledger) {
    List<Ranking> rankings = ledger.evaluation().rankings();
    Grouping wanted =
        ledger
            .model()
            .conclusions()
            .grades()
            .within()
            .orElse(rankings.get(Math.min(1, rankings.size() - 1)).grouping());
    return rankings.stream()
        .filter(ranking -> ranking.grouping().equals(wanted))
        .map(ranking -> new Peers(ledger, ranking))
        .filter(peers -> Arrays.stream(peers.members).allMatch(m -> m.length >= LEAST))
        .findFirst()
        .orElseGet(() -> new Peers(ledger, ledger.evaluation().ranking()));
  }

  /** The grouping. */
  public Ranking ranking() {
    return ranking;
  }

  /** The ranked parks of a group, first to last. */
  public int[] members(int group) {
    return members[group].clone();
  }

  /** How the totals of a group are spread. */
  public Spread totals(int group) {
    return spread(ledger.evaluation().node(ModelTree.ROOT).points(), group);
  }

  /** How the shares of full marks that a group earned in a node are spread; computed once. */
  public Spread shares(Node node, int group) {
    Column share = shares.computeIfAbsent(node.id(), id -> shares(ledger.evaluation().node(id)));
    return spread(share, group);
  }

  private static Column shares(NodeResult result) {
    Column full = result.full();
    return Column.of(
        full.size(),
        park -> full.get(park) > 0 ? result.points().get(park) / full.get(park) : Double.NaN);
  }

  /** How the figures of a column are spread within a group; computed once. */
  public Spread spread(Column column, int group) {
    Spread[] known = spreads.computeIfAbsent(column, c -> new Spread[members.length]);
    if (known[group] == null) {
      known[group] = Spread.of(Arrays.stream(members[group]).mapToDouble(column::get).toArray());
    }
    return known[group];
  }
}
