// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A figure is there, but its goal was not filed: that is told, whatever {@code missing:} says. */
class ParameterMissingTest {
  private static final double MISSING = Double.NaN;

  private static Evaluation round(String rule) {
    return Models.of(
            "items: {a: {name: 税收}, goal_a: {name: 税收目标}}\n"
                + "attributes: {level: {name: 级别, values: [国家级, 省级]}}\n"
                + "missing: 0\nround: none\n"
                + "score: [{id: p, name: 税收完成, value: a, weight: 10, "
                + rule
                + "}]\n")
        .attribute("level", "国家级", "省级", "省级")
        .item("a", 8, 9, MISSING)
        .item("goal_a", 10, MISSING, MISSING)
        .run();
  }

  private static List<String> told(Evaluation round) {
    return round.findings().stream()
        .filter(finding -> finding.code().equals("parameter-missing"))
        .map(finding -> finding.park() + finding.topic() + " " + finding.message().in(Language.ZH))
        .toList();
  }

  @Test
  void namesParkIndicatorAndParameter() {
    Evaluation round = round("rule: attainment, with: {goal: goal_a}");
    assertThat(told(round))
        .containsExactly("P1p 园区1的“税收完成”有数据，但计分方法要用的数据没有，得不出分；缺：参数 goal：税收目标（2024）");
    assertThat(Models.totals(round)).containsExactly(8, 0, 0);
    assertThat(round.findings())
        .filteredOn(finding -> finding.code().equals("parameter-missing"))
        .extracting(Finding::severity)
        .allMatch(severity -> severity == EvaluationCode.PARAMETER_MISSING.severity());
  }

  @Test
  void namesTheFigureWhereTheRuleIsAFormula() {
    assertThat(told(round("rule: x / goal_a")))
        .containsExactly("P1p 园区1的“税收完成”有数据，但计分方法要用的数据没有，得不出分；缺：税收目标（2024）");
  }

  @Test
  void aStandardThatTheModelLeavesOutIsNoMistake() {
    assertThat(told(round("rule: attainment, with: {goal: missing}"))).isEmpty();
    assertThat(told(round("rule: attainment, with: {goal: \"coalesce(goal_a, 10)\"}"))).isEmpty();
  }
}
