// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import static io.github.parkscore.evaluation.Returned.conclusion;
import static io.github.parkscore.evaluation.Returned.said;
import static io.github.parkscore.evaluation.Returned.value;
import static io.github.parkscore.evaluation.Returned.year;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parkscore.data.Fate;
import io.github.parkscore.data.History;
import io.github.parkscore.data.Park;
import io.github.parkscore.data.Roster;
import io.github.parkscore.finding.Text;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What became of parks, and what that makes of rounds, earlier figures and earlier results. */
class FatesTest {
  private static final String TAX =
      """
      items: {tax: {name: 税收, unit: 亿元}, share: {name: 占比, unit: "%"}, loose: {name: 无单位}}
      score:
        - {id: before, name: 上年税收, value: prev(tax), weight: 1}
        - {id: share_before, name: 上年占比, value: prev(share), weight: 1}
        - {id: loose_before, name: 上年无单位, value: prev(loose), weight: 1}
        - {id: mean_before, name: 上年均值, value: prev(mean(tax)), weight: 1}
      full-marks: 4
      relative: true
      """;

  private static Fate.Merged into(String park, int since) {
    return new Fate.Merged(park, year(since), false);
  }

  private static Returned two(Fate.Merged fate) {
    return Returned.by(TAX)
        .park("A")
        .park("B", fate)
        .park("C")
        .of("2022", "A", "tax", 20)
        .of("2022", "B", "tax", 10)
        .of("2022", "C", "tax", 6)
        .of("2023", "A", "tax", 33)
        .of("2023", "C", "tax", 6);
  }

  @Nested
  class Merged {
    @Test
    void earlierFiguresAreTheSumOfAll() {
      Evaluation round = two(into("A", 2023)).newest();

      assertThat(value(round, "before", "A")).hasValue(30);
      assertThat(value(round, "before", "C")).hasValue(6);
      assertThat(said(round, "A")).contains("figures-joined");
    }

    @Test
    void earlierStatisticsCountNobodyTwice() {
      Evaluation round = two(into("A", 2023)).newest();

      assertThat(value(round, "mean_before", "C")).hasValue(18);
    }

    @Test
    void belongsToNoRoundFromThenOn() {
      Evaluation round = two(into("A", 2023)).newest();

      assertThat(conclusion(round, "B").state()).isEqualTo(State.EXCLUDED);
      assertThat(conclusion(round, "B").reasons())
          .containsExactly(new Text("已并入园区A", "merged into 园区A"));
      assertThat(said(round, "B")).isEmpty();
      assertThat(round.ranking().rank()[1]).isZero();
    }

    @Test
    void wasAParkOfItsOwnBefore() {
      Evaluation round = two(into("A", 2023)).evaluate("2022");

      assertThat(conclusion(round, "B").state()).isEqualTo(State.RANKED);
      assertThat(value(round, "mean_before", "C")).isEmpty();
    }

    @Test
    void aReturnThatItSentAllTheSameIsNotUsed() {
      Evaluation round = two(into("A", 2023)).of("2023", "B", "tax", 12).newest();

      assertThat(conclusion(round, "B").state()).isEqualTo(State.EXCLUDED);
      assertThat(said(round, "B")).containsExactly("return-of-nobody");
    }

    @Test
    void figuresThatDoNotAddUpAreMissing() {
      Evaluation round =
          two(into("A", 2023))
              .of("2022", "A", "share", 0.2)
              .of("2022", "B", "share", 0.4)
              .of("2022", "A", "loose", 1)
              .newest();

      assertThat(value(round, "share_before", "A")).isEmpty();
      assertThat(value(round, "loose_before", "A")).isEmpty();
      assertThat(said(round, "A")).contains("not-additive");
    }

    @Test
    void aSumOfWhichAPartIsMissingIsMissing() {
      Evaluation round =
          Returned.by(TAX)
              .park("A")
              .park("B", into("A", 2023))
              .of("2022", "A", "tax", 20)
              .of("2023", "A", "tax", 33)
              .newest();

      assertThat(value(round, "before", "A")).isEmpty();
      assertThat(said(round, "A")).contains("part-missing");
    }

    @Test
    void restatedFiguresAreLeftAsTheyAre() {
      Evaluation round = two(new Fate.Merged("A", year(2023), true)).newest();

      assertThat(value(round, "before", "A")).hasValue(20);
      assertThat(said(round, "A")).doesNotContain("figures-joined");
    }

    @Test
    void ofSeveralIntoANewOneTheSumIsTheirs() {
      Evaluation round =
          Returned.by(TAX)
              .park("N")
              .park("A", into("N", 2023))
              .park("B", into("N", 2023))
              .of("2022", "A", "tax", 20)
              .of("2022", "B", "tax", 10)
              .of("2023", "N", "tax", 33)
              .newest();

      assertThat(value(round, "before", "N")).hasValue(30);
      assertThat(value(round, "mean_before", "N")).hasValue(30);
    }

    @Test
    void mergersFollowEachOther() {
      Evaluation round =
          Returned.by(TAX)
              .park("A")
              .park("B", into("A", 2023))
              .park("C", into("B", 2022))
              .of("2022", "A", "tax", 20)
              .of("2022", "B", "tax", 10)
              .of("2021", "A", "tax", 1)
              .of("2021", "B", "tax", 2)
              .of("2021", "C", "tax", 4)
              .of("2023", "A", "tax", 33)
              .newest();

      assertThat(value(round, "before", "A")).hasValue(30);
    }

    @Test
    void twoYearsBackTheWholeChainIsSummed() {
      Evaluation round =
          Returned.by(TAX.replace("value: prev(tax)", "value: \"prev(tax, 2)\""))
              .park("C", into("B", 2022))
              .park("B", into("A", 2023))
              .park("A")
              .of("2021", "A", "tax", 1)
              .of("2021", "B", "tax", 2)
              .of("2021", "C", "tax", 4)
              .of("2023", "A", "tax", 33)
              .newest();

      assertThat(value(round, "before", "A")).hasValue(7);
    }

    @Test
    void inACircleIsRefused() {
      List<Park> circle =
          List.of(
              Park.of("A", "甲").withFates(List.of(into("B", 2023))),
              Park.of("B", "乙").withFates(List.of(into("A", 2023))));

      assertThatThrownBy(() -> new Roster(circle)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void earlierResultsAreThoseThatWerePublished() {
      Evaluation round =
          Returned.by(
                  """
                  items: {tax: {name: 税收, unit: 亿元}}
                  score: [{id: p, name: 税收, value: tax, weight: 1}]
                  results: {moved: prev(place()) - place(), gained: total - prev(total)}
                  """)
              .park("A")
              .park("B", into("A", 2023))
              .of("2023", "A", "tax", 33)
              .history(
                  year(2022),
                  Map.of(
                      "A", History.Entry.of(20, 5, Map.of()),
                      "B", History.Entry.of(10, 2, Map.of())))
              .newest();

      assertThat(round.results().get("moved").get(0)).isEqualTo(4);
      assertThat(round.results().get("gained").get(0)).isEqualTo(13);
    }
  }

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
        two(into("A", 2023)).park("E", new Fate.Exempt(year(2023))).of("2024", "E", "tax", 5);

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
