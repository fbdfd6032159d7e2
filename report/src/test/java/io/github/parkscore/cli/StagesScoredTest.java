// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.data.Period;
import io.github.parkscore.evaluation.Evaluation;
import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Language;
import io.github.parkscore.grid.Written;
import io.github.parkscore.json.EvaluationReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two rounds, reported and then checked, from the files of a folder to the four results. */
class StagesScoredTest {
  private static final String MODEL =
      """
      parkscore: 1
      id: staged
      edition: 2024
      name: 分阶段考核
      subject: 开发区
      source: {document: 样例〔2024〕2号}
      data: {stages: [自报, 核实], use: 核实, differences: true}
      items: {tax: {name: 税收收入, unit: 亿元}}
      missing: 0
      round: {total: 2}
      rule: x
      score:
        - {id: level, name: 税收, value: tax / 10, weight: 50}
        - {id: growth_rate, name: 税收增长率, value: growth(tax), unit: "%", weight: 50}
      """;

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void lastYear() {
    desk =
        Desk.in(folder)
            .without("returns/all.csv")
            .put("model.yaml", MODEL)
            .put("roster.csv", "编码,名称", "Z01,甲山经济开发区", "Z02,乙河经济开发区")
            .put("2023/核实.csv", "编码,年度,税收收入（亿元）", "Z01,2023,8", "Z02,2023,5");
    Said said = score("@2023", "@2023out");
    assertThat(said.exit()).as(said.err()).isZero();
    desk.put("returns/自报/2024年.csv", "编码,税收收入（万元）", "Z01,120000", "Z02,60000")
        .put(
            "returns/2024年核实.xlsx",
            Written.xlsx(
                file ->
                    Written.fill(
                        file,
                        "表一",
                        List.of(
                            List.of("编码", "税收收入（亿元）"), List.of("Z01", 10), List.of("Z02", 6)))));
  }

  private Said score(String data, String out, String... more) {
    String[] words = {
      "score", "--model", "@model.yaml", "--data", data, "--roster", "@roster.csv", "--out", out
    };
    String[] all = java.util.Arrays.copyOf(words, words.length + more.length);
    System.arraycopy(more, 0, all, words.length, more.length);
    return desk.run(Language.ZH, all);
  }

  private Said thisYear() {
    return score("@returns", "@out", "--history", "@2023out");
  }

  private Evaluation result() throws IOException {
    try (InputStream in = Files.newInputStream(desk.path("out/evaluation.json"))) {
      return new EvaluationReader().read("evaluation.json", in).orThrow().evaluation();
    }
  }

  @Test
  void theCheckedScoreIsPublishedAndTheReportedOneStandsBesideIt() throws IOException {
    thisYear().finishes(0);
    Evaluation round = result();
    assertThat(round.total(0)).isEqualTo(62.5);
    assertThat(round.total(1)).isEqualTo(40);
    assertThat(round.byStage().get("自报").toArray()).containsExactly(85, 40);
    assertThat(desk.text("out/scores.csv"))
        .contains("total,total[自报],rank", "Z01,甲山经济开发区,ranked,62.5,85,1");
    assertThat(desk.text("out/report.html"))
        .contains("<th scope=\"col\" class=\"n\">总分【自报】</th>", "<td class=\"n a\">85.00</td>");
  }

  @Test
  void theResultKeepsTheFiguresOfAllStagesWithTheirCells() throws IOException {
    thisYear();
    var table = result().table();
    Period year = Period.year(2024);
    assertThat(table.stage()).isEqualTo("核实");
    assertThat(table.place("tax", year, 0).toString()).endsWith("2024年核实.xlsx › 表一 › B2");
    assertThat(table.at("自报").column("tax", year).orElseThrow().get(0)).isEqualTo(12);
    assertThat(table.at("自报").place("tax", year, 0).toString()).endsWith("自报/2024年.csv › B2");
    assertThat(result().findings())
        .filteredOn(finding -> finding.code().equals("stages-differ"))
        .extracting(Finding::park)
        .containsExactly("Z01");
  }

  @Test
  void growthStandsOnWhatTheLastRoundWasScoredOn() throws IOException {
    thisYear();
    var table = result().table();
    assertThat(table.column("tax", Period.year(2023)).orElseThrow().toArray())
        .containsExactly(8, 5);
    assertThat(table.place("tax", Period.year(2023), 0).toString()).endsWith("核实.csv › C2");
  }

  @Test
  void aFormThatRestatesTheBaseOtherwiseIsAnErrorUntilTheModelSaysWhichCounts() throws IOException {
    desk.without("returns/2024年核实.xlsx")
        .put("returns/2024年核实.csv", "编码,税收收入,上年同期税收收入", "Z01,10,9", "Z02,6,5");
    thisYear().finishes(1, "");
    assertThat(result().total(0)).isEqualTo(50);
    desk.edit("model.yaml", "differences: true", "differences: true, base: last-round");
    thisYear().finishes(0);
    assertThat(result().total(0)).isEqualTo(62.5);
    desk.edit("model.yaml", "base: last-round", "base: this-form");
    thisYear().finishes(0);
    assertThat(result().total(0)).isEqualTo(55.56);
  }

  @Test
  void aBaseInAnotherUnitIsConvertedAndOneOfAnotherKindIsTold() throws IOException {
    desk.edit("model.yaml", "unit: 亿元}}", "unit: 万元}}");
    thisYear().finishes(0);
    assertThat(growth()).isEqualTo(12.5);
    desk.edit("2023out/evaluation.json", "\"unit\":\"亿元\"", "\"unit\":\"人\"");
    Said said = thisYear();
    assertThat(desk.text("out/evaluation.json")).as(said.err()).contains("unit-of-earlier");
    assertThat(growth()).isZero();
  }

  private double growth() throws IOException {
    return result().node("growth_rate").points().get(0);
  }
}
