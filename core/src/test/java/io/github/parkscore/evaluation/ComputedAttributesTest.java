// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import static io.github.parkscore.evaluation.Returned.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Attributes that a formula computes: as groups, as keys of tables, in formulas. */
class ComputedAttributesTest {
  private static final String BY_SIZE =
      """
      attributes:
        kind: {name: 类型, values: [综合, 专业]}
        size: {name: 规模, values: [大, 中, 小], value: "case(prev(output) >= 1000, '大', prev(output) >= 500, '中', '小')"}
        list: {name: 组, values: [综合大区, 其他], value: "if(kind = '综合' and size = '大', '综合大区', '其他')"}
      items: {output: {name: 产值, unit: 亿元}}
      groups: [size, list]
      not-applicable: spread
      full-marks: 100
      score:
        - {id: grown, name: 增长, value: growth(output), unit: "%", weight: {大: 60, 中: 50, 小: 40}, with: {base: {大: 10%, else: 20%}}, rule: x / base}
        - {id: level, name: 组均, value: "mean(output, size)", unit: 亿元, weight: {大: 40, 中: 50, 小: 60}, rule: "if(size = '小', 1, 0.5)"}
      """;

  private static Evaluation round() {
    return Returned.by(BY_SIZE)
        .park("A", Map.of("kind", "综合"))
        .park("B", Map.of("kind", "专业"))
        .park("C", Map.of("kind", "综合"))
        .park("D", Map.of("kind", "综合"))
        .of("2022", "A", "output", 1000)
        .of("2022", "B", "output", 999)
        .of("2022", "C", "output", 200)
        .of("2022", "D", "output", 600)
        .of("2023", "A", "output", 1100)
        .of("2023", "B", "output", 1200)
        .of("2023", "C", "output", 240)
        .of("2023", "D", "output", 600)
        .newest();
  }

  @Test
  void groupParksByTheirBaseYear() {
    Evaluation round = round();

    assertThat(round.rankings().get(1).groups()).containsExactly("大", "中", "小");
    assertThat(round.rankings().get(1).group()).containsExactly(0, 1, 2, 1);
    assertThat(round.rankings().get(2).group()).containsExactly(0, 1, 1, 1);
    assertThat(value(round, "level", "B")).hasValue(900);
  }

  @Test
  void standInTheResultBesideThoseReturned() {
    assertThat(round().table().roster().parks())
        .extracting(park -> park.attributes().get("size") + " " + park.attributes().get("list"))
        .containsExactly("大 综合大区", "中 其他", "小 其他", "中 其他");
  }

  @Test
  void chooseFromTablesAndInFormulas() {
    Evaluation round = round();

    assertThat(round.node("grown").full().toArray()).containsExactly(60, 50, 40, 50);
    assertThat(round.node("grown").points().get(0)).isEqualTo(60);
    assertThat(round.node("grown").points().get(2)).isEqualTo(40);
    assertThat(round.node("level").points().toArray()).containsExactly(20, 25, 60, 25);
  }
}
