// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.kinds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.parkscore.data.ParkTable;
import io.github.parkscore.data.ParkTableBuilder;
import io.github.parkscore.evaluation.Evaluation;
import io.github.parkscore.evaluation.Evaluator;
import io.github.parkscore.evaluation.Options;
import io.github.parkscore.explanation.Explainer;
import io.github.parkscore.explanation.Part;
import io.github.parkscore.explanation.Part.Kind;
import io.github.parkscore.model.Item;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Kinds that are about what an explanation says: bonus, deduction, veto, penalty, departments. */
class ExplainedKindsTest {
  private static final double LAST_BITS = 1e-9;

  @Test
  void bonusIsAPartOfItsOwnAndItsCapIsTold() {
    Evaluation round = round("30");
    assertThat(adjustments(round, "A")).containsExactly(Map.entry("special", 3.0));
    assertThat(adjustments(round, "B")).containsExactly(Map.entry("special", 5.0));
    Part special = new Explainer(round).explain(park(round, "B"), "special").orElseThrow();
    assertThat(special.parts())
        .filteredOn(part -> part.kind() == Kind.CAP)
        .extracting(Part::points)
        .containsExactly(-2.0);
  }

  @Test
  void everyDeductionIsAPartOfItsOwn() {
    Evaluation round = round("31");
    assertThat(adjustments(round, "A"))
        .containsExactly(
            Map.entry("d_central", -0.6),
            Map.entry("d_provincial", -0.2),
            Map.entry("d_central_case", -1.5),
            Map.entry("d_provincial_case", -1.0),
            Map.entry("d_accident", -1.0));
  }

  @Test
  void deductionLowersTheTotalByExactlyItsPoints() {
    Evaluation round = round("31");
    ParkTable table = round.table();
    ParkTableBuilder without = ParkTable.builder(table.roster());
    for (int park = 0; park < table.size(); park++) {
      double rate = table.column("rate", round.period()).orElseThrow().get(park);
      without.figure(table.roster().parks().get(park).id(), "rate", round.period(), rate);
    }
    Evaluation clean = Evaluator.of(round.model()).evaluate(without.build(), Options.DEFAULT);
    for (String id : List.of("A", "B", "C")) {
      double deducted = adjustments(round, id).stream().mapToDouble(Map.Entry::getValue).sum();
      double difference = round.total(park(round, id)) - clean.total(park(clean, id));
      assertThat(difference).as(id).isCloseTo(deducted, within(LAST_BITS));
    }
  }

  @Test
  void vetoIsTold() {
    Evaluation round = round("32");
    Part honoursOnly = veto(round, "B");
    assertThat(honoursOnly.label().zh()).contains("取消评先评优资格");
    assertThat(honoursOnly.basis().orElseThrow().text().zh()).contains("第十一条");
    assertThat(honoursOnly.points()).isZero();
    assertThat(round.conclusions().get(park(round, "A")).reasons())
        .extracting(reason -> reason.zh())
        .containsExactly("取消当年考核评价资格");
  }

  @Test
  void penaltyStandsBesideTheLineThatHasNoFigure() {
    Evaluation round = round("33");
    assertThat(adjustments(round, "D"))
        .containsExactly(Map.entry("no_data", -3.0), Map.entry("under_reported", 0.0));
    Part line = new Explainer(round).explain(park(round, "D"), "per_energy").orElseThrow();
    assertThat(line.points()).isZero();
    assertThat(line.full()).isEqualTo(12);
  }

  @Test
  void everyFigureHasItsDepartment() {
    Evaluation round = round("61");
    Map<String, Item> items = round.model().inputs().items();
    assertThat(items.get("gdp").department().zh()).isEqualTo("统计局");
    assertThat(items.get("trade").department().zh()).isEqualTo("商务厅");
    assertThat(round.model().tree().node("s_trade").orElseThrow().department().zh())
        .isEqualTo("商务厅");
  }

  private static Evaluation round(String number) {
    WorkedModel kind =
        WorkedModel.in(Path.of("kinds")).stream()
            .filter(worked -> worked.number().equals(number))
            .findFirst()
            .orElseThrow();
    return Played.of(kind).evaluation().orElseThrow();
  }

  private static int park(Evaluation round, String id) {
    return round.table().roster().indexOf(id);
  }

  private static List<Map.Entry<String, Double>> adjustments(Evaluation round, String id) {
    Part total = new Explainer(round).explain(park(round, id)).total();
    return total.parts().stream()
        .filter(part -> part.kind() == Kind.ADJUSTMENT)
        .map(part -> Map.entry(part.node(), Math.round(part.points() * 1e9) / 1e9))
        .toList();
  }

  private static Part veto(Evaluation round, String id) {
    return new Explainer(round)
        .explain(park(round, id)).total().parts().stream()
            .filter(part -> part.kind() == Kind.VETO)
            .findFirst()
            .orElseThrow();
  }
}
