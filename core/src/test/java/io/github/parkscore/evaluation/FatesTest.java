// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import static io.github.parkscore.evaluation.Returned.conclusion;
import static io.github.parkscore.evaluation.Returned.said;
import static io.github.parkscore.evaluation.Returned.value;
import static io.github.parkscore.evaluation.Returned.year;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.data.Fate;
import io.github.parkscore.data.History;
import io.github.parkscore.finding.Text;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What became of parks, and what that makes of rounds, earlier figures and earlier results. */
class FatesTest {
  private static final String TAX = MergedParksTest.TAX;

  @Nested
  class Split {
    private Returned parts(boolean restated, String... into) {
      return Returned.by(TAX)
          .park("X", new Fate.Split(List.of(into), year(2023), restated))
          .park("P")
          .park("Q")
          .of("2022", "X", "tax", 30)
          .of("2023", "X", "tax", 9)
          .of("2023", "P", "tax", 20)
          .of("2023", "Q", "tax", 15);
    }

    @Test
    void earlierFiguresAreNotDivided() {
      Evaluation round = parts(false, "P", "Q").newest();

      assertThat(value(round, "before", "P")).isEmpty();
      assertThat(said(round, "P")).contains("not-apportioned");
      assertThat(conclusion(round, "X").reasons())
          .containsExactly(new Text("已拆分为园区P、园区Q", "split into 园区P, 园区Q"));
    }

    @Test
    void restatedFiguresCount() {
      Evaluation round =
          parts(false, "P", "Q").of("2022", "P", "tax", 18).of("2022", "Q", "tax", 12).newest();

      assertThat(value(round, "before", "P")).hasValue(18);
      assertThat(value(round, "mean_before", "P")).hasValue(15);
      assertThat(said(round, "P")).doesNotContain("not-apportioned");
    }

    @Test
    void whatKeptTheNameGoesOn() {
      assertThat(value(parts(false, "X", "P").newest(), "before", "X")).isEmpty();
      assertThat(said(parts(false, "X", "P").newest(), "X")).contains("not-apportioned");
      assertThat(value(parts(true, "X", "P").newest(), "before", "X")).hasValue(30);
      assertThat(conclusion(parts(true, "X", "P").newest(), "X").state()).isEqualTo(State.RANKED);
    }
  }

  @Nested
  class Changed {
    private static final String LEVELS =
        """
        attributes: {level: {name: 级别, values: [国家级, 省级]}}
        items: {tax: {name: 税收, unit: 亿元}}
        groups: [level]
        score: [{id: p, name: 税收, value: tax, weight: 1}, {id: q, name: 组均, value: "prev(mean(tax, level))", weight: 1}]
        full-marks: 2
        results: {before: prev(place(level))}
        """;

    private Returned upgraded() {
      return Returned.by(LEVELS)
          .park("A", Map.of("level", "国家级"), new Fate.Changed("level", "省级", year(2023)))
          .park("B", Map.of("level", "省级"))
          .park("C", Map.of("level", "国家级"))
          .of("2022", "A", "tax", 1)
          .of("2022", "B", "tax", 3)
          .of("2022", "C", "tax", 8)
          .of("2023", "A", "tax", 1)
          .of("2023", "B", "tax", 1)
          .of("2023", "C", "tax", 1);
    }

    @Test
    void isOfItsOldGroupInEarlierPeriods() {
      Evaluation round = upgraded().newest();

      assertThat(value(round, "q", "A")).hasValue(2);
      assertThat(value(round, "q", "C")).hasValue(8);
      assertThat(round.rankings().get(1).groups()).containsExactly("国家级", "省级");
      assertThat(round.rankings().get(1).group()).containsExactly(0, 1, 0);
    }

    @Test
    void keepsThePlaceThatWasPublishedInItsOldGroup() {
      Evaluation published =
          upgraded()
              .history(year(2022), Map.of("A", History.Entry.of(1, 3, Map.of("level", 7))))
              .newest();
      Evaluation counted =
          upgraded()
              .history(
                  year(2022),
                  Map.of(
                      "A", History.Entry.of(1, 3, Map.of()),
                      "B", History.Entry.of(3, 2, Map.of()),
                      "C", History.Entry.of(8, 1, Map.of())))
              .newest();

      assertThat(published.results().get("before").get(0)).isEqualTo(7);
      assertThat(counted.results().get("before").get(0)).isEqualTo(2);
      assertThat(counted.results().get("before").get(2)).isEqualTo(1);
    }
  }

  @Test
  void exemptParksTakeNoPartForSoLong() {
    Returned exempt =
        MergedParksTest.two(MergedParksTest.into("A", 2023))
            .park("E", new Fate.Exempt(year(2023)))
            .of("2024", "E", "tax", 5);

    Evaluation round = exempt.evaluate("2023");
    assertThat(conclusion(round, "E").state()).isEqualTo(State.EXCLUDED);
    assertThat(conclusion(round, "E").reasons())
        .containsExactly(new Text("免评至 2023", "exempt until 2023"));
    assertThat(said(round, "E")).isEmpty();
    assertThat(conclusion(exempt.evaluate("2024"), "E").state()).isEqualTo(State.RANKED);
  }

  @Test
  void renamedParksAreMatchedByTheirCode() {
    Fate.Renamed renamed = new Fate.Renamed("旧名", java.util.Optional.of(year(2023)));
    Evaluation round =
        Returned.by(TAX)
            .park("A", renamed)
            .of("2022", "A", "tax", 2)
            .of("2023", "A", "tax", 3)
            .newest();

    assertThat(value(round, "before", "A")).hasValue(2);
    assertThat(round.table().roster().parks().get(0).nameBefore(year(2023))).contains("旧名");
    assertThat(round.table().roster().parks().get(0).nameBefore(year(2024))).isEmpty();
  }
}
