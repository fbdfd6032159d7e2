// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import io.github.parkscore.binding.BoundFormula;
import io.github.parkscore.binding.BoundModel;
import io.github.parkscore.data.Cadence;
import io.github.parkscore.data.History;
import io.github.parkscore.data.Period;
import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Place;
import io.github.parkscore.finding.Text;
import io.github.parkscore.formula.Expr;
import io.github.parkscore.formula.Op;
import io.github.parkscore.model.Conclusions;
import io.github.parkscore.model.Consequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether what looks at several rounds has as many rounds as it asks for. */
final class Rounds {
  private final BoundModel bound;
  private final History history;
  private final Period period;
  private final Cadence cadence;

  Rounds(BoundModel bound, History history, Period period) {
    this.bound = bound;
    this.history = history;
    this.period = period;
    this.cadence = Cadence.of(history, period);
  }

  /**
   * A finding for each result, grade, honour and watch that asks for more rounds than are known.
   */
  List<Finding> tooFew() {
    List<Finding> findings = new ArrayList<>();
    bound
        .results()
        .forEach(
            (result, formula) ->
                tell(result.name(), result.id(), needed(formula), Optional.of(formula), findings));
    Conclusions model = bound.model().conclusions();
    Stream.of(model.grades().list(), model.honours(), model.watch())
        .flatMap(List::stream)
        .forEach(consequence -> consequence(consequence, findings));
    return findings;
  }

  private void consequence(Consequence consequence, List<Finding> findings) {
    Optional<BoundFormula> when = Optional.ofNullable(bound.consequences().get(consequence));
    Optional<BoundFormula> order = Optional.ofNullable(bound.orders().get(consequence));
    int conditions = when.map(Rounds::needed).orElse(1);
    int orders = order.map(Rounds::needed).orElse(1);
    int needed = Math.max(Math.max(conditions, orders), consequence.lasts().orElse(1));
    tell(consequence.name(), consequence.id(), needed, when.or(() -> order), findings);
  }

  private void tell(
      Text name, String id, int needed, Optional<BoundFormula> formula, List<Finding> findings) {
    int known = 1 + cadence.known(history, period, needed - 1);
    if (known < needed) {
      Place place = formula.map(f -> f.formula().place()).orElse(Place.NOWHERE);
      findings.add(
          EvaluationCode.TOO_FEW_ROUNDS
              .at(place, "seen", name, "known", known, "needed", needed)
              .about("", id));
    }
  }

  private static int needed(BoundFormula formula) {
    return needed(formula.checked().tree());
  }

  private static int needed(Expr tree) {
    int needed = 1;
    for (Expr operand : tree.operands()) {
      needed = Math.max(needed, needed(operand));
    }
    if (tree instanceof Expr.Call call
        && List.of("times", "recent").contains(call.function())
        && call.operands().get(1) instanceof Expr.Num rounds) {
      return Math.max(needed, (int) rounds.value());
    }
    if (tree instanceof Expr.Bin bin
        && bin.left() instanceof Expr.Call call
        && call.function().equals("streak")
        && bin.right() instanceof Expr.Num rounds
        && List.of(Op.GE, Op.GT, Op.EQ).contains(bin.op())) {
      return Math.max(needed, (int) rounds.value() + (bin.op() == Op.GT ? 1 : 0));
    }
    return needed;
  }
}
