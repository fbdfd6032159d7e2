// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.modelfile;

import static io.github.parkscore.modelfile.ModelText.with;
import static io.github.parkscore.modelfile.ModelText.withScore;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.finding.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One reading tells every mistake of a file, each of them once. */
class AllAtOnceTest {
  private static final String MANY =
      """
      parkscore: 1
      id: bad
      edition: 2024
      name: 坏模型
      subject: 开发区
      source: {title: 办法}
      attributes:
        level: {name: 级别, values: [国家级, 省级]}
        size: {name: 规模, value: "if(area > 10, '大', 小)"}
      items:
        tax: {name: 税收, unit: 亿元}
        area: {name: 面积, unit: 亩}
        jobs-total: {name: 人数, unit: 人}
        events: [事故]
      groups: [level, size]
      missing: 0
      round: {points: two, total: 2}
      score:
        - name: 产出
          weight: 60
          rule: minmax
          parts:
            - {id: per_mu, value: tax / area, unit: 人, weight: 30, rule: mimax, missing: totl}
            - {id: growth_tax, value: "growth(tax, 2", weight: 30}
            - {id: lost, value: tax, points: 1, weight: 10}
        - {id: b, value: lost + jobs - total, rule: efficacy, wieght: 40, with: {floor: 60}}
        - {id: c, points: -0.1 * events}
      results: {ratio: {value: "points(lost) / total"}}
      grades:
        within: size
        list: [{name: A, when: place( <= 3}, {name: B, when: ratio > 1 and growth_tax > 0}, {name: C}]
      """;

  private static List<String> told(String text) {
    return ModelReader.read("m.yaml", text).findings().stream()
        .map(finding -> finding.place().line() + " " + finding.code())
        .toList();
  }

  private static List<String> codes(String text) {
    return ModelReader.read("m.yaml", text).findings().stream().map(Finding::code).toList();
  }

  @Test
  void structureNamesUnitsRulesAndParametersInTheOrderOfTheFile() {
    assertThat(told(MANY))
        .containsExactly(
            "9 unknown-name",
            "13 bad-id",
            "14 wrong-shape",
            "17 not-a-number",
            "23 unit-mismatch",
            "23 unknown-rule",
            "23 unknown-name",
            "24 open-bracket",
            "25 two-kinds-of-part",
            "26 unknown-key",
            "26 parameter-beyond-range",
            "31 unquoted-comma");
  }

  @Test
  void everyFormulaOfAnIndicatorIsLookedAtWhateverIsWrongWithAnother() {
    assertThat(
            codes(
                withScore(
                    "- {id: a, value: tx, treat: lnn(x), rule: atainment, limits: [lo, 1], missing: mrk, weight: 1}")))
        .containsExactly(
            "unknown-name", "unknown-function", "unknown-rule", "unknown-name", "unknown-name");
  }

  @Test
  void twoPartsThatLackTwoThingsAreFourMistakes() {
    assertThat(codes(withScore("- {id: a, value: tax}\n- {id: b, value: tax}")))
        .containsExactlyInAnyOrder("no-weight", "no-rule", "no-weight", "no-rule");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "items: [tax, area]",
        "items: {tax: 亿元, area: {name: 面积}}",
        "itmes: {tax: {name: 税收}, area: {name: 面积}}",
        "missing: {国家级: (, 省级: 0}",
        "attributes: {level: {name: 级别, values: 国家级}}\nmissing: {国家级: 0, else: 1}",
        "atributes: {level: {name: 级别, values: [国家级]}}\ngroups: [level]",
        "results: {r: tax +}\nwatch: [{name: 警, when: r > 1}]",
        "rules: {own: {is: x *}}\nrule: own",
        "quota: half\ngrades: {list: [{name: A, when: place() <= quota(25%)}, {name: B}]}",
        "grades: {list: [[A], {name: B}]}\nhonours: [{name: 先进, when: grade = 'A'}]",
        "data: {stages: 自报, use: 自报}",
        "column: 目标\ncolums: [目标, 成效]",
        "sorce: {title: 办法}",
      })
  void whatFollowsFromAMistakeIsNoSecondOne(String lines) {
    assertThat(codes(with(lines.split("\n"))))
        .filteredOn(code -> !code.equals("not-evaluated-yet"))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- {id: a, value: tax, rule: x, weight: 1}\n- {id: b, value: tax, rule: x, weigth: 1}",
        "- {id: a, value: tax, rule: x, weight: [1]}",
        "- {id: a, value: tax, rule: attainment, with: {benchmrk: 3}, weight: 1}",
        "- {id: a, value: tax, rule: [x], weight: 1}",
        "- {id: a, valeu: tax, rule: x, weight: 1}\n- {id: b, value: tax, rule: x, weight: 1}",
        "- {id: a, value: tax, rule: x, applies: level = '省级', not-applicable: [1], weight: 1}",
      })
  void norInATree(String parts) {
    assertThat(codes(withScore(parts))).hasSize(1);
  }
}
