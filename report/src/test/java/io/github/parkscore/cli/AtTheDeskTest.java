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

/** What a person reads in the terminal who has made no mistake in the files, or one in the call. */
class AtTheDeskTest {
  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void layOut() {
    desk = Desk.in(folder);
  }

  private Said run(Language language, String command, String... more) {
    String[] words = new String[more.length + 5];
    System.arraycopy(
        new String[] {command, "--model", "@model.yaml", "--data", "@returns"}, 0, words, 0, 5);
    System.arraycopy(more, 0, words, 5, more.length);
    return desk.run(language, words);
  }

  @Test
  void aRosterLeftOutIsOneErrorForAll() {
    run(Language.ZH, "score", "--out", "@out")
        .finishes(1, "4 家中有 4 家没有“级别”：用到它的分组、分值、条件都无从判断，得分和名次不可用；用 --roster 给出");
    run(Language.EN, "check").finishes(1, "4 of 4 lack \"级别\": ");
    run(Language.ZH, "score", "--out", "@out", "--roster", "@roster.csv").finishes(0);
  }

  /** A head that is misspelt costs every park the same item: a count of warnings is not enough. */
  @Test
  void anItemThatNobodyHasIsSaidAmongTheErrors() {
    desk.edit("returns/all.csv", "税收收入（亿元）", "税收收人（亿元）");
    Said said = run(Language.ZH, "score", "--out", "@out", "--roster", "@roster.csv");
    said.finishes(0);
    assertThat(said.err()).contains("提醒 所有文件中都没有“税收收入”（2024）；请核对是否漏收该项数据，或其表头写成了别的名称");
  }

  /** One other form that has the item must not hide that all the others have lost it. */
  @Test
  void aHeadThatMayBeMisspeltIsShownThoughAnotherFormHasTheItem() {
    desk.edit("returns/all.csv", "税收收入（亿元）", "税收收人（亿元）");
    desk.put("returns/one.csv", "编码,名称,年度,税收收入（亿元）", "Z01,甲山经济开发区,2024,11");
    Said said = run(Language.ZH, "score", "--out", "@out", "--roster", "@roster.csv");
    assertThat(said.err()).contains("提醒 returns/all.csv › D1: 表头“税收收人（亿元）”");
  }

  @Test
  void whoSentNothingIsToldOnce() throws IOException {
    desk.edit(
        "roster.csv", "Z04,丁江高新技术产业开发区,丁江高新区,省级", "Z04,丁江高新技术产业开发区,丁江高新区,省级\nZ99,癸湖经济开发区,,省级");
    run(Language.ZH, "score", "--out", "@out", "--roster", "@roster.csv").finishes(0);
    assertThat(Files.readString(desk.path("out/evaluation.json")))
        .contains("park-not-returned")
        .doesNotContain("nothing-sent");
    Said checked = run(Language.ZH, "check", "--roster", "@roster.csv");
    assertThat(checked.out() + checked.err()).contains("癸湖经济开发区");
  }

  /** Where nobody gets a total for it, the head comes first and not nine lines that follow. */
  @Test
  void aRefusalNamesItsCauseFirst() {
    desk.edit("returns/all.csv", "税收收入（亿元）", "税收收人（亿元）");
    desk.edit("model.yaml", "\nmissing: 0\n", "\nmissing: refuse\n");
    Said said = run(Language.ZH, "score", "--out", "@out", "--roster", "@roster.csv");
    assertThat(said.exit()).isEqualTo(4);
    assertThat(said.err().lines().filter(line -> !line.startsWith("…")).toList().subList(0, 2))
        .satisfiesExactly(
            head -> assertThat(head).startsWith("提醒 returns/all.csv › D1: 表头“税收收人（亿元）”"),
            item -> assertThat(item).startsWith("提醒 所有文件中都没有“税收收入”（2024）"));
    assertThat(said.err()).contains("错误 甲山经济开发区的“");
  }

  @Test
  void whereFindingsAreListedIsSaid() {
    desk.edit("returns/all.csv", "Z01,甲山经济开发区,2024,11", "Z01,甲山经济开发区,2024,约11");
    Said said = run(Language.ZH, "score", "--out", "@out", "--roster", "@roster.csv");
    assertThat(said.out())
        .contains(
            "数据问题：错误 1，",
            "逐条见 ranking.xlsx 的“数据问题”表，或 report.html 的“数据问题”一节",
            "已写出 out/report.html");
    assertThat(run(Language.EN, "score", "--out", "@out", "--roster", "@roster.csv").out())
        .contains("sheet Findings of ranking.xlsx, section Data problems of report.html");
  }

