// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import static io.github.parkscore.returns.Sent.AREA;
import static io.github.parkscore.returns.Sent.STAGED;
import static io.github.parkscore.returns.Sent.TAX;
import static io.github.parkscore.returns.Sent.Y2024;
import static io.github.parkscore.returns.Sent.csv;
import static io.github.parkscore.returns.Sent.read;
import static io.github.parkscore.returns.Sent.xlsx;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.data.ParkTable;
import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Outcome;
import io.github.parkscore.grid.GridSource;
import io.github.parkscore.model.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shapes in which departments say that a figure is 自报 or 核实. */
class StagesTest {
  private static double at(Outcome<ParkTable> outcome, String stage, String park, Item item) {
    ParkTable table = outcome.value().orElseThrow().at(stage);
    int index = table.roster().indexOf(park);
    return table.column(item.id(), Y2024).map(column -> column.get(index)).orElse(Double.NaN);
  }

  private static List<String> codes(Outcome<ParkTable> outcome) {
    return outcome.findings().stream().map(Finding::code).toList();
  }

  private static GridSource[] table(String... lines) {
    return new GridSource[] {csv("2024年.csv", lines)};
  }

  /** Each: 合肥经开区 reported 6 and 4 were found, 芜湖高新区 5 and 5. */
  static Stream<List<GridSource>> shapes() {
    List<GridSource[]> shapes = new ArrayList<>();
    shapes.add(table("名称,税收总额（自报）,税收总额（核实）", "合肥经开区,6,4", "芜湖高新区,5,5"));
    shapes.add(table("名称,税收总额（自报，万元）,税收总额（万元）（核实数）", "合肥经开区,60000,40000", "芜湖高新区,50000,50000"));
    shapes.add(table("名称,自报税收总额,核实税收总额（亿元）", "合肥经开区,6,4", "芜湖高新区,5,5"));
    shapes.add(table("名称,税收总额自报数,税收总额-核实", "合肥经开区,6,4", "芜湖高新区,5,5"));
    shapes.add(table("名称,税收总额,税收总额", ",自报,核实", "合肥经开区,6,4", "芜湖高新区,5,5"));
    shapes.add(table("名称,税收总额,", ",自报数,核实数", "合肥经开区,6,4", "芜湖高新区,5,5"));
    shapes.add(table("名称,自报,核实", ",税收总额（亿元）,税收总额（亿元）", "合肥经开区,6,4", "芜湖高新区,5,5"));
    shapes.add(table("名称,阶段,税收总额", "合肥经开区,自报,6", "合肥经开区,核实,4", "芜湖高新区,自报,5", "芜湖高新区,已核实,5"));
    shapes.add(
        table(
            "名称,指标,数据状态,数值",
            "合肥经开区,税收总额,自报,6",
            "合肥经开区,税收总额,核实,4",
            "芜湖高新区,税收总额,自报,5",
            "芜湖高新区,税收总额,核实,5"));
    shapes.add(table("名称,指标,自报数,核实数", "合肥经开区,税收总额,6,4", "芜湖高新区,税收总额,5,5"));
    shapes.add(
        table(
            "名称,指标,数值",
            "合肥经开区,税收总额（自报）,6",
            "合肥经开区,税收总额（核实）,4",
            "芜湖高新区,税收总额（自报）,5",
            "芜湖高新区,税收总额（核实）,5"));
    shapes.add(
        new GridSource[] {
          csv("收件/自报/2024年.csv", "名称,税收总额", "合肥经开区,6", "芜湖高新区,5"),
          csv("2024年核实.csv", "名称,税收总额", "合肥经开区,4", "芜湖高新区,5")
        });
    shapes.add(
        new GridSource[] {
          xlsx("2024年.xlsx", "自报", List.of("名称", "税收总额"), List.of("合肥经开区", 6), List.of("芜湖高新区", 5)),
          xlsx(
              "2024年度.xlsx",
              "表一",
              List.of("2024年开发区数据（核实）"),
              List.of("名称", "税收总额"),
              List.of("合肥经开区", 4),
              List.of("芜湖高新区", 5))
        });
    return shapes.stream().map(List::of);
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void everyShapeGivesTheSameFigures(List<GridSource> sources) {
    Outcome<ParkTable> outcome = read(STAGED, sources.toArray(GridSource[]::new));
    assertThat(at(outcome, "自报", "A1", TAX)).isEqualTo(6);
    assertThat(at(outcome, "核实", "A1", TAX)).isEqualTo(4);
    assertThat(at(outcome, "自报", "A2", TAX)).isEqualTo(5);
    assertThat(at(outcome, "核实", "A2", TAX)).isEqualTo(5);
    assertThat(outcome.value().orElseThrow().stage()).isEqualTo("核实");
    assertThat(codes(outcome)).doesNotContain("stage-not-named", "figures-conflict");
    assertThat(outcome.hasErrors()).isFalse();
  }

  @Test
  void everyFigureKnowsItsCellAtEveryStage() {
    GridSource file =
        xlsx("2024年.xlsx", "表一", List.of("名称", "税收总额（自报）", "税收总额（核实）"), List.of("合肥经开区", 6, 4));
    ParkTable table = read(STAGED, file).value().orElseThrow();
    assertThat(table.place("tax", Y2024, 0)).hasToString("2024年.xlsx › 表一 › C2");
    assertThat(table.at("自报").place("tax", Y2024, 0)).hasToString("2024年.xlsx › 表一 › B2");
  }

  @Test
  void aFormOfOneParkNamesItsStageAboveTheTable() {
    GridSource form = csv("合肥经开区2024年.csv", "填报单位：合肥经开区", "数据状态：自报", "指标,计量单位,数值", "税收总额,亿元,6");
    Outcome<ParkTable> outcome = read(STAGED, form);
    assertThat(at(outcome, "自报", "A1", TAX)).isEqualTo(6);
    assertThat(at(outcome, "核实", "A1", TAX)).isNaN();
  }

  @Test
  void aTableThatNamesNoStageIsTakenAsTheOneInUseWithAFinding() {
    Outcome<ParkTable> outcome = read(STAGED, csv("2024年.csv", "名称,税收总额,企业数", "合肥经开区,6,3"));
    assertThat(at(outcome, "核实", "A1", TAX)).isEqualTo(6);
    assertThat(codes(outcome).stream().filter("stage-not-named"::equals)).hasSize(1);
  }

  @Test
  void aStageThatNobodyKnowsIsToldWithTheKnownOnesAndNotRead() {
    List<GridSource> files =
        List.of(
            csv("2024年.csv", "名称,阶段,税收总额", "合肥经开区,终审,6", "芜湖高新区,终审,7"),
            csv("2024年.csv", "名称,税收总额（终审）", "合肥经开区,6"),
            csv("2024年.csv", "名称,税收总额,税收总额", ",终审,核实", "合肥经开区,6,4"),
            csv("2024年.csv", "阶段：终审", "名称,税收总额", "合肥经开区,6"));
    for (GridSource file : files) {
      Outcome<ParkTable> outcome = read(STAGED, file);
      List<Finding> unknown =
          outcome.findings().stream().filter(f -> f.code().equals("stage-unknown")).toList();
      assertThat(unknown).as(file.name()).hasSize(1);
      assertThat(unknown.get(0).toString()).contains("终审", "自报", "核实");
      assertThat(at(outcome, "核实", "A1", TAX)).isNotEqualTo(6);
      assertThat(at(outcome, "自报", "A1", TAX)).isNaN();
    }
  }

  @Test
  void whatIsNotCheckedYetIsNoCheckedFigure() {
    Outcome<ParkTable> outcome =
        read(STAGED, csv("2024年.csv", "名称,阶段,税收总额", "合肥经开区,未核实,6", "芜湖高新区,核实,7"));
    assertThat(at(outcome, "核实", "A1", TAX)).isNaN();
    assertThat(codes(outcome)).contains("stage-unknown");
  }

  @Test
  void anItemWhoseNameHoldsAStageKeepsItsName() {
    Item checkedArea = Sent.item("checked_area", "核实面积", "亩", null);
    Item area = Sent.item("area", "面积", "亩", null);
    Asked asked =
        new Asked(
            "开发区",
            List.of(checkedArea, area),
            List.of(),
            STAGED.period(),
            STAGED.members(),
            STAGED.stages(),
            STAGED.prior(),
            STAGED.demand());
    Outcome<ParkTable> outcome = read(asked, csv("2024年自报.csv", "名称,核实面积（亩）,面积（亩）", "合肥经开区,6,7"));
    assertThat(at(outcome, "自报", "A1", checkedArea)).isEqualTo(6);
    assertThat(at(outcome, "自报", "A1", area)).isEqualTo(7);
  }

  @Test
  void aFigureOfEverybodyIsNotReportedAndThenChecked() {
    Outcome<ParkTable> outcome =
        read(
            STAGED,
            csv("2024年.csv", "名称,税收总额（自报）,税收总额（核实）", "合肥经开区,6,4"),
            csv("统计2024年.csv", "所在市,所在市生产总值", "合肥,900"));
    assertThat(at(outcome, "自报", "A4", Sent.CITY_OUTPUT)).isEqualTo(900);
    assertThat(at(outcome, "核实", "A4", Sent.CITY_OUTPUT)).isEqualTo(900);
    assertThat(codes(outcome)).doesNotContain("stage-not-named");
  }

  @Test
  void withoutStagesTheirWordsMeanNothing() {
    Outcome<ParkTable> outcome = Sent.read2024("名称,阶段,税收总额,已开发土地面积", "合肥经开区,自报,6,9");
    assertThat(Sent.figure(outcome, "A1", AREA)).isEqualTo(9);
    assertThat(codes(outcome)).contains("column-unknown");
    assertThat(outcome.value().orElseThrow().stages()).containsExactly("");
  }
}
