// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.formula.FormulaCode;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingTest {
  @Test
  void saysPlaceMatterExpectedAndHintInBothLanguages() {
    Finding finding =
        FormulaCode.UNKNOWN_NAME.at(
            Place.line("m.yaml", 3, 9),
            "seen",
            "taxx",
            "formula",
            "taxx + 1",
            "known",
            List.of("tax"));
    assertThat(finding.line(Language.ZH))
        .isEqualTo("m.yaml:3:9: 公式“taxx + 1”里的名称“taxx”不存在；应为：tax；检查拼写；只能用这一步已有的数据项、属性和参数");
    assertThat(finding.line(Language.EN))
        .startsWith("m.yaml:3:9: the name \"taxx\"")
        .contains("expected: tax");
    assertThat(finding.seen()).isEqualTo("taxx");
  }

  @Test
  void whatAStrangerWroteStaysOnOneLineAndShort() {
    String hostile = "a\nb\u202Ec\u0000" + "x".repeat(1000) + "{known}";
    Finding finding =
        FormulaCode.UNKNOWN_NAME.at(Place.NOWHERE, "seen", hostile, "formula", "f", "known", "k");
    assertThat(finding.line(Language.ZH))
        .doesNotContain("\n", "\u202E", "\u0000")
        .hasSizeLessThan(400);
    assertThat(finding.line(Language.ZH)).contains("a b c ");
  }

  @Test
  void theNearestNamesComeFirst() {
    assertThat(Nearest.to("revnue", List.of("area", "revenue", "tax"))).containsExactly("revenue");
    assertThat(Nearest.to("税收总客", List.of("税收总额", "面积"))).containsExactly("税收总额");
    assertThat(Nearest.to("zzz", List.of("area", "revenue"))).containsExactly("area", "revenue");
  }

  @Test
  void placesAreShownAsPeopleLookThemUp() {
    assertThat(Place.cell("a.xlsx", "表", "D7")).hasToString("a.xlsx › 表 › D7");
    assertThat(Place.line("m.yaml", 3, 9)).hasToString("m.yaml:3:9");
    assertThat(Place.NOWHERE).hasToString("");
  }
}
