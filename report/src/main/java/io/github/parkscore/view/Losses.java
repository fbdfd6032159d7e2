// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import io.github.parkscore.evaluation.NodeResult;
import io.github.parkscore.explanation.Derivation;
import io.github.parkscore.explanation.Explainer;
import io.github.parkscore.finding.Text;
import io.github.parkscore.model.Node;
import io.github.parkscore.model.Part;
import java.util.ArrayList;
import java.util.Comparator;
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
  private final Explainer explainer;
  private final Function<Node, Measured> measured;

  Losses(Ledger ledger, Peers peers, Explainer explainer, Function<Node, Measured> measured) {
    this.ledger = ledger;
    this.peers = peers;
    this.explainer = explainer;
    this.measured = measured;
  }

  /** What a park with a total lost. */
  Found of(int park) {
    List<Node> lost = new ArrayList<>();
    for (Node node : ledger.tree().indicators()) {
      if (isSomething(shown(node, park))) {
        lost.add(node);
      }
    }
    lost.sort(Comparator.comparingDouble(node -> -lost(node, park)));
    int first = Math.min(MOST, lost.size());
    List<Card.Loss> largest = new ArrayList<>();
    for (Node node : lost.subList(0, first)) {
      largest.add(loss(park, node));
    }
    double sum = 0;
    for (Node node : lost.subList(first, lost.size())) {
      sum += lost(node, park);
    }
    return new Found(largest, rest(lost.size() - first, sum));
  }

  /** Full marks less points; not positive where nothing was lost. */
  private double lost(Node node, int park) {
    NodeResult result = ledger.evaluation().node(node.id());
    double full = result.full().get(park);
    double points = result.points().get(park);
    return full > 0 ? full - (Double.isNaN(points) ? 0 : points) : 0;
  }

  private String shown(Node node, int park) {
    double lost = lost(node, park);
    return lost > 0 ? Numbers.fixed(lost, ledger.decimals().of(node)) : "";
  }

  private static boolean isSomething(String shown) {
    return shown.chars().anyMatch(c -> c >= '1' && c <= '9');
  }

  private static Sentence rest(int others, double sum) {
    return others == 0
        ? Sentence.EMPTY
        : Sentence.of(
            "其余{0}项共失{1}分",
            others == 1 ? "{0} other cost {1} points" : "{0} others cost {1} points together",
            Numbers.whole(others),
            Numbers.fixed(sum, 1));
  }

  private Card.Loss loss(int park, Node node) {
    Measured values = measured.apply(node);
    NodeResult result = ledger.evaluation().node(node.id());
    Optional<Derivation> derivation =
        explainer.explain(park, node.id()).flatMap(part -> part.derivation());
    return new Card.Loss(
        node.id(),
        ledger.distinct(node),
        values.unit(),
        values.cell(park),
        better(park, node, values),
        Cell.number(result.points().get(park), ledger.decimals().of(node)),
        Text.of(Numbers.plain(result.full().get(park))),
        lost(node, park),
        Text.of(Numbers.MINUS + shown(node, park)),
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
