// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.parkscore.evaluation.GradeChange;
import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Outcome;
import io.github.parkscore.finding.Place;
import io.github.parkscore.finding.Severity;
import io.github.parkscore.grid.GridSource;
import io.github.parkscore.grid.Written;
import io.github.parkscore.model.IndicatorModel;
import io.github.parkscore.modelfile.ModelReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class GradeChangesReaderTest {
  private static final String MODEL =
      """
      parkscore: 1
      id: test
      edition: 2024
      name: 测试
      subject: 开发区
      source: {document: 测试}
      items: {tax: {name: 税收总额, unit: 亿元}}
      missing: 0
      round: {total: 2}
      score: [{id: t, name: 税收, weight: 100, value: tax, rule: minmax}]
      grades: {list: [{name: {zh: 一类, en: A}, when: total >= 60}, {name: 二类, when: total >= 30}, {name: 三类}]}
      watch: [{id: last, name: 末位, when: from_last() = 1, lasts: 2}]
      """;

  private static final String HEAD = "编码,名称,调整后等次,经办人,批准人,日期,理由,文号";

  static IndicatorModel model() {
    return ModelReader.read("model.yaml", MODEL).orThrow();
  }

  static Outcome<List<GradeChange>> read(String... lines) {
    return GradeChangesReader.of(model()).with(Sent.ROSTER).read(Sent.csv("调档.csv", lines));
  }

  @Test
  void aRowTellsWhoWhatAndOnWhoseAuthority() {
    Outcome<List<GradeChange>> outcome =
        read(HEAD, "A1,合肥经开区,二类,张三,分管副省长,2025-03-01,核减虚报税收,专题会议纪要〔2025〕3号");

    assertThat(outcome.value().orElseThrow())
        .containsExactly(
            new GradeChange(
                "A1",
                "二类",
                "张三",
                "分管副省长",
                "2025-03-01",
                "核减虚报税收",
                "专题会议纪要〔2025〕3号",
                Place.cell("调档.csv", "", "B2")));
  }

  @Test
  void aWorkbookIsReadToo() {
    byte[] xlsx =
        Written.xlsx(
            file ->
                Written.fill(
                    file,
                    "调档",
                    List.of(
                        List.of("开发区", "等次", "批准人", "理由", "文号"),
                        List.of("芜湖高新区", "A", "厅长", "复核", "1号文"))));

    Outcome<List<GradeChange>> outcome =
        GradeChangesReader.of(model()).with(Sent.ROSTER).read(GridSource.bytes("调档.xlsx", xlsx));

    assertThat(outcome.value().orElseThrow())
        .extracting(GradeChange::park, GradeChange::grade)
        .containsExactly(tuple("A2", "一类"));
  }

  @Test
  void mistakesAreToldAtTheirCellsAndChangeNothing() {
    Outcome<List<GradeChange>> outcome =
        read(
            HEAD,
            "A9,黄山经开区,二类,,厅长,,复核,1号文",
            "A1,合肥经开区,五类,,厅长,,复核,1号文",
            "A2,芜湖高新区,二类,,厅长,,,1号文",
            "A3,蚌埠工业园,二类,,,,复核,—",
            "A4,合肥高新区,二类,,厅长,,复核,1号文",
            "A4,合肥高新区,三类,,厅长,,复核,1号文");

    assertThat(outcome.value().orElseThrow()).isEmpty();
    assertThat(outcome.findings())
        .filteredOn(f -> f.severity() == Severity.ERROR)
        .extracting(Finding::code, f -> f.place().cell())
        .containsExactly(
            tuple("park-not-in-roster", "B2"),
            tuple("change-grade-unknown", "C3"),
            tuple("change-incomplete", "G4"),
            tuple("change-incomplete", "E5"),
            tuple("change-incomplete", "H5"),
            tuple("change-twice", "B7"));
  }
}
