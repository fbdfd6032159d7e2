// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import static io.github.parkscore.evaluation.Returned.conclusion;
import static io.github.parkscore.evaluation.Returned.said;
import static io.github.parkscore.evaluation.Returned.year;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.data.History;
import io.github.parkscore.finding.Text;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Batches of an accreditation: who has it is not asked again, and who isn't asked isn't silent. */
class UnaskedTest {
  private static final String BATCHES =
      """
      attributes:
        kind: {name: 类型, values: [一般, 另评]}
        batch: {name: 批次, values: [第一批, 第二批], value: "coalesce(if(at(grade, 2022) = '认定', '第一批'), if(at(grade, 2023) = '认定', '第二批'))"}
      items: {met: {name: 条件, unit: 1, blank: 0}}
      exclude:
        - {when: not(missing(batch)), from: evaluation, as: 已认定}
        - {when: kind = '另评', from: evaluation, as: 另行评价}
        - {when: available() < 50%, from: evaluation, as: 未按要求报送}
        - {when: met < 1, from: evaluation, as: 条件不足}
      full-marks: 1
      score: [{id: m, name: 条件, value: met, weight: 1, limits: [0, 1]}]
      grades: {list: [{name: 认定, when: total >= 1}, {name: 未认定}]}
      honours: [{id: has, name: 称号, when: grade = '认定'}]
      """;

  private static final Evaluation ROUND =
      Returned.by(BATCHES)
          .park("A", Map.of("kind", "一般"))
          .park("B", Map.of("kind", "另评"))
          .park("C", Map.of("kind", "一般"))
          .park("D", Map.of("kind", "一般"))
          .history(year(2022), Map.of("A", grade("认定"), "C", grade("未认定")))
          .of("2023", "D", "met", 1)
          .newest();

  private static History.Entry grade(String grade) {
    return new History.Entry(
        "", Map.of(), 1, OptionalInt.of(1), Map.of(), grade, List.of(), List.of(), Map.of());
  }

  @Test
  void whoIsLeftOutWithoutAReturnHasTheReasonAndNoReminder() {
    assertThat(conclusion(ROUND, "A").state()).isEqualTo(State.EXCLUDED);
    assertThat(conclusion(ROUND, "A").reasons()).containsExactly(Text.of("已认定"));
    assertThat(conclusion(ROUND, "B").reasons()).containsExactly(Text.of("另行评价"));
    assertThat(said(ROUND, "A")).isEmpty();
    assertThat(said(ROUND, "B")).isEmpty();
  }

  @Test
  void conditionsThatNeedTheReturnSayNothingOfWhoSentNone() {
    assertThat(conclusion(ROUND, "C").state()).isEqualTo(State.NOT_RETURNED);
    assertThat(conclusion(ROUND, "C").reasons()).isEmpty();
    assertThat(said(ROUND, "C")).containsExactly("park-not-returned");
  }

  /** The attribute asks for this round's grade before there is one; who asks later gets it. */
  @Test
  void resultsThatWereAskedForTooEarlyAreThereInTheirStep() {
    assertThat(conclusion(ROUND, "D").grade()).isEqualTo(Text.of("认定"));
    assertThat(conclusion(ROUND, "D").honours()).hasSize(1);
    assertThat(ROUND.table().roster().parks().get(3).attributes()).doesNotContainKey("batch");
    assertThat(ROUND.table().roster().parks().get(0).attributes()).containsEntry("batch", "第一批");
  }
}
