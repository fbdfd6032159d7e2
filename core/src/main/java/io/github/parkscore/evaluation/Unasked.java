// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import io.github.parkscore.binding.BoundFormula;
import io.github.parkscore.binding.BoundModel;
import io.github.parkscore.data.Period;
import io.github.parkscore.finding.Text;
import io.github.parkscore.formula.Term;
import io.github.parkscore.model.Exclusion;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who sent nothing and was not asked to: left out of evaluation by a condition that needs no return
 * of this round, only attributes and what earlier rounds found.
 */
final class Unasked {
  private final Map<Integer, List<Text>> reasons = new HashMap<>();

  Unasked(BoundModel bound, RoundFigures figures) {
    for (Map.Entry<Exclusion, BoundFormula> entry : bound.exclusions().entrySet()) {
      Exclusion exclusion = entry.getKey();
      if (exclusion.from() == Exclusion.From.EVALUATION
          && !asks(figures.term(entry.getValue()), figures.period())) {
        BitSet silent = Parks.where(figures.column(entry.getValue()));
        silent.andNot(figures.returned());
        silent.stream()
            .filter(park -> figures.membership().outside(park).isEmpty())
            .forEach(
                park ->
                    reasons.computeIfAbsent(park, key -> new ArrayList<>()).add(exclusion.as()));
      }
    }
  }

  private static boolean asks(Term term, Period round) {
    if (term instanceof Term.Input input) {
      String what = input.input().split(":", 2)[0];
      return input.period().equals(round)
          && List.of("item", "stage", "x", "available").contains(what);
    }
    if (term instanceof Term.Operation operation) {
      return operation.operands().stream().anyMatch(operand -> asks(operand, round));
    }
    if (term instanceof Term.OfCohort statistic) {
      return asks(statistic.figures(), round);
    }
    return term instanceof Term.Place place && asks(place.figures(), round);
  }

  boolean has(int park) {
    return reasons.containsKey(park);
  }

  /** Why, by park. */
  Map<Integer, List<Text>> reasons() {
    return reasons;
  }
}
