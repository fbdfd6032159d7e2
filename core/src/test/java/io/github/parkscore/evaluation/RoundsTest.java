// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import static io.github.parkscore.evaluation.Models.codes;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.data.History;
import io.github.parkscore.data.Park;
import io.github.parkscore.data.ParkTable;
import io.github.parkscore.data.Period;
import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.RefusedException;
import io.github.parkscore.modelfile.ModelReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** times, streak, recent, at and prev of results: over rounds as they were published. */
class RoundsTest {
  private static final double MISSING = Double.NaN;

  /** Two parks: what a formula came to for the first, whose earlier totals are given by round. */
  private static double first(String formula, String now, String earlier) {
    return evaluate("results: {r: \"" + formula + "\"}\n", now, earlier).results().get("r").get(0);
  }

  /**
   * The first park has 80 now, the second 70.
   *
   * @param earlier round by round {@code 2023:60!yellow}: the first park's total, the second having
   *     70, and a watch that held; {@code -} for a round without a result of the first park
   */
  private static Evaluation evaluate(String more, String now, String earlier) {
    Map<Period, Map<String, History.Entry>> rounds = new HashMap<>();
    for (String round : earlier.isBlank() ? new String[0] : earlier.trim().split(" +")) {
      String[] parts = round.split("[:!]");
      Map<String, History.Entry> entries = new HashMap<>();
      boolean there = !parts[1].equals("-");
      double total = there ? Double.parseDouble(parts[1]) : 0;
      if (there) {
        List<String> watches = parts.length > 2 ? List.of(parts[2]) : List.of();
        int rank = total > 70 ? 1 : 2;
        String grade = total >= 75 ? "优" : "劣";
        entries.put(
            "A",
            new History.Entry(
                "",
                Map.of(),
                total,
                OptionalInt.of(rank),
                Map.of(),
                grade,
                List.of(),
                watches,
                Map.of("index", total / 10)));
      }
      entries.put("B", History.Entry.of(70, there && total > 70 ? 2 : 1, Map.of()));
      rounds.put(Period.parse(parts[0]).orElseThrow(), entries);
    }
    Period period = Period.parse(now).orElseThrow();
    ParkTable table =
        ParkTable.builder()
            .park(Park.of("A", "甲"))
            .park(Park.of("B", "乙"))
            .figure("A", "s", period, 80)
            .figure("B", "s", period, 70)
            .build();
    String yaml =
        """
        parkscore: 1
        id: rounds
        edition: 2024
        name: 例
        subject: 园区
        source: {title: 测试}
        items: {s: {name: 数}}
        missing: 0
        round: none
        score: [{id: p, name: 子, value: s, rule: x / 100, weight: 100}]
        grades: {list: [{name: 优, when: total >= 75}, {name: 劣}]}
        """;
    return Evaluator.of(ModelReader.read("model.yaml", yaml + more).orThrow())
        .evaluate(table, Options.DEFAULT.withPeriod(period).withHistory(new History(rounds)));
  }