  @Test
  void aCheckOfTheModelNamesTheCellsItRead() {
    String checks = "\nchecks: [{when: tax_per_mu > 5, severity: error, say: 亩均税收过高}]\n";
    desk.edit("model.yaml", "\nmissing: 0\n", checks + "missing: 0\n");
    run(Language.ZH, "check", "--roster", "@roster.csv")
        .finishes(
            1,
            "returns/all.csv › D6: 甲山经济开发区：亩均税收过高：税收收入 11亿元（D6），已开发土地面积 20000亩（E6）；",
            "returns/all.csv › D8: 丙湖经济开发区：亩均税收过高：",
            "returns/all.csv › D9: 丁江高新技术产业开发区：亩均税收过高：");
  }

  @Test
  void anExclusionIsExplainedWithItsConditionFiguresAndClause() {
    String exclude =
        "exclude: [{when: output > 300, from: evaluation, as: 另行考核, source: 第八条}]\nmissing: 0\n";
    desk.edit("model.yaml", "missing: 0\n", exclude);
    desk.edit(
        "model.yaml",
        "output: {name: 地区生产总值, unit: 亿元",
        "output: {name: 地区生产总值, unit: 亿元, blank: missing");
    Said said = run(Language.ZH, "explain", "--roster", "@roster.csv", "--park", "Z01");
    said.finishes(0);
    assertThat(said.out().lines().limit(4))
        .containsExactly(
            "甲山经济开发区（Z01） 不参加评价",
            "  · 不参加评价：另行考核",
            "    · 条件：地区生产总值 > 300，即 320 > 300",
            "    · 依据：第八条");
  }

  @Test
  void theFirstTenStandWithTheDecimalsTheyAreRankedBy() {
    desk.edit("model.yaml", "total: 2", "total: 4");
    String out = run(Language.ZH, "score", "--out", "@out", "--roster", "@roster.csv").out();
    assertThat(out).containsPattern("   1  \\S+ +\\d+\\.\\d{4}\n");
  }

  @Test
  void whomTheRosterExemptsIsToldSo() {
    desk.edit("roster.csv", "简称,级别", "免评至,级别");
    desk.edit("roster.csv", "甲山经济开发区,甲山经开区", "甲山经济开发区,2024");
    for (String shortName : new String[] {"乙河经开区", "丙湖经开区", "丁江高新区"}) {
      desk.edit("roster.csv", shortName + ",", ",");
    }
    Said said = run(Language.ZH, "explain", "--roster", "@roster.csv", "--park", "Z01");
    said.finishes(0);
    assertThat(said.out().lines().limit(2)).containsExactly("甲山经济开发区（Z01） 不参加评价", "  · 免评至 2024");
    assertThat(run(Language.ZH, "check", "--roster", "@roster.csv").out())
        .contains("名录 3 家，已报送 3 家");
  }

  @Test
  void aBonusIsNoNegativeLoss() {
    desk.edit("model.yaml", "rule: minmax\nlimits: [0, 1]", "rule: 1.1");
    String out = run(Language.ZH, "explain", "--roster", "@roster.csv", "--park", "Z01").out();
    assertThat(out).containsPattern("规模 +44.00 +40.00 +\\+4.00\n");
    assertThat(out).contains("税收收入 / 已开发土地面积 = 11 / 20000 × 10000 = 5.5 万元/亩\n");
  }

  @Test
  void noLineOfAModelOrAScoreCardIsTooLong() {
    String name = "一个名称特别长的指标".repeat(9);
    desk.edit("model.yaml", "name: 亩均税收", "name: " + name);
    Said model = desk.run(Language.ZH, "model", "@model.yaml");
    Said card = run(Language.ZH, "explain", "--roster", "@roster.csv", "--park", "Z01");
    for (Said said : new Said[] {model, card}) {
      assertThat(said.out().lines()).allMatch(line -> Padding.width(line) <= Wrapping.LINE);
      assertThat(said.out().replaceAll("\\s", "")).contains(name);
    }
  }

  @Test
  void aTableInThePlaceOfTheModelIsTold() {
    desk.run(Language.ZH, "model", "@roster.csv")
        .refuses(2, "roster.csv: “roster.csv”不是模型：里面没有 parkscore: 1 这一行；应为：模型文件（.yaml）；");
    desk.run(Language.EN, "model", "@roster.csv")
        .refuses(2, "roster.csv: \"roster.csv\" is no model");
  }

  @Test
  void anAbbreviationOfANameIsNear() {
    run(Language.ZH, "explain", "--park", "丁江高新区").refuses(2, "名录里没有“丁江高新区”；应为：丁江高新技术产业开发区；");
  }
}
