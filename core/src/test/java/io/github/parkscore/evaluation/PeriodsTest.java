// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import static io.github.parkscore.evaluation.Returned.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.data.Period;
import io.github.parkscore.finding.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Half-years, years and two years: which round it is, what its figures are, what came before. */
class PeriodsTest {
  private static final String SCORE =
      """
      score:
        - {id: now, name: 本期, value: tax, weight: 1}
        - {id: grown, name: 增长, value: growth(tax), unit: "%", weight: 1}
        - {id: stock, name: 期末, value: area, weight: 1}
        - {id: ratio, name: 平均, value: share, unit: "%", weight: 1}
        - {id: fixed, name: 某年, value: "at(tax, 2021)", weight: 1}
      full-marks: 5
      relative: true
      """;

  private static String model(String period, String tax) {
    return "period: "
        + period
        + "\nitems:\n  tax: {name: 税收, unit: 亿元"
        + tax
        + "}\n  area: {name: 面积, unit: 亩, over-time: last}\n"
        + "  share: {name: 占比, unit: \"%\", over-time: mean}\n"
        + SCORE;
  }

  private static Returned years(String tax) {
    return Returned.by(model("2 years", tax))
        .park("A")
        .of("2019", "A", "tax", 4)
        .of("2020", "A", "tax", 6)
        .of("2021", "A", "tax", 5)
        .of("2022", "A", "tax", 7)
        .of("2021", "A", "area", 90)
        .of("2022", "A", "area", 100)
        .of("2021", "A", "share", 0.2)
        .of("2022", "A", "share", 0.4);
  }

  private static List<String> codes(Evaluation round) {
    return round.findings().stream().map(Finding::code).distinct().toList();
  }

  @Test
  void ofHalfYearsTheSameHalfOfTheYearBeforeIsTheBase() {
    Returned halves =
        Returned.by(model("half-year", ""))
            .park("A")
            .of("2022年上半年", "A", "tax", 4)
            .of("2022年下半年", "A", "tax", 10)
            .of("2023年上半年", "A", "tax", 5)
            .of("2023年下半年", "A", "tax", 11);

    assertThat(halves.newest().period()).isEqualTo(Period.parse("2023H2").orElseThrow());
    assertThat(value(halves.newest(), "grown", "A").orElseThrow()).isEqualTo(0.1);
    assertThat(value(halves.evaluate("2023H1"), "grown", "A").orElseThrow()).isEqualTo(0.25);
    assertThat(codes(halves.newest())).doesNotContain("other-period");
  }

  @Test
  void ofTwoYearsReturnedByYearTheModelSaysWhatTheFigureIs() {
    Evaluation round = years(", over-time: sum").newest();

    assertThat(round.period()).isEqualTo(new Period(2022, Period.Part.TWO_YEARS));
    assertThat(value(round, "now", "A")).hasValue(12);
    assertThat(value(round, "stock", "A")).hasValue(100);
    assertThat(value(round, "ratio", "A").orElseThrow()).isEqualTo((0.2 + 0.4) / 2);
    assertThat(round.state(0)).isEqualTo(State.RANKED);
  }

  @Test
  void ofTwoYearsTheTwoBeforeAreTheBase() {
    assertThat(value(years(", over-time: sum").newest(), "grown", "A").orElseThrow())
        .isEqualTo(0.2);
  }

  @Test
  void aFormulaMayNameTheYear() {
    assertThat(value(years("").newest(), "fixed", "A")).hasValue(5);
  }

  @Test
  void aFigureOfTheWholePeriodCountsBeforeThoseOfItsParts() {
    Evaluation round =
        years(", over-time: sum").of("2021-2022", "A", "tax", 12.5).evaluate("2021-2022");

    assertThat(value(round, "now", "A")).hasValue(12.5);
  }

  @Test
  void aSumWithoutOneOfItsPartsIsMissing() {
    Evaluation round =
        years(", over-time: sum")
            .park("B")
            .of("2022", "B", "tax", 3)
            .of("2022", "B", "area", 8)
            .newest();

    assertThat(value(round, "now", "B")).isEmpty();
    assertThat(value(round, "stock", "B")).hasValue(8);
  }

  @Test
  void whereABlankCellMeansNoneTwoYearsInWhichNobodyHadAnyAreNone() {
    Evaluation round =
        years(", over-time: sum, blank: 0")
            .of("2023", "A", "area", 1)
            .of("2024", "A", "area", 1)
            .evaluate("2023-2024");

    assertThat(value(round, "now", "A")).hasValue(0);
    assertThat(value(round, "grown", "A").orElseThrow()).isEqualTo(-1);
  }

  @Test
  void withoutAWordOfTheModelFiguresOfYearsMakeNone() {
    Evaluation round = years("").newest();

    assertThat(value(round, "now", "A")).isEmpty();
    Finding unsaid =
        round.findings().stream()
            .filter(finding -> finding.code().equals("over-time-unsaid"))
            .findFirst()
            .orElseThrow();
    assertThat(unsaid.topic()).isEqualTo("tax");
    assertThat(unsaid.toString()).contains("2021、2022", "over-time: sum");
  }

  @Test
  void aYearMayBeMadeOfItsHalves() {
    Evaluation round =
        Returned.by(model("year", ", over-time: sum"))
            .park("A")
            .of("2022H1", "A", "tax", 1)
            .of("2022H2", "A", "tax", 3)
            .of("2023H1", "A", "tax", 2)
            .of("2023H2", "A", "tax", 4)
            .of("2024H1", "A", "tax", 9)
            .newest();

    assertThat(round.period()).isEqualTo(Period.year(2023));
    assertThat(value(round, "now", "A")).hasValue(6);
    assertThat(value(round, "grown", "A").orElseThrow()).isEqualTo(0.5);
  }

  @ParameterizedTest
  @CsvSource({"year, 2021-2022", "2 years, 2022", "half-year, 2022"})
  void aRoundOfAnotherKindThanTheModelsIsTold(String kind, String round) {
    Evaluation evaluation =
        Returned.by(model(kind, "")).park("A").of(round, "A", "tax", 1).evaluate(round);

    assertThat(codes(evaluation)).contains("other-period");
  }
}
