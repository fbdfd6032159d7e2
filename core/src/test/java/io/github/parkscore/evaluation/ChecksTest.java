// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.data.Park;
import io.github.parkscore.data.ParkTable;
import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Place;
import io.github.parkscore.finding.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The model's own checks, as findings. */
class ChecksTest {
  private static final Place SHEET = Place.sheet("returns.xlsx", "2024年");

  private static final Models MODEL =
      Models.of(
          """
          items: {part: {name: 部分}, whole: {name: 合计}}
          missing: 0
          round: none
          score: [{id: p, name: 子, value: whole, weight: 1, rule: x}]
          checks:
            - {when: part > whole, severity: error, say: 部分大于合计}
            - {when: total > 5, say: 总分超过五分}
          """);

  private static final ParkTable TABLE =
      ParkTable.builder()
          .park(Park.of("P0", "甲"))
          .park(Park.of("P1", "乙"))
          .figure("P0", "part", Models.YEAR, 2, SHEET, 4, 3)
          .figure("P0", "whole", Models.YEAR, 1, SHEET, 4, 2)
          .figure("P1", "part", Models.YEAR, 8, SHEET, 5, 3)
          .figure("P1", "whole", Models.YEAR, 9, SHEET, 5, 2)
          .build();

  @Test
  void standAtTheFirstFigureThatTheyRead() {
    Finding finding = findings("P0").get(0);
    assertThat(finding.place()).hasToString("returns.xlsx › 2024年 › D5");
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(findings("P0")).hasSize(1);
  }

  @Test
  void standNowhereWhenTheyReadNoFigure() {
    assertThat(findings("P1")).hasSize(1);
    assertThat(findings("P1").get(0).place()).isEqualTo(Place.NOWHERE);
  }

  private static List<Finding> findings(String park) {
    return MODEL.evaluator().evaluate(TABLE, Options.DEFAULT).findings().stream()
        .filter(finding -> finding.code().equals(EvaluationCode.MODEL_CHECK.id()))
        .filter(finding -> finding.park().equals(park))
        .toList();
  }
}
