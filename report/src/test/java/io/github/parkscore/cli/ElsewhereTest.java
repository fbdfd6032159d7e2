// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.finding.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Figures of another evaluation, of other levels, of other periods; parks of which something
 * became.
 */
class ElsewhereTest {
  private static final String TOP =
      "parkscore: 1\nedition: 2024\nname: 例\nsubject: 开发区\nsource: {title: 测试}\n"
          + "missing: 0\nround: none\nfull-marks: 100\n";

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void layOut() throws IOException {
    desk = Desk.in(folder);
    desk.put("roster.csv", "编码,名称,所在县,所在省", "A1,甲园,东县,皖", "A2,乙园,西县,皖", "A3,丙园,东县,苏");
    desk.put("returns/all.csv", "编码,年度,税收（亿元）", "A1,2024,10", "A2,2024,20", "A3,2024,30");
  }

  private void counties() {
    desk.put(
        "counties.yaml",
        TOP
            + "id: counties\nitems: {output: {name: 产值, unit: 亿元}}\n"
            + "score: [{id: o, name: 产值, value: output, unit: 亿元, weight: 100, rule: ratio_to_best}]\n"
            + "grades: {list: [{name: 一类, when: total >= 90}, {name: 二类}]}\n");
    desk.put("county-returns/2024.csv", "编码,名称,年度,产值（亿元）", "C1,东县,2024,100", "C2,西县,2024,60");
    desk.run(
        Language.ZH,
        "score",
        "--model",
        "@counties.yaml",
        "--data",
        "@county-returns",
        "--out",
        "@counties");
  }

  private static String model(String rest) {
    return TOP + "id: zones\n" + rest;
  }

  private static final String TAKING =
      model(
          """
          attributes:
            county: {name: 所在县}
            class: {name: 县域类别, values: [一类, 二类], from: counties, take: grade, of: county}
          items:
            tax: {name: 税收, unit: 亿元}
            county_score: {name: 县域得分, unit: 分, from: counties, take: total, of: county}
          groups: [class]
          score:
            - {id: t, name: 税收, value: tax, unit: 亿元, weight: 50, rule: ratio_to_best}
            - {id: c, name: 县域, value: county_score, unit: 分, weight: 50, rule: x / 100}
          """);

  @Test
  void resultsOfAnotherModelAmongTheDataAreTaken() throws IOException {
    counties();
    desk.put("model.yaml", TAKING);
    Files.copy(folder.resolve("counties/evaluation.json"), folder.resolve("returns/县域.json"));

    Said said = desk.score(Language.ZH);

    assertThat(said.exit()).isZero();
    assertThat(desk.text("out/scores.csv")).contains("A1,甲园,东县,一类", "A2,乙园,西县,二类");
    assertThat(desk.text("out/evaluation.json"))
        .contains("returns/县域.json", "counties 2024")
        .doesNotContain("file-passed-over");
    assertThat(
            desk.run(
                    Language.ZH,
                    "explain",
                    "--park",
                    "甲园",
                    "--model",
                    "@model.yaml",
                    "--data",
                    "@returns",
                    "--roster",
                    "@roster.csv")
                .out())
        .contains("县域得分取自 returns/县域.json › counties 2024");
  }

  @Test
  void withoutThemOneErrorSaysHowToGiveThem() {
    desk.put("model.yaml", TAKING);

    desk.score(Language.ZH)
        .finishes(
            1,
            "“县域得分”要取自模型 counties 不晚于 2024 年的评价结果，但没有给出；",
            "“县域类别”要取自模型 counties 不晚于 2024 年的评价结果，但没有给出；");
  }

  @Test
  void aColumnOfTheReturnsDoesInstead() {
    desk.put("model.yaml", TAKING);
    desk.put(
        "returns/all.csv",
        "编码,年度,税收（亿元）,县域得分,县域类别",
        "A1,2024,10,90,一类",
        "A2,2024,20,80,二类",
        "A3,2024,30,90,一类");

    assertThat(desk.score(Language.ZH).exit()).isZero();
  }

