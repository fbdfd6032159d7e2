// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.parkscore.data.Park;
import io.github.parkscore.data.ParkTable;
import io.github.parkscore.data.ParkTableBuilder;
import io.github.parkscore.data.Period;
import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Language;
import io.github.parkscore.finding.Place;
import io.github.parkscore.finding.Severity;
import io.github.parkscore.modelfile.ModelReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Figures that go through stages of checking: which one counts, and what stands beside it. */
class StagesTest {
  private static final Period NOW = Period.year(2024);
  private static final Period LAST = NOW.previous(1);
  private static final Place SHEET = Place.sheet("自报.xlsx", "表一");

  private static final String HEAD =
      """
      parkscore: 1
      id: case
      edition: 2024
      name: 例
      subject: 园区
      source: {title: 测试}
      data: {stages: [自报, 核实], use: 核实, differences: true}
      items: {tax: {name: 税收, unit: 亿元, blank: missing}, bad: {name: 问题, blank: 0}}
      missing: 0
      round: none
      rule: x / 10
      """;

  private static final String PLAIN =
      HEAD
          + "score:\n"
          + "  - {id: tax_level, name: 税收, value: tax, weight: 100}\n"
          + "  - {id: hidden, name: 瞒报, points: \"if(stage(tax, '自报') > tax, -3, 0)\"}\n";

  private static ParkTableBuilder returns() {
    ParkTableBuilder table =
        ParkTable.builder()
            .park(Park.of("A", "甲园"))
            .park(Park.of("B", "乙园"))
            .park(Park.of("C", "丙园"))
            .inUse("核实");
    return table
        .column("tax", NOW, 4, 5, Double.NaN)
        .stage("自报")
        .figure("A", "tax", NOW, 6, SHEET, 2, 1)
        .figure("B", "tax", NOW, 5, SHEET, 3, 1)
        .figure("C", "tax", NOW, 9, SHEET, 4, 1);
  }

  private static Evaluator of(String yaml) {
    return Evaluator.of(ModelReader.read("model.yaml", yaml).orThrow());
  }

  private static Evaluation run(String yaml, ParkTableBuilder table) {
    return of(yaml).evaluate(table.build(), Options.DEFAULT.withPeriod(NOW));
  }

  private static List<Finding> coded(Evaluation round, EvaluationCode code) {
    return round.findings().stream().filter(f -> f.code().equals(code.id())).toList();
  }

  @Test
  void theStageInUseIsScoredAndTheOtherStandsBesideIt() {
    Evaluation round = run(PLAIN, returns());
    assertThat(Models.totals(round)).containsExactly(37, 50, 0);
    assertThat(Models.points(round, "hidden")).containsExactly(-3, 0, 0);
    assertThat(round.byStage()).containsOnlyKeys("自报");
    assertThat(round.byStage().get("自报").toArray()).containsExactly(60, 50, 90);
  }

  @Test
  void anotherStageCanBePutInUse() {
    Evaluator reported = Evaluator.of(ModelReader.read("m.yaml", PLAIN).orThrow().withStage("自报"));
    Evaluation round = reported.evaluate(returns().build(), Options.DEFAULT);
    assertThat(Models.totals(round)).containsExactly(60, 50, 90);
    assertThat(round.byStage().get("核实").toArray()).containsExactly(37, 50, 0);
    assertThat(round.table().stage()).isEqualTo("自报");
  }

  @Test
  void returnsWithoutStagesAreScoredAsTheyAre() {
    ParkTableBuilder table =
        ParkTable.builder().park(Park.of("A", "甲园")).figure("A", "tax", NOW, 4);
    Evaluation round = run(PLAIN.replace(", '自报')", ", '核实')"), table);
    assertThat(Models.totals(round)).containsExactly(40);
    assertThat(round.byStage()).isEmpty();
  }

  @Test
  void aFigureThatNobodyCheckedStaysMissingAndTheReportedCellIsNamed() {
    Evaluation round = run(PLAIN, returns());
    assertThat(Models.points(round, "tax_level")[2]).isZero();
    Finding missing = coded(round, EvaluationCode.STAGE_MISSING).get(0);
    assertThat(missing.park()).isEqualTo("C");
    assertThat(missing.line(Language.ZH)).contains("丙园", "税收", "核实", "9亿元", "自报.xlsx › 表一 › B5");
  }

