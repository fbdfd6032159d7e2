// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.evaluation.State;
import io.github.parkscore.finding.Language;
import io.github.parkscore.finding.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ViewsTest {
  private final Ledger ledger = Ledger.of(Fixture.province());
  private final List<View> views = Views.of(ledger);

  private View view(String id) {
    return Views.find(ledger, id).orElseThrow();
  }

  @Test
  void sheetsStandInTheirOrder() {
    assertThat(views.stream().map(View::id))
        .containsExactly(
            "ranking",
            "by-level",
            "by-region",
            "by-level+region",
            "leaders",
            "lines",
            "points",
            "values",
            "statistics",
            "findings",
            "method");
  }

  @Test
  void everyLineHasACellForEachHeading() {
    for (View view : views) {
      for (Section section : view.sections()) {
        for (Row row : section.rows()) {
          assertThat(row.cells()).as(view.id()).hasSameSizeAs(view.headings());
        }
      }
    }
  }

  @Test
  void headingsAreToldApartByTheirIds() {
    for (View view : views) {
      if (!view.id().equals("leaders")) {
        assertThat(view.headings().stream().map(Heading::id)).as(view.id()).doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void noFigureIsShownWithDust() {
    for (View view : views) {
      for (Section section : view.sections()) {
        for (Row row : section.rows()) {
          for (Cell cell : row.cells()) {
            if (cell.kind() == Kind.NUMBER) {
              assertThat(cell.shown().zh())
                  .as(view.id())
                  .matches("−?[0-9]{1,3}(,[0-9]{3})*(\\.[0-9]{1,6})?");
            }
          }
        }
      }
    }
  }

  @Test
  void allZonesStandInTheRankingOnce() {
    Set<Integer> seen = new HashSet<>();
    for (Section section : view("ranking").sections()) {
      for (Row row : section.rows()) {
        assertThat(seen.add(row.park())).isTrue();
      }
    }
    assertThat(seen).hasSize(Fixture.ZONES);
  }

  @Test
  void theRankedComeFirstInTheirOrder() {
    List<Row> ranked = view("ranking").sections().get(0).rows();
    double[] ranks = ranked.stream().mapToDouble(row -> row.cells().get(0).value()).toArray();
    assertThat(ranks).isSorted().startsWith(1);
    int total = view("ranking").column("total");
    double[] totals = ranked.stream().mapToDouble(row -> -row.cells().get(total).value()).toArray();
    assertThat(totals).isSorted();
  }

  @Test
  void tiesShareARankAndSayIt() {
    int[] tied =
        IntStream.range(0, Fixture.ZONES)
            .filter(park -> ledger.ties(ledger.evaluation().ranking(), park) > 0)
            .toArray();
    assertThat(tied).isNotEmpty();
    for (int park : tied) {
      Cell cell = new ParkCells(ledger).rank(park, ledger.evaluation().ranking());
      assertThat(cell.shown())
          .isEqualTo(new Text(ledger.rank(park) + " 并列", ledger.rank(park) + " tied"));
      assertThat(ledger.ties(ledger.evaluation().ranking(), park))
          .isEqualTo(ledger.evaluation().ranking().ties(park));
    }
  }

  @Test
  void thoseWithoutARankStandBelowWithTheReason() {
    List<Section> sections = view("ranking").sections();
    assertThat(sections.stream().map(s -> s.title().zh()))
        .containsExactly("", "不参加排名 6家", "不参加评价 2家", "未报送 2家");
    int total = view("ranking").column("total");
    Cell excluded = sections.get(2).rows().get(0).cells().get(total);
    assertThat(excluded.kind()).isEqualTo(Kind.MISSING);
    assertThat(excluded.note().zh()).startsWith("发生重大安全事故");
  }

  @Test
  void groupsAreRankedEachForItself() {
    View byLevel = view("by-level");
    assertThat(byLevel.sections()).hasSize(2);
    for (Section section : byLevel.sections()) {
      assertThat(section.rows().get(0).cells().get(0).value()).isEqualTo(1);
    }
    assertThat(byLevel.sections().get(0).title().zh()).startsWith("国家级 45家，平均");
  }

  @Test
  void valuesAreLosslessAndShownInTheirUnit() {
    View values = view("values");
    int column = values.column("i_rnd.value");
    Row row = values.sections().get(0).rows().get(0);
    Cell cell = row.cells().get(column);
    assertThat(values.headings().get(column).unit().zh()).isEqualTo("%");
    assertThat(cell.value())
        .isEqualTo(
            ledger
                .evaluation()
                .node("i_rnd")
                .indicator()
                .orElseThrow()
                .value()
                .column()
                .get(row.park()));
    assertThat(cell.number())
        .isCloseTo(cell.value() * 100, org.assertj.core.data.Offset.offset(1e-9));
    assertThat(cell.shown().zh()).isEqualTo(Numbers.fixed(cell.number(), 1));
  }

  @Test
  void missingFiguresSayWhyAndOthersNeedNotBeThere() {
    Set<String> reasons = new HashSet<>();
    boolean notApplicable = false;
    for (Row row : view("values").sections().get(0).rows()) {
      for (Cell cell : row.cells()) {
        if (cell.kind() == Kind.MISSING && row.cells().indexOf(cell) > 1) {
          reasons.add(cell.note().zh().split("：")[0]);
        }
        notApplicable |= cell.kind() == Kind.NOT_APPLICABLE;
      }
    }
    assertThat(reasons).contains("缺报", "填报有误").doesNotContain("");
    assertThat(notApplicable).isTrue();
  }

  @Test
  void onlyCategoriesThatDepartFromTheRankAreTinted() {
    View ranking = view("ranking");
    int at = ranking.column("economy.rank");
    for (Row row : ranking.sections().get(0).rows()) {
      double apart = row.cells().get(0).value() - row.cells().get(at).value();
      Tone tone = row.cells().get(at).tone();
      assertThat(tone == Tone.BETTER).isEqualTo(apart >= ledger.betterBy());
      assertThat(tone == Tone.WORSE).isEqualTo(-apart >= ledger.worseBy());
    }
    assertThat(ledger.betterBy()).isLessThan(ledger.worseBy());
  }

  @Test
  void theMethodMarksWhatIsAssumed() {
    View method = view("method");
    Row output =
        method.sections().get(1).rows().stream()
            .filter(row -> row.cells().get(method.column("name")).shown().zh().equals("地区生产总值"))
            .findFirst()
            .orElseThrow();
    Cell weight = output.cells().get(method.column("weight"));
    assertThat(weight.tone()).isEqualTo(Tone.ASSUMED);
    assertThat(weight.note().zh()).isEqualTo("权重未公开");
    assertThat(output.cells().get(method.column("name")).tone()).isEqualTo(Tone.PLAIN);
    assertThat(output.cells().get(method.column("basis")).shown().zh())
        .contains("名称：", "〔设〕权重：权重未公开");
    assertThat(output.cells().get(method.column("rule")).shown().zh()).isEqualTo("线性功效系数");
    assertThat(
            method
                .sections()
                .get(0)
                .rows()
                .get(0)
                .cells()
                .get(method.column("formula"))
                .shown()
                .zh())
        .matches(".*\\d+处名称、权重、公式和方法，\\d+处没有公开依据.*");
  }

  @Test
  void theSmallestModelHasViewsToo() {
    List<View> small = Views.of(Ledger.of(Fixture.small()));
    assertThat(small.stream().map(View::id))
        .containsExactly("ranking", "leaders", "points", "values", "statistics", "method");
    assertThat(small.get(0).headings().stream().map(Heading::id))
        .doesNotContain("move", "grade", "honours", "watch", "adjustments");
  }

  @Test
  void bothLanguagesAreThere() {
    for (View view : views) {
      for (Heading heading : view.headings()) {
        assertThat(heading.name().in(Language.EN)).as(heading.id()).isNotBlank();
        assertThat(heading.name().in(Language.ZH)).as(heading.id()).isNotBlank();
      }
    }
  }

  @Test
  void statesWithoutATotalAreNoneOfTheScored() {
    int[] scored = PointsView.scored(ledger);
    assertThat(scored).hasSize(154);
    for (int park : scored) {
      assertThat(ledger.evaluation().state(park))
          .isNotIn(State.EXCLUDED, State.NOT_RETURNED, State.NO_TOTAL);
    }
  }
}