  @Test
  void figuresOfTwoOtherLevelsAreSharedByTheirParks() {
    desk.put(
        "model.yaml",
        model(
            """
            attributes: {county: {name: 所在县}, province: {name: 所在省}}
            items:
              tax: {name: 税收, unit: 亿元}
              county_tax: {name: 县税收, unit: 亿元, of: county}
              province_tax: {name: 省税收, unit: 亿元, of: province}
            score:
              - {id: c, name: 占县, value: tax / county_tax, unit: "%", weight: 50, rule: x}
              - {id: p, name: 占省, value: tax / province_tax, unit: "%", weight: 50, rule: x}
            """));
    desk.put("returns/county.csv", "所在县,年度,县税收（亿元）", "东县,2024,40", "西县,2024,25");
    desk.put("returns/province.csv", "所在省,年度,省税收（亿元）", "皖,2024,100", "苏,2024,300");

    assertThat(desk.score(Language.ZH).exit()).isZero();
    assertThat(desk.text("out/scores.csv"))
        .contains(",0.25,", ",0.1,")
        .contains(",0.8,", ",0.2,")
        .contains(",0.75,");
  }

  @Test
  void aMergedParkIsListedOnceAndItsFiguresAreInTheOther() {
    desk.put(
        "model.yaml",
        model(
            """
            items: {tax: {name: 税收, unit: 亿元}}
            score: [{id: g, name: 增长, value: growth(tax), unit: "%", weight: 100, rule: x}]
            """));
    desk.put(
        "roster.csv", "编码,名称,曾用名,更名日期,变动", "A1,甲园,甲老园,2024年3月,", "A2,乙园,,,2024年并入甲园", "A3,丙园,,,");
    desk.put("returns/2023.csv", "名称,税收（亿元）", "甲老园,10", "乙园,6", "丙园,5");
    desk.put("returns/all.csv", "名称,年度,税收（亿元）", "甲园,2024,20", "丙园,2024,6");

    Said said = desk.score(Language.ZH);

    assertThat(said.exit()).isZero();
    assertThat(desk.text("out/scores.csv"))
        .contains("A1,甲园,ranked,25", "A2,乙园,excluded,,")
        .containsOnlyOnce("乙园");
    assertThat(desk.text("out/evaluation.json"))
        .contains("已并入甲园", "figures-joined")
        .doesNotContain("park-not-returned");
    assertThat(desk.text("out/report.html")).contains("已并入甲园", "甲园（原甲老园）");
    assertThat(
            desk.run(
                    Language.ZH,
                    "explain",
                    "--park",
                    "甲老园",
                    "--model",
                    "@model.yaml",
                    "--data",
                    "@returns",
                    "--roster",
                    "@roster.csv")
                .out())
        .startsWith("甲园（A1，原甲老园）");
  }

  @Test
  void aRoundOfTwoYearsIsReadFromReturnsByYear() {
    desk.put(
        "model.yaml",
        model(
            """
            period: 2 years
            items: {tax: {name: 税收, unit: 亿元, over-time: sum}}
            score: [{id: t, name: 税收, value: tax, unit: 亿元, weight: 100, rule: ratio_to_best}]
            """));
    desk.put(
        "returns/all.csv",
        "编码,年度,税收（亿元）",
        "A1,2023,10",
        "A1,2024,10",
        "A2,2023,15",
        "A2,2024,25",
        "A3,2023,1");

    Said said = desk.score(Language.ZH);

    assertThat(said.out()).contains("2023—2024年，前 10 名");
    assertThat(desk.text("out/scores.csv")).contains("A1,甲园,ranked,50,2", "A2,乙园,ranked,100,1");
    desk.score(Language.ZH, "--period", "2024").refuses(4, "模型按“两年”评价，而这里是 2024；");
  }

  @Test
  void aRoundOfAHalfYearLooksBackAtTheSameHalf() {
    desk.put(
        "model.yaml",
        model(
            """
            period: half-year
            items: {tax: {name: 税收, unit: 亿元}}
            score: [{id: g, name: 增长, value: growth(tax), unit: "%", weight: 100, rule: x}]
            """));
    desk.put(
        "returns/all.csv", "编码,期间,税收（亿元）", "A1,2023年上半年,10", "A1,2023年下半年,50", "A1,2024年1-6月,12");

    assertThat(desk.score(Language.ZH).out()).contains("2024年上半年，前 10 名");
    assertThat(desk.text("out/scores.csv")).contains("A1,甲园,ranked,20,1");
  }
}