  @Test
  void figuresOfAColumnThatNobodyCheckedAreToldOnce() {
    ParkTableBuilder table = returns().column("bad", NOW, 1, 2, 3);
    Evaluation round = run(PLAIN, table);
    List<Finding> missing = coded(round, EvaluationCode.STAGE_MISSING);
    assertThat(missing).extracting(Finding::topic).containsExactly("tax", "bad");
    assertThat(missing.get(1).park()).isEmpty();
  }

  @Test
  void everyDifferenceIsToldWithBothCellsAndFigures() {
    List<Finding> differ = coded(run(PLAIN, returns()), EvaluationCode.STAGES_DIFFER);
    assertThat(differ).extracting(Finding::park).containsExactly("A");
    assertThat(differ.get(0).text(Language.ZH)).contains("4亿元", "6亿元", "B3");
    assertThat(differ.get(0).text(Language.EN)).contains("4亿元", "6亿元", "B3");
    Evaluation silent = run(PLAIN.replace("differences: true", "differences: false"), returns());
    assertThat(coded(silent, EvaluationCode.STAGES_DIFFER)).isEmpty();
  }

  @Test
  void blankFillsNoCellOfWhichAnEarlierStageSaysOtherwise() {
    String yaml = HEAD + "score: [{id: p, name: 题, value: bad, weight: 100, rule: 1 - x / 10}]\n";
    ParkTableBuilder table = returns().column("bad", NOW, 2, 0, Double.NaN);
    Evaluation round = run(yaml, table);
    assertThat(Models.totals(round)).containsExactly(0, 100, 100);
    assertThat(coded(round, EvaluationCode.STAGE_MISSING))
        .filteredOn(f -> f.topic().equals("bad"))
        .hasSize(1);
  }

  @Test
  void figuresOfEarlierRoundsCountAsTheyLeftTheLastStage() {
    String yaml = HEAD + "score: [{id: g, name: 增长, value: growth(tax), weight: 100, rule: x}]\n";
    ParkTableBuilder table = returns().stage("核实").column("tax", LAST, 4, 4, 3);
    Evaluation round = run(yaml, table);
    assertThat(round.byStage().get("自报").toArray()).containsExactly(50, 25, 200);
    assertThat(coded(round, EvaluationCode.EARLIER_STAGE_TAKEN)).hasSize(1);
    assertThat(Models.totals(round)).containsExactly(0, 25, 0);
  }

  @Test
  void printedTotalsAreRecomputedOnBothStages() {
    Evaluation round = of(Meizhou.model()).evaluate(Meizhou.returns().build(), Options.DEFAULT);
    assertThat(Models.totals(round)).containsExactly(67, 75, 74, 97.5);
    double[] own = round.byStage().get("自评").toArray();
    assertThat(own).containsExactly(new double[] {71.2, 81.5, 95, 100}, within(1e-9));
    List<Finding> checks = coded(round, EvaluationCode.MODEL_CHECK);
    assertThat(checks).extracting(Finding::park).containsExactly("东升");
    assertThat(checks.get(0).text(Language.ZH)).contains("【自评】", "所印总分与各项之和不符");
    assertThat(checks.get(0).severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void whatFailsAtAnotherStageIsToldAndIsNoError() {
    String refusing = PLAIN.replace("missing: 0", "missing: refuse");
    ParkTableBuilder table = returns().stage("核实").figure("C", "tax", NOW, 8);
    ParkTableBuilder without = table.stage("自报").reject("B", "tax", NOW, SHEET, 3, 1);
    Evaluation round = run(refusing, without);
    assertThat(Double.isNaN(round.byStage().get("自报").get(1))).isTrue();
    assertThat(round.findings())
        .filteredOn(f -> f.message().zh().startsWith("【自报】"))
        .isNotEmpty()
        .noneMatch(f -> f.severity() == Severity.ERROR);
  }
}
