// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import io.github.parkscore.binding.BoundModel;
import io.github.parkscore.data.ParkTable;
import io.github.parkscore.formula.Fitted;

/**
 * A model with the statistics of a cohort: scores parks that were not in it. Values, marks and
 * points are those the parks would have been given by that cohort; ranks, places and quotas are
 * among the parks at hand.
 */
public final class FittedModel {
  private final BoundModel bound;
  private final Fitted fitted;
  private final Options options;

  FittedModel(BoundModel bound, Fitted fitted, Options options) {
    this.bound = bound;
    this.fitted = fitted;
    this.options = options;
  }

  /** The statistics. */
  public Fitted fitted() {
    return fitted;
  }

  /**
   * Scores parks by the fitted statistics.
   *
   * @throws IllegalStateException if a statistic is needed that was not fitted
   */
  public Evaluation apply(ParkTable table) {
    return new StageRounds(bound, options, () -> fitted).run(table);
  }
}
