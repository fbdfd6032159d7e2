// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.finding.Language;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rosters and earlier results that are wrong. */
class RosterMistakesTest {
  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void layOut() {
    desk = Desk.in(folder);
  }

  @Test
  void aRosterThatCannotBeReadEndsTheCommand() {
    desk.put("roster.csv", "%PDF-1.7");
    desk.score(Language.ZH).refuses(4, "roster.csv: 这不是表格，而是PDF 文件；");
    desk.score(Language.EN).refuses(4, "roster.csv: this is no table but a PDF file;");
  }

  @Test
  void aRosterWithoutNamesEndsTheCommand() {
    desk.put("roster.csv", "编码,级别", "Z01,国家级");
    desk.score(Language.ZH).refuses(4, "roster.csv: 名录缺少必要的列；应为：表头含“编码”和“名称”；");
    desk.put("roster.csv", "甲,乙", "1,2");
    desk.score(Language.EN).refuses(4, "roster.csv: the roster lacks a column that it needs;");
  }

  @Test
  void anEmptyRosterEndsTheCommand() {
    desk.put("roster.csv", "编码,名称,级别");
    desk.score(Language.ZH).refuses(4, "roster.csv: 表头下面一行数据也没有；");
    desk.score(Language.EN).refuses(4, "roster.csv: not one row stands below the head");
  }

  @Test
  void aWrongLineCostsItself() {
    desk.edit("roster.csv", "Z04,", "Z03,戊岭经济开发区,戊岭,省级\n,己岗经济开发区,己岗,省级\nZ04,");
    desk.score(Language.ZH)
        .finishes(
            1,
            "roster.csv › B5: 编码 Z03 有两行内容不同：此处是“戊岭经济开发区”，roster.csv › B4 是“丙湖经济开发区”",
            "roster.csv › B6: 这一行缺少编码或名称，没有列入名录；",
            "returns/all.csv › B4: 名录中没有“丙湖经济开发区”，其数据没有读取；");
  }

  @Test
  void earlierResultsThatCannotBeReadAreTold() {
    desk.put("h/a.csv", "甲,乙", "1,2");
    desk.put("h/b.csv", "年度,编码,总分,名次");
    desk.put("h/c.xlsx", "%PDF-1.7");
    desk.put("h/d.json", "{\"a\": 1");
    desk.put("h/e.json", "{}");
    desk.score(Language.ZH, "--history", "@h")
        .finishes(
            1,
            "h/a.csv: 历年结果表缺少必要的列；应为：“编码”（或“名称”），以及“总分”或“名次”；",
            "h/b.csv: 表头下面一行数据也没有；",
            "h/c.xlsx: 这不是表格，而是PDF 文件；",
            "h/d.json:2:1: 不是完整的 JSON：Unexpected end-of-input；文件可能没有写完或被改动，请用原文件",
            "h/e.json: 是 JSON，但不是评价结果；应为：本软件写出的 evaluation.json；");
  }

  @Test
  void theFolderOfAnEarlierRunIsItsHistory() {
    desk.edit(
        "model.yaml",
        "quota: nearest",
        "quota: nearest\nresults: {moved: prev(place()) - place()}");
    Said first =
        desk.run(
            Language.ZH,
            "score",
            "--model",
            "@model.yaml",
            "--data",
            "@returns",
            "--roster",
            "@roster.csv",
            "--period",
            "2023",
            "--out",
            "@earlier/2023");
    first.finishes(0);
    Said said = desk.score(Language.ZH, "--history", "@earlier");
    said.finishes(0);
    assertThat(said.out()).contains("错误 0，提醒 0");
    assertThat(desk.text("out/evaluation.json")).contains("\"moved\":[0,-1,2,-1]");
  }

  @Test
  void anEmptyFolderOfEarlierResultsIsTold() {
    desk.folder("h");
    desk.score(Language.ZH, "--history", "@h").finishes(1, "h: 文件夹里没有可读的数据文件；");
  }
}
