// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.data.Column;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who an indicator does not apply to has no value in it and moves nobody's limits. */
class ScopesTest {
  /** B is a tourist zone that returned the largest figures all the same. */
  private static Evaluation round(String industry) {
    String model =
        """
        attributes: {kind: {name: 类型, values: [工业, 旅游]}}
        items: {va: {name: 工业增加值, unit: 亿元}, area: {name: 面积, unit: 亩}}
        full-marks: 100
        not-applicable: spread
        score:
          - %s
          - {id: land, name: 面积, value: area, weight: 50, rule: x / highest(x)}
        """
            .formatted(industry);
    return Returned.by(model)
        .park("A", Map.of("kind", "工业"))
        .park("B", Map.of("kind", "旅游"))
        .park("C", Map.of("kind", "工业"))
        .of("2023", "A", "va", 10)
        .of("2023", "A", "area", 50)
        .of("2023", "B", "va", 800)
        .of("2023", "B", "area", 100)
        .of("2023", "C", "va", 20)
        .of("2023", "C", "area", 100)
        .of("2024", "A", "va", 20)
        .of("2024", "A", "area", 50)
        .of("2024", "B", "va", 900)
        .of("2024", "B", "area", 100)
        .of("2024", "C", "va", 40)
        .of("2024", "C", "area", 100)
        .newest();
  }

  private static double[] values(Evaluation round, String node) {
    return copy(round.node(node).indicator().orElseThrow().value().column());
  }

  private static double[] marks(Evaluation round, String node) {
    return copy(round.node(node).indicator().orElseThrow().mark().column());
  }

  private static double[] copy(Column column) {
    return new double[] {column.get(0), column.get(1), column.get(2)};
  }

  @Test
  void aWeightOfZeroTakesTheParkOutOfTheStatistics() {
    Evaluation round =
        round("{id: industry, name: 工业, value: va, weight: {工业: 50}, rule: x / highest(x)}");
    assertThat(values(round, "industry")).containsExactly(20, Double.NaN, 40);
    assertThat(marks(round, "industry")).containsExactly(0.5, Double.NaN, 1);
    assertThat(round.total(1)).isEqualTo(100);
  }

  @Test
  void soDoesAConditionAndWhateverATreatmentWouldFillIn() {
    Evaluation round =
        round(
            "{id: industry, name: 工业, value: va, applies: kind = '工业', weight: 50,"
                + " treat: 'coalesce(x, highest(x))', rule: x / sum(x)}");
    assertThat(values(round, "industry")).containsExactly(20, Double.NaN, 40);
    assertThat(marks(round, "industry")).containsExactly(20 / 60.0, Double.NaN, 40 / 60.0);
  }

  @Test
  void inEarlierPeriodsToo() {
    Evaluation round =
        round(
            "{id: industry, name: 工业, value: va, applies: kind = '工业', weight: 50,"
                + " rule: x / prev(highest(x)) / 4}");
    assertThat(marks(round, "industry")).containsExactly(0.25, Double.NaN, 0.5);
  }

  @Test
  void aCategoryThatDoesNotApplyTakesItsPartsAlong() {
    Evaluation round =
        round(
            "{id: above, name: 工业, weight: {工业: 50}, parts: [{id: industry, name: 增加值,"
                + " value: va, weight: 50, rule: x / highest(x)}]}");
    assertThat(marks(round, "industry")).containsExactly(0.5, Double.NaN, 1);
  }
}
