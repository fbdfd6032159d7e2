// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.binding;

import io.github.parkscore.finding.Outcome;
import io.github.parkscore.model.Check;
import io.github.parkscore.model.Consequence;
import io.github.parkscore.model.Exclusion;
import io.github.parkscore.model.IndicatorModel;
import io.github.parkscore.model.ModelTree;
import io.github.parkscore.model.Result;
import java.util.Map;
import java.util.Optional;

/**
 * A model whose every formula is right and can be computed. Immutable.
 *
 * @param model the model
 * @param tree its tree
 * @param names the scopes of its steps
 * @param nodes every node by id, the root too
 * @param indicators every indicator by id
 * @param exclusions who is left out
 * @param cohort who counts for statistics
 * @param results the named results
 * @param consequences when grades, honours and watches hold; absent where they always do
 * @param orders the figures that lists of candidates are ordered by
 * @param checks when the model's own remarks are made
 */
public record BoundModel(
    IndicatorModel model,
    ModelTree tree,
    Names names,
    Map<String, BoundNode> nodes,
    Map<String, BoundIndicator> indicators,
    Map<Exclusion, BoundFormula> exclusions,
    Optional<BoundFormula> cohort,
    Map<Result, BoundFormula> results,
    Map<Consequence, BoundFormula> consequences,
    Map<Consequence, BoundFormula> orders,
    Map<Check, BoundFormula> checks) {
  /** Binds a model; all findings at once. */
  public static Outcome<BoundModel> of(IndicatorModel model) {
    return new Binder(model).bind();
  }
}
