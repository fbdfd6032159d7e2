// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import static io.github.parkscore.evaluation.Models.codes;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.data.History;
import io.github.parkscore.data.Period;
import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What follows from scores: lists of candidates, layers of honours, years in a row. */
class FollowingTest {
  private static final double MISSING = Double.NaN;
  private static final Period NOW = Models.YEAR;

  private static final String TOP =
      """
      items: {a: {name: 甲}, b: {name: 乙, blank: missing}}
      attributes: {g: {name: 组, values: [东, 西]}}
      groups: [g]
      missing: 0
      round: none
      score: [{id: p, name: 子, value: a, rule: x, weight: 1}]
      """;

  private static List<List<String>> honours(Evaluation round) {
    return round.conclusions().stream()
        .map(c -> c.honours().stream().map(Text::zh).toList())
        .toList();
  }

  private static List<List<String>> watches(Evaluation round) {
    return round.conclusions().stream().map(Conclusion::watches).toList();
  }

  @Nested
  class Order {
    private static int[] positions(Evaluation round) {
      return round.conclusions().stream()
          .mapToInt(c -> c.candidacies().stream().mapToInt(Candidacy::position).sum())
          .toArray();
    }

    @Test
    void isLowestFirstAndTiesShareAPosition() {
      Evaluation round =
          Models.of(TOP + "watch: [{id: w, name: 备选, when: total <= 5, order: b}]\n")
              .item("a", 1, 2, 3, 4, 9)
              .item("b", 30, 10.0000000000001, 10, 40, 1)
              .run();
      assertThat(positions(round)).containsExactly(3, 1, 1, 4, 0);
      assertThat(round.conclusions().get(0).candidacy("w"))
          .contains(new Candidacy("w", 3, 4, "", 30));
    }

    @Test
    void isMadeInEveryGroupOfItsOwn() {
      Evaluation round =
          Models.of(TOP + "watch: [{name: 备选, when: total <= 5, order: -1 * b, within: g}]\n")
              .attribute("g", "东", "西", "西", null, "东")
              .item("a", 1, 2, 3, 4, 5)
              .item("b", 1, 2, 3, 4, 5)
              .run();
      assertThat(positions(round)).containsExactly(2, 2, 1, 0, 1);
      assertThat(round.conclusions().get(2).candidacies())
          .containsExactly(new Candidacy("备选", 1, 2, "西", -3));
      assertThat(codes(round)).contains("attribute-missing");
    }

    @Test
    void withoutAFigureComesLastAndIsTold() {
      Evaluation round =
          Models.of(TOP + "honours: [{id: w, name: 备选, when: total <= 5, order: b}]\n")
              .item("a", 1, 2, 3, 4)
              .item("b", MISSING, 2, MISSING, 1)
              .run();
      assertThat(positions(round)).containsExactly(3, 2, 3, 1);
      assertThat(round.findings())
          .filteredOn(f -> f.code().equals("order-missing"))
          .extracting(Finding::park)
          .containsExactly("P0", "P2");
    }
  }

  /** Kind 44: first five of the country, of the province, and of each block without those. */
  @Nested
  class Layers {
    private static final String LAYERED =
        """
        items: {a: {name: 甲}}
        attributes:
          level: {name: 级别, values: [国家级, 省级]}
          block: {name: 片区, values: [南, 北]}
        missing: 0
        round: none
        score: [{id: p, name: 子, value: a, rule: x, weight: 1}]
        honours:
          - {id: top_nation, name: 国家级前二, when: level = '国家级' and place(level) <= 2}
          - {id: top_province, name: 省级前二, when: level = '省级' and place(level) <= 2}
          - id: top_block
            name: 片区第一
            when: "level = '省级' and not(top_province) and rank(if(level = '省级' and not(top_province), total), block) <= 1"
        watch:
          - {id: unhonoured, name: 无荣誉, when: "not(honoured) and total < 5"}
        """;

    @Test
    void aLaterHonourLeavesOutWhoHasAnEarlierOne() {
      Evaluation round =
          Models.of(LAYERED)
              .attribute("level", "国家级", "国家级", "国家级", "省级", "省级", "省级", "省级", "省级", "省级")
              .attribute("block", "南", "北", "南", "南", "南", "南", "北", "北", "北")
              .item("a", 20, 19, 18, 10, 9, 8, 7, 7, 4)
              .run();
      assertThat(honours(round))
          .containsExactly(
              List.of("国家级前二"),
              List.of("国家级前二"),
              List.of(),
              List.of("省级前二"),
              List.of("省级前二"),
              List.of("片区第一"),
              List.of("片区第一"),
              List.of("片区第一"),
              List.of());
      assertThat(watches(round).get(8)).containsExactly("unhonoured");
      assertThat(codes(round)).doesNotContain("undecided");
    }
  }

  /** Kinds 45, 50, 58: years in a row, promotion and demotion at absolute thresholds. */
  @Test
  void yearsInARowAndThresholdsAreSayable() {
    String model =
        TOP
            + """
            grades: {list: [{name: 六星, when: total >= 9}, {name: 五星, when: total >= 6}, {name: 专业园区}]}
            honours:
              - {id: first, name: 第一名, when: place() = 1}
              - {id: crown, name: 三连冠, when: streak(first) >= 3}
              - {id: promoted, name: 首次升星, when: "grade = '六星' and prev(grade) = '五星'"}
            watch:
              - {id: demoted, name: 降为专业园区, when: "grade = '专业园区' and prev(grade) <> '专业园区'"}
            """;
    Map<Period, Map<String, History.Entry>> rounds = new HashMap<>();
    for (int back = 1; back <= 2; back++) {
      rounds.put(
          NOW.previous(back),
          Map.of("P0", entry("五星", "first"), "P1", entry("六星"), "P2", entry("专业园区")));
    }
    Evaluation round =
        Models.of(model)
            .item("a", 9, 5, 1)
            .with(Options.DEFAULT.withPeriod(NOW).withHistory(new History(rounds)))
            .run();
    assertThat(honours(round).get(0)).containsExactly("第一名", "三连冠", "首次升星");
    assertThat(watches(round)).containsExactly(List.of(), List.of("demoted"), List.of());
  }

  private static History.Entry entry(String grade, String... honours) {
    return new History.Entry(
        "",
        Map.of(),
        1,
        java.util.OptionalInt.empty(),
        Map.of(),
        grade,
        List.of(honours),
        List.of(),
        Map.of());
  }
}
