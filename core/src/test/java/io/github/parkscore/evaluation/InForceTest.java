// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.data.History;
import io.github.parkscore.data.Park;
import io.github.parkscore.data.ParkTable;
import io.github.parkscore.data.Period;
import io.github.parkscore.modelfile.ModelReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is in force for whom: durations, and consequences that fall on a whole province. */
class InForceTest {
  private static final String TOP =
      """
      items: {a: {name: 甲}, b: {name: 乙, blank: missing}}
      attributes: {g: {name: 组, values: [东, 西]}}
      groups: [g]
      missing: 0
      round: none
      score: [{id: p, name: 子, value: a, rule: x, weight: 1}]
      """;

  private static final Period NOW = Models.YEAR;

  @Nested
  class Duration {
    private static final String LASTING =
        TOP + "watch: [{id: w, name: 停批, when: total < 1, lasts: 2}]\n";

    private static History earlier(Period round, String park, String... watches) {
      return new History(
          Map.of(
              round, Map.of(park, History.Entry.of(1, 1, Map.of()).withWatches(List.of(watches)))));
    }

    private static Evaluation run(Period now, History history) {
      ParkTable table =
          ParkTable.builder()
              .park(Park.of("P0", "园区0"))
              .park(Park.of("P1", "园区1"))
              .figure("P0", "a", now, 0)
              .figure("P1", "a", now, 5)
              .build();
      Evaluator evaluator =
          Evaluator.of(ModelReader.read("m.yaml", Models.TOP + LASTING).orThrow());
      return evaluator.evaluate(table, Options.DEFAULT.withPeriod(now).withHistory(history));
    }

    @Test
    void beginsWithTheRoundThatTriggersIt() {
      Conclusion hit = run(NOW, History.NONE).conclusions().get(0);
      assertThat(hit.inForce("w").orElseThrow().until()).isEqualTo(Period.year(2025));
      assertThat(hit.watches()).containsExactly("w");
    }

    @Test
    void holdsNoMoreWhereItIsOnlyStillInForce() {
      Conclusion spared = run(NOW, earlier(NOW.previous(1), "P1", "w")).conclusions().get(1);
      assertThat(spared.watches()).isEmpty();
      assertThat(spared.inForce())
          .containsExactly(
              new InForce(
                  "w", "", NOW, List.of(new InForce.Trigger(Period.year(2023), "P1", "园区1"))));
    }

    @Test
    void runsOut() {
      assertThat(run(NOW, earlier(NOW.previous(2), "P1", "w")).conclusions().get(1).inForce())
          .isEmpty();
    }

    @Test
    void ofAnEarlierRoundIsKnownByNameToo() {
      assertThat(run(NOW, earlier(NOW.previous(1), "P1", "停批")).conclusions().get(1).inForce())
          .hasSize(1);
    }

    @Test
    void isCountedInRounds() {
      Period second = Period.parse("2024H2").orElseThrow();
      Period first = Period.parse("2024H1").orElseThrow();
      Evaluation halves = run(second, earlier(first, "P1", "w"));
      assertThat(halves.conclusions().get(0).inForce("w").orElseThrow().until())
          .isEqualTo(Period.parse("2025H1").orElseThrow());
      assertThat(halves.conclusions().get(1).inForce("w").orElseThrow().until()).isEqualTo(second);
      Period two = Period.parse("2023-2024").orElseThrow();
      assertThat(run(two, History.NONE).conclusions().get(0).inForce("w").orElseThrow().until())
          .isEqualTo(Period.parse("2025-2026").orElseThrow());
    }
  }

  @Nested
  class OnAProvince {
    private static final String FALLING =
        """
        items: {a: {name: 甲}}
        attributes:
          city: {name: 市}
          side: {name: 片, value: "if(city = '南京', '南', '北')", values: [南, 北]}
        missing: 0
        round: none
        score: [{id: p, name: 子, value: a, rule: x, weight: 1}]
        watch: [{id: w, name: 不推荐, when: total < 1, on: side}]
        """;

    @Test
    void itFallsOnEveryParkOfTheValueThatACauseHas() {
      Evaluation round =
          Models.of(FALLING).attribute("city", "南京", "徐州", "南京", "南京").item("a", 0, 5, 5, 0).run();
      assertThat(round.conclusions().stream().map(Conclusion::watches))
          .containsExactly(List.of("w"), List.of(), List.of(), List.of("w"));
      InForce south =
          new InForce(
              "w",
              "南",
              NOW,
              List.of(
                  new InForce.Trigger(NOW, "P0", "园区0"), new InForce.Trigger(NOW, "P3", "园区3")));
      assertThat(round.conclusions().stream().map(Conclusion::inForce))
          .containsExactly(List.of(south), List.of(), List.of(south), List.of(south));
    }
  }
}
