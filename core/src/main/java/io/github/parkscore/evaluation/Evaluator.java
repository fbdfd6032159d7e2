// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import io.github.parkscore.binding.BoundModel;
import io.github.parkscore.data.ParkTable;
import io.github.parkscore.finding.Outcome;
import io.github.parkscore.finding.RefusedException;
import io.github.parkscore.formula.Fitted;
import io.github.parkscore.model.IndicatorModel;

/**
 * Evaluates rounds by one model. Immutable and safe for any number of threads.
 *
 * <pre>{@code
 * Evaluation round = Evaluator.of(model).evaluate(table, Options.DEFAULT);
 * double total = round.total(table.roster().indexOf("Z001"));
 * }</pre>
 */
public final class Evaluator {
  private final BoundModel bound;

  private Evaluator(BoundModel bound) {
    this.bound = bound;
  }

  /** Binds a model; what is wrong with it are findings. */
  public static Outcome<Evaluator> bind(IndicatorModel model) {
    Outcome<BoundModel> bound = BoundModel.of(model);
    return new Outcome<>(bound.value().map(Evaluator::new), bound.findings());
  }

  /**
   * An evaluator of a model that is right.
   *
   * @throws RefusedException if something is wrong with it
   */
  public static Evaluator of(IndicatorModel model) {
    return bind(model).orThrow();
  }

  /** The model. */
  public IndicatorModel model() {
    return bound.model();
  }

  BoundModel bound() {
    return bound;
  }

  /**
   * Evaluates a round: fits all statistics to its own cohort and applies them. Returns that know
   * several stages of checking are scored on the model's stage in use; their totals on the other
   * stages stand beside it.
   *
   * @throws IllegalArgumentException if the returns have no period at all
   */
  public Evaluation evaluate(ParkTable table, Options options) {
    return new StageRounds(bound, options, Fitted::empty).run(table);
  }

  /** Learns from a round what is needed to score other parks by it. */
  public FittedModel fit(ParkTable table, Options options) {
    Fitted fitted = Fitted.empty();
    new Round(bound, StageRounds.inUse(bound, table), options, fitted).run();
    return new FittedModel(bound, fitted.frozen(), options);
  }
}
