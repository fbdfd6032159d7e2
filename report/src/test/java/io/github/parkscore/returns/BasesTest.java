// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import static io.github.parkscore.returns.Sent.TAX;
import static io.github.parkscore.returns.Sent.Y2023;
import static io.github.parkscore.returns.Sent.Y2024;
import static io.github.parkscore.returns.Sent.csv;
import static io.github.parkscore.returns.Sent.figure;
import static io.github.parkscore.returns.Sent.xlsx;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.data.ParkTable;
import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Outcome;
import io.github.parkscore.finding.Severity;
import io.github.parkscore.grid.GridSource;
import io.github.parkscore.model.PriorFigure;
import io.github.parkscore.model.Stages;
import io.github.parkscore.provenance.Provenance;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Two figures for one period: the earlier round's own, and the 上年同期 of this round's form. */
class BasesTest {
  private static final GridSource LAST = csv("2023年.csv", "名称,税收总额", "合肥经开区,8", "芜湖高新区,5");
  private static final GridSource FORM =
      xlsx(
          "2024年.xlsx",
          "表一",
          List.of("名称", "税收总额", "上年同期税收总额"),
          List.of("合肥经开区", 10, 9),
          List.of("芜湖高新区", 6, 5),
          List.of("蚌埠工业园", 3, 2));

  private static Outcome<ParkTable> read(
      Stages stages, Optional<PriorFigure> rule, GridSource... sources) {
    Asked plain = Sent.ASKED;
    return Sent.read(
        new Asked(
            plain.subject(),
            plain.items(),
            plain.attributes(),
            plain.period(),
            plain.members(),
            stages,
            rule,
            plain.demand()),
        sources);
  }

  static Outcome<ParkTable> twoBases(Optional<PriorFigure> rule) {
    return read(Stages.NONE, rule, LAST, FORM);
  }

  private static List<Finding> aboutBases(Outcome<ParkTable> outcome) {
    return outcome.findings().stream().filter(f -> f.code().startsWith("base")).toList();
  }

  private static boolean isRejected(Outcome<ParkTable> outcome, String park) {
    ParkTable table = outcome.value().orElseThrow();
    return table.isRejected(TAX.id(), Y2023, table.roster().indexOf(park));
  }

  @Test
  void whereTheModelIsSilentADifferenceLeavesNoBase() {
    Outcome<ParkTable> outcome = twoBases(Optional.empty());
    assertThat(figure(outcome, "A1", TAX, Y2023)).isNaN();
    assertThat(isRejected(outcome, "A1")).isTrue();
    Finding finding = aboutBases(outcome).get(0);
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.park()).isEqualTo("A1");
    assertThat(finding.toString())
        .contains("2024年.xlsx › 表一 › C2", "9亿元", "8亿元", "2023年.csv › B2", "base: last-round");
    assertThat(figure(outcome, "A1", TAX, Y2024)).isEqualTo(10);
  }

  @Test
  void whatAgreesOrStandsInOnePlaceOnlyIsNotTold() {
    Outcome<ParkTable> outcome = twoBases(Optional.empty());
    assertThat(figure(outcome, "A2", TAX, Y2023)).isEqualTo(5);
    assertThat(figure(outcome, "A3", TAX, Y2023)).isEqualTo(2);
    assertThat(aboutBases(outcome)).hasSize(1);
    assertThat(outcome.findings()).extracting(Finding::code).doesNotContain("figures-repeated");
  }

  @Test
  void theModelSaysWhichCountsInWhateverOrderTheFilesCome() {
    for (List<GridSource> files : List.of(List.of(LAST, FORM), List.of(FORM, LAST))) {
      GridSource[] sources = files.toArray(GridSource[]::new);
      Outcome<ParkTable> last = read(Stages.NONE, Optional.of(PriorFigure.LAST_ROUND), sources);
      Outcome<ParkTable> form = read(Stages.NONE, Optional.of(PriorFigure.THIS_FORM), sources);
      assertThat(figure(last, "A1", TAX, Y2023)).isEqualTo(8);
      assertThat(figure(form, "A1", TAX, Y2023)).isEqualTo(9);
      for (Outcome<ParkTable> outcome : List.of(last, form)) {
        assertThat(aboutBases(outcome)).hasSize(1);
        assertThat(aboutBases(outcome).get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(aboutBases(outcome).get(0).toString()).contains("8亿元", "9亿元", "B2", "C2");
      }
    }
  }

  @Test
  void aFormMayAlsoNameTheYears() {
    GridSource form = csv("a.csv", "名称,2024年税收总额,2023年税收总额", "合肥经开区,10,9");
    Outcome<ParkTable> outcome = read(Stages.NONE, Optional.of(PriorFigure.LAST_ROUND), LAST, form);
    assertThat(figure(outcome, "A1", TAX, Y2023)).isEqualTo(8);
    assertThat(aboutBases(outcome)).hasSize(1);
  }

  @Test
  void twoFormsThatContradictEachOtherAreStillAConflict() {
    GridSource other = csv("补2024年.csv", "名称,上年同期税收总额", "合肥经开区,7");
    Outcome<ParkTable> outcome = read(Stages.NONE, Optional.of(PriorFigure.THIS_FORM), FORM, other);
    assertThat(outcome.findings()).extracting(Finding::code).contains("figures-conflict");
    assertThat(figure(outcome, "A1", TAX, Y2023)).isNaN();
  }

  @Test
  void whatParksReportOfTheYearBeforeIsHeldAgainstWhatWasChecked() {
    Stages stages = new Stages(List.of("自报", "核实"), "核实", false, Provenance.NONE);
    GridSource last = csv("2023年核实.csv", "名称,税收总额", "合肥经开区,8");
    GridSource form = csv("2024年自报.csv", "名称,税收总额,上年同期税收总额", "合肥经开区,10,9");
    Outcome<ParkTable> outcome = read(stages, Optional.empty(), last, form);
    assertThat(figure(outcome, "A1", TAX, Y2023)).isEqualTo(8);
    assertThat(aboutBases(outcome)).extracting(Finding::code).containsExactly("bases-differ");
    assertThat(aboutBases(outcome).get(0).severity()).isEqualTo(Severity.WARNING);
    ParkTable reported = outcome.value().orElseThrow().at("自报");
    assertThat(reported.isRejected(TAX.id(), Y2023, 0)).isTrue();
  }
}
