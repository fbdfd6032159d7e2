// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.data.Park;
import io.github.parkscore.data.ParkTable;
import io.github.parkscore.data.ParkTableBuilder;
import io.github.parkscore.data.Period;
import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Language;
import io.github.parkscore.finding.Place;
import io.github.parkscore.modelfile.ModelReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Growth and its base: zero, negative, tiny, each with an outcome that has a name. */
class GrowthTest {
  private static final Period NOW = Period.year(2024);
  private static final Period LAST = NOW.previous(1);
  private static final Place SHEET = Place.sheet("上报.xlsx", "表一");
  private static final String VALUE =
      "{id: g, name: 税收增长, value: growth(tax), weight: 100, rule: x}";
  private static final String TREATED =
      "{id: g, name: 税收增长, value: tax / area, treat: [growth(x)], weight: 100, rule: x}";

  private static Evaluation run(String part, double[] base, double[] now) {
    String yaml =
        """
        parkscore: 1
        id: case
        edition: 2024
        name: 例
        subject: 园区
        source: {title: 测试}
        items: {tax: {name: 税收, unit: 亿元, blank: missing}, area: {name: 面积, unit: 亩}}
        missing: 0
        round: none
        score: ["""
            + part
            + "]\n";
    ParkTableBuilder table = ParkTable.builder();
    for (int i = 0; i < base.length; i++) {
      table.park(Park.of("P" + i, "园区" + i));
    }
    for (int i = 0; i < base.length; i++) {
      table.figure("P" + i, "tax", LAST, base[i], SHEET, i + 1, 1);
      table.figure("P" + i, "tax", NOW, now[i], SHEET, i + 1, 2);
      table.figure("P" + i, "area", LAST, 1, SHEET, i + 1, 3);
      table.figure("P" + i, "area", NOW, 1, SHEET, i + 1, 4);
    }
    return Evaluator.of(ModelReader.read("model.yaml", yaml).orThrow())
        .evaluate(table.build(), Options.DEFAULT);
  }

  private static List<Finding> coded(Evaluation round, String code) {
    return round.findings().stream().filter(finding -> finding.code().equals(code)).toList();
  }

  @Test
  void aBaseThatIsNotAboveZeroNamesParkIndicatorFiguresAndCells() {
    for (double base : new double[] {0, -2}) {
      Evaluation round = run(VALUE, new double[] {base, 4}, new double[] {3, 5});
      assertThat(Models.totals(round)).containsExactly(0, 25);
      List<Finding> found = coded(round, "no-growth-base");
      assertThat(found).extracting(Finding::park).containsExactly("P0");
      assertThat(found.get(0).text(Language.ZH))
          .contains("园区0", "税收增长", "（2024）3亿元 ‹上报.xlsx › 表一 › C2›")
          .contains("（2023）" + (int) base + "亿元 ‹上报.xlsx › 表一 › B2›");
      assertThat(found.get(0).text(Language.EN)).contains("税收 (2024) 3亿元", "C2", "B2");
    }
  }

  @Test
  void aTreatmentThatFailsIsToldLikeAValue() {
    Evaluation round = run(TREATED, new double[] {0, 4}, new double[] {3, 5});
    assertThat(Models.totals(round)).containsExactly(0, 25);
    assertThat(coded(round, "no-growth-base")).hasSize(1);
    assertThat(coded(round, "no-growth-base").get(0).text(Language.ZH)).contains("B2", "C2");
  }

  @Test
  void nineHundredPercentFromATenthIsTold() {
    for (String part : List.of(VALUE, TREATED)) {
      Evaluation round = run(part, new double[] {0.1, 4, 5}, new double[] {1, 6, 5});
      List<Finding> tiny = coded(round, "tiny-base");
      assertThat(tiny).extracting(Finding::park).containsExactly("P0");
      assertThat(tiny.get(0).text(Language.ZH))
          .contains("园区0", "税收增长", "900%", "2.5%", "0.1亿元", "1亿元", "B2", "C2");
      assertThat(Models.totals(round)).containsExactly(900, 50, 0);
    }
  }

  @Test
  void aSmallBaseWithPlainGrowthAndALargeRateFromAFairBaseAreNotTold() {
    Evaluation small = run(VALUE, new double[] {0.1, 4, 5}, new double[] {0.2, 6, 5});
    assertThat(coded(small, "tiny-base")).isEmpty();
    Evaluation fair = run(VALUE, new double[] {0.3, 4, 5}, new double[] {3, 6, 5});
    assertThat(coded(fair, "tiny-base")).isEmpty();
  }
}
