// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import io.github.parkscore.evaluation.NodeResult;
import io.github.parkscore.explanation.Derivation;
import io.github.parkscore.explanation.Explanation;
import io.github.parkscore.finding.Text;
import io.github.parkscore.model.Node;
import io.github.parkscore.model.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Where a park lost points: the largest one by one, the others together. */
final class Losses {
  private static final int MOST = 6;

  /**
   * What a park lost.
   *
   * @param largest the largest losses, most first
   * @param rest the others in a sentence; empty if there are none
   */
  record Found(List<Card.Loss> largest, Sentence rest) {
    static final Found NONE = new Found(List.of(), Sentence.EMPTY);
  }

  private final Ledger ledger;
  private final Peers peers;
  private final Function<Node, Measured> measured;

  Losses(Ledger ledger, Peers peers, Function<Node, Measured> measured) {
    this.ledger = ledger;
    this.peers = peers;
    this.measured = measured;
  }

  Found of(int park, Optional<Explanation> explanation) {
    if (explanation.isEmpty()) {
      return Found.NONE;
    }
    List<Card.Loss> largest = new ArrayList<>();
    int others = 0;
    double sum = 0;
    for (var part : explanation.get().losses()) {
      Node node = ledger.tree().node(part.node()).orElseThrow();
      String shown = Numbers.fixed(part.lost(), ledger.decimals().of(node));
      if (part.lost() <= 0 || isNothing(shown)) {
        continue;
      }
      if (largest.size() < MOST) {
        largest.add(loss(park, node, part.lost(), shown, part.derivation()));
      } else {
        others++;
        sum += part.lost();
      }
    }
    return new Found(largest, rest(others, sum));
  }

  private static boolean isNothing(String shown) {
    return shown.chars().noneMatch(c -> c >= '1' && c <= '9');
  }

  private static Sentence rest(int others, double sum) {
    return others == 0
        ? Sentence.EMPTY
        : Sentence.of(
            "其余{0}项共失{1}分",
            "{0} others cost {1} points together", Numbers.whole(others), Numbers.fixed(sum, 1));
  }

  private Card.Loss loss(
      int park, Node node, double lost, String shown, Optional<Derivation> derivation) {
    Measured values = measured.apply(node);
    NodeResult result = ledger.evaluation().node(node.id());
    return new Card.Loss(
        node.id(),
        node.name(),
        values.unit(),
        values.cell(park),
        better(park, node, values),
        Cell.number(result.points().get(park), ledger.decimals().of(node)),
        Text.of(Numbers.plain(result.full().get(park))),
        lost,
        Text.of(Numbers.MINUS + shown),
        Departments.of(ledger, node),
        derivation);
  }

  /** What the better quarter of the group reaches: the upper quartile, of a cost the lower. */
  private Cell better(int park, Node node, Measured values) {
    int group = peers.ranking().group()[park];
    if (group < 0) {
      return Cell.EMPTY;
    }
    Spread spread = peers.spread(values.column(), group);
    boolean cost = ((Part.Indicator) node.part()).direction() == Part.Direction.COST;
    return values.number(cost ? spread.lower() : spread.upper());
  }
}