  @ParameterizedTest(name = "{0} in {1} after {2} = {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "times(total < 70, 3)            | 2024 | 2023:60 2022:65 2021:50 | 2",
        "times(total < 70, 4)            | 2024 | 2023:60 2022:65 2021:50 | 3",
        "times(total < 70, 3)            | 2024 | 2022:65 2021:50 | 1",
        "times(total < 70, 3)            | 2024 | 2023:- 2022:65 | 1",
        "times(place() = 2, 3)           | 2024 | 2023:60 2022:65 | 2",
        "times(from_last() = 1, 3)       | 2024 | 2023:60 2022:65 | 2",
        "streak(total > 75)              | 2024 | 2023:76 2022:77 2021:60 2020:90 | 3",
        "streak(total > 75)              | 2024 | 2022:77 | 1",
        "streak(total > 75)              | 2024 | 2023:- 2022:77 | 1",
        "streak(total > 75)              | 2024 | 2023:76 2022:77 2021:78 2020:79 | 5",
        "streak(total < 75)              | 2024 | 2023:60 | 0",
        "recent(total, 3)                | 2024 | 2023:70 2022:60 2021:0 | 70",
        "recent(total, 3)                | 2024 | 2022:60 | 70",
        "recent(if(total < 70, total), 3)| 2024 | 2023:60 2022:66 | 63",
        "prev(total)                     | 2024 | 2023:60 2022:65 | 60",
        "'prev(total, 2)'                | 2024 | 2023:60 2022:65 | 65",
        "'at(total, 2022)'               | 2024 | 2023:60 2022:65 | 65",
        "prev(place()) - place()         | 2024 | 2023:60 | 1",
        "total - prev(total)             | 2024 | 2023:60 | 20",
        // half-years one after the other
        "times(total < 70, 3)            | 2024H2 | 2024H1:60 2023H2:65 2023H1:50 | 2",
        "streak(total > 75)              | 2024H2 | 2024H1:76 2023H2:77 2023H1:60 | 3",
        "recent(total, 2)                | 2024H1 | 2023H2:60 2023H1:0 | 70",
        "prev(total)                     | 2024H2 | 2024H1:60 2023H2:65 | 65",
        // one half of every year
        "times(total < 70, 3)            | 2024H1 | 2023H1:60 2022H1:65 2021H1:50 | 2",
        "streak(total > 75)              | 2024H1 | 2023H1:76 2022H1:77 | 3",
        // two years in one
        "times(total < 70, 2)            | 2023-2024 | 2021-2022:60 2019-2020:65 | 1",
        "streak(total > 75)              | 2023-2024 | 2021-2022:76 2019-2020:77 | 3",
        "prev(total)                     | 2023-2024 | 2021-2022:60 | 60",
        "recent(total, 3)                | 2023-2024 | 2021-2022:60 2019-2020:70 2022:0 | 70",
      })
  void roundsAreCounted(String formula, String now, String earlier, double gives) {
    assertThat(first(formula.replace("'", ""), now, earlier)).isEqualTo(gives);
  }

  @Test
  void aResultThatWasNotPublishedIsMissing() {
    assertThat(first("prev(total)", "2024", "2022:60")).isNaN();
    assertThat(first("prev(place())", "2024", "2023:-")).isNaN();
    assertThat(evaluate("results: {index: total / 10, r: prev(index)}\n", "2024", "2023:60"))
        .satisfies(
            round -> assertThat(round.results().get("r").toArray()).containsExactly(6, MISSING));
  }

  @Test
  void gradesAndWarningsOfEarlierRoundsCountByIdAndByName() {
    String more =
        "watch:\n"
            + "  - {id: yellow, name: 黄牌, when: total < 70}\n"
            + "  - {id: twice, name: 两次, when: \"times(yellow, 3) >= 2\"}\n"
            + "  - {id: good, name: 连优, when: \"streak(grade = '优') >= 2\"}\n";
    Evaluation bad = evaluate(more, "2024", "2023:60!yellow 2022:65!黄牌");
    assertThat(bad.conclusions().get(0).watches()).containsExactly("twice");
    Evaluation good = evaluate(more, "2024", "2023:90 2022:65!黄牌");
    assertThat(good.conclusions().get(0).watches()).containsExactly("good");
  }

  @Test
  void whatWasPublishedOfItselfMayBeAskedFor() {
    String more = "watch: [{id: out, name: 退出, when: total < 70 or prev(out)}]\n";
    assertThat(evaluate(more, "2024", "2023:90!out").conclusions().get(0).watches())
        .containsExactly("out");
    assertThat(evaluate(more, "2024", "2023:90").conclusions().get(0).watches()).isEmpty();
  }

  @Test
  void itselfInThisRoundMayNot() {
    String more = "watch: [{id: out, name: 退出, when: streak(out) >= 1}]\n";
    Assertions.assertThatThrownBy(() -> evaluate(more, "2024", ""))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused ->
                assertThat(refused.findings())
                    .extracting(Finding::code)
                    .containsExactly("name-defined-later"));
  }

  @ParameterizedTest(name = "{0} in {1} after {2}: {3} of {4}")
  @CsvSource(
      delimiter = '|',
      value = {
        "when: `times(total < 70, 3) >= 2`  | 2024   | 2023:60           | 2 | 3",
        "when: `times(total < 70, 3) >= 2`  | 2024   | 2022:60 2021:50   | 2 | 3",
        "when: `times(total < 70, 3) >= 2`  | 2024H2 | 2024H1:60 2023H1:60 | 2 | 3",
        "when: streak(total < 70) >= 2      | 2024   | 2022:60           | 1 | 2",
        "when: streak(total < 70) > 2       | 2024   | 2023:60           | 2 | 3",
        "when: total > 0, order: `recent(total, 3)` | 2024 | 2023:60     | 2 | 3",
        "when: total > 0, lasts: 3          | 2024   | 2023:60           | 2 | 3",
      })
  void tooFewRoundsAreTold(String watch, String now, String earlier, int known, int needed) {
    String yaml = "watch: [{id: w, name: 警, " + watch.replace('`', '"') + "}]\n";
    assertThat(evaluate(yaml, now, earlier).findings())
        .filteredOn(finding -> finding.code().equals("too-few-rounds"))
        .singleElement()
        .satisfies(f -> assertThat(f.message().en()).contains(needed + " rounds", "only " + known));
  }

  @Test
  void enoughRoundsAreNotTold() {
    String yaml = "watch: [{id: w, name: 警, when: \"times(total < 70, 3) >= 2\", lasts: 2}]\n";
    assertThat(codes(evaluate(yaml, "2024", "2023:60 2022:60"))).doesNotContain("too-few-rounds");
  }

  /** Ranks of a group are counted among those who were in it then. */
  @Test
  void placesOfAnEarlierRoundAreThoseOfItsOwnGroups() {
    Map<String, History.Entry> round = new TreeMap<>();
    round.put("P0", History.Entry.of(90, 1, Map.of()).withAttributes(Map.of("g", "西")));
    round.put("P1", History.Entry.of(80, 2, Map.of()));
    round.put("gone", History.Entry.of(70, 3, Map.of()).withAttributes(Map.of("g", "东")));
    History history = new History(Map.of(Models.YEAR.previous(1), round));
    String yaml =
        """
        items: {a: {name: 甲}}
        attributes: {g: {name: 组, values: [东, 西]}}
        groups: [g]
        missing: 0
        round: none
        score: [{id: p, name: 子, value: a, rule: x, weight: 1}]
        results: {top: prev(place(g)), last: prev(from_last(g))}
        """;
    Evaluation evaluation =
        Models.of(yaml)
            .attribute("g", "东", "东")
            .item("a", 1, 2)
            .with(Options.DEFAULT.withPeriod(Models.YEAR).withHistory(history))
            .run();
    assertThat(evaluation.results().get("top").toArray()).containsExactly(1, 1);
    assertThat(evaluation.results().get("last").toArray()).containsExactly(1, 2);
  }

  @Test
  void aRankInAnEarlierRoundIsAmongThoseOfWhomAResultWasPublished() {
    assertThat(first("prev(rank(total))", "2024", "2023:60")).isEqualTo(2);
    assertThat(first("times(rank(total) = 1, 2)", "2024", "2023:60")).isEqualTo(1);
  }
}
