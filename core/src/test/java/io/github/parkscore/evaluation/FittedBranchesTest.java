// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rows of a decision table that no park of the cohort came to. */
class FittedBranchesTest {
  private static final String MODEL =
      """
      items: {v: {name: 数, blank: missing}}
      missing: 0
      round: none
      full-marks: 100
      score:
        - id: one
          name: 一
          value: v
          weight: 100
          rule: "case(highest(x) = lowest(x), mean(x) / 100, (x - lowest(x)) / (highest(x) - lowest(x)))"
      """;

  @Test
  void aRowThatHoldsForEveryParkDecidesForEveryPark() {
    assertThat(Models.marks(Models.of(MODEL).item("v", 2, 4, 10).run(), "one"))
        .containsExactly(0, 0.25, 1);
    assertThat(Models.marks(Models.of(MODEL).item("v", 5, 5, 5).run(), "one"))
        .containsExactly(0.05, 0.05, 0.05);
  }

  @Test
  void whatNoParkNeededIsFittedAllTheSame() {
    Models cohort = Models.of(MODEL).item("v", 2, 4, 12);
    FittedModel fitted = cohort.evaluator().fit(cohort.table(), Options.DEFAULT);
    assertThat(fitted.fitted().toString()).contains("mean(");
    assertThat(Models.marks(fitted.apply(Models.of(MODEL).item("v", 7).table()), "one"))
        .containsExactly(0.5);
  }
}
