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
import org.junit.jupiter.api.Test;

/** Parks that went into others: what that makes of rounds, earlier figures and earlier results. */
class MergedParksTest {
  static final String TAX =
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

  static Fate.Merged into(String park, int since) {
    return new Fate.Merged(park, year(since), false);
  }

  static Returned two(Fate.Merged fate) {
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
