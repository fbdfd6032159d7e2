// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import static io.github.parkscore.evaluation.Models.grades;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parkscore.data.Period;
import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Place;
import io.github.parkscore.finding.Text;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Grades that are changed after ranking. */
class GradeChangeTest {
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

  private static final String GRADED =
      TOP
          + """
          exclude: [{when: b = 7, from: grading, as: 不定等次}]
          grades: {list: [{name: {zh: 一类, en: First}, when: total >= 3}, {name: 二类}]}
          honours: [{name: 先进, when: "grade = '一类'"}]
          watch: [{id: w, name: 警, when: "grade = '二类'"}]
          """;

  private static GradeChange change(String park, String grade) {
    return new GradeChange(
        park, grade, "张三", "厅长", "2025-03-01", "虚报", "1号文", Place.cell("调档.csv", "", "A2"));
  }

  private static Evaluation run(GradeChange... changes) {
    return Models.of(GRADED)
        .item("a", 5, 4, 1, 2)
        .item("b", 0, 0, 0, 7)
        .with(Options.DEFAULT.withPeriod(NOW).withChanges(List.of(changes)))
        .run();
  }

  @Test
  void decideHonoursAndWarningsAndKeepWhatWasComputed() {
    Evaluation round = run(change("P0", "二类"), change("P2", "First"));
    assertThat(grades(round)).containsExactly("二类", "一类", "一类", "");
    assertThat(honours(round)).containsExactly(List.of(), List.of("先进"), List.of("先进"), List.of());
    assertThat(watches(round)).containsExactly(List.of("w"), List.of(), List.of(), List.of());
    assertThat(round.conclusions().get(0).regrading())
        .contains(new Regrading(new Text("一类", "First"), change("P0", "二类")));
    assertThat(round.conclusions().get(1).regrading()).isEmpty();
    assertThat(round.ranking().rank()).containsExactly(1, 2, 4, 3);
  }

  @Test
  void thatCantBeMadeAreToldWhereTheyStand() {
    for (GradeChange wrong :
        List.of(change("P9", "一类"), change("P0", "五类"), change("P3", "一类"), change("P0", "一类"))) {
      Evaluation round = run(wrong);
      assertThat(grades(round)).containsExactly("一类", "一类", "二类", "");
      assertThat(round.findings())
          .filteredOn(f -> f.code().equals("grade-not-changed"))
          .extracting(Finding::place)
          .containsExactly(wrong.place());
    }
  }

  @Test
  void needAuthorityAReasonAndADocument() {
    assertThatThrownBy(() -> new GradeChange("P0", "一类", "", "厅长", "", " ", "1号", Place.NOWHERE))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> run(change("P0", "一类"), change("P0", "二类")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void areSeenByTheWorkingsToo() {
    Evaluation round = run(change("P0", "二类"));
    Workings workings = Workings.of(round);
    var watch = workings.bound().consequences().entrySet().stream().toList();
    double[] held =
        IntStream.range(0, 3)
            .mapToDouble(park -> workings.at(watch.get(watch.size() - 1).getValue(), park))
            .toArray();
    assertThat(held).containsExactly(1, 0, 1);
  }
}
