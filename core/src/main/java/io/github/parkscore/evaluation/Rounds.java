// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import io.github.parkscore.binding.BoundFormula;
import io.github.parkscore.binding.BoundModel;
import io.github.parkscore.data.History;
import io.github.parkscore.data.Period;
import io.github.parkscore.finding.Finding;
import io.github.parkscore.formula.Expr;
import io.github.parkscore.model.Consequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Whether the conditions over several rounds have as many rounds as they ask for. */
final class Rounds {
  private final BoundModel bound;
  private final int known;

  Rounds(BoundModel bound, History history, Period period) {
    this.bound = bound;
    this.known = history.before(period) + 1;
  }

  /** A finding for each condition that asks for more rounds than are known. */
  List<Finding> tooFew() {
    List<Finding> findings = new ArrayList<>();
    for (Map.Entry<Consequence, BoundFormula> entry : bound.consequences().entrySet()) {
      int needed = needed(entry.getValue().checked().tree());
      if (needed > known) {
        findings.add(
            EvaluationCode.TOO_FEW_ROUNDS
                .at(
                    entry.getValue().formula().place(),
                    "seen",
                    entry.getKey().name(),
                    "known",
                    known,
                    "needed",
                    needed)
                .about("", entry.getKey().id()));
      }
    }
    return findings;
  }

  private static int needed(Expr tree) {
    int needed = 1;
    for (Expr operand : tree.operands()) {
      needed = Math.max(needed, needed(operand));
    }
    boolean counts =
        tree instanceof Expr.Call call
            && List.of("times", "recent").contains(call.function())
            && call.operands().get(1) instanceof Expr.Num;
    return counts
        ? Math.max(needed, (int) ((Expr.Num) ((Expr.Call) tree).operands().get(1)).value())
        : needed;
  }
}
