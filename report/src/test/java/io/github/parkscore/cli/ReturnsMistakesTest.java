// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.finding.Language;
import io.github.parkscore.finding.Text;
import io.github.parkscore.grid.Written;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Files of returns that are wrong: beside good ones they cost one line and the rest is scored,
 * alone they end the command.
 */
class ReturnsMistakesTest {
  private static final String HEAD = "编码,名称,年度,税收收入（亿元）,已开发土地面积（亩）,地区生产总值（亿元）";

  @TempDir private Path folder;
  private Desk desk;

  private record Bad(String file, byte[] content, Text told) {
    @Override
    public String toString() {
      return file + ": " + told.zh();
    }
  }

  static final List<Bad> BAD =
      List.of(
          bad(
              "a.xlsx",
              text("%PDF-1.7\n%âã\n1 0 obj"),
              "这不是表格，而是PDF 文件；",
              "this is no table but a PDF"),
          bad("a.xlsx", png(), "这不是表格，而是图片；", "this is no table but a picture"),
          bad("a.xlsx", docx(), "这不是表格，而是Word 文档；", "this is no table but a Word document"),
          bad(
              "a.xls",
              text("<html><table><tr><td>1"),
              "这是网页，不能直接读取；",
              "this is an HTML page, which"),
          bad("a.xlsx", text("Z01,1"), "文件名以 .xlsx 结尾，内容却是纯文本；", "the name ends in .xlsx, but"),
          bad("a.xlsx", cut(xlsx()), "文件已损坏，无法读取（", "the file is damaged"),
          bad("a.xls", cut(xls()), "文件已损坏，无法读取（", "the file is damaged"),
          bad("a.csv", new byte[0], "文件是空的，一个字节也没有；", "the file is empty"),
          bad(
              "a.csv",
              "编码,税收\n".getBytes(StandardCharsets.UTF_16LE),
              "文字编码无法识别",
              "the encoding of"),
          bad("a.csv", text(HEAD + "\n"), "表头下面一行数据也没有；", "not one row stands below the head"),
          bad("a.csv", text("甲,乙\n1,2\n"), "没有认出任何数据表", "no table was recognised"),
          bad("a.xlsx", empty(), "没有认出任何数据表", "no table was recognised"));

  private static Bad bad(String file, byte[] content, String zh, String en) {
    return new Bad(file, content, new Text(zh, en));
  }

  @BeforeEach
  void layOut() {
    desk = Desk.in(folder);
  }

  @ParameterizedTest
  @FieldSource("BAD")
  void besideGoodOnesOneCostsALine(Bad bad) {
    desk.put("returns/" + bad.file(), bad.content());
    for (Language language : Language.values()) {
      Said said = desk.score(language);
      said.finishes(1, "returns/" + bad.file());
      assertThat(said.errors().get(0)).contains(": " + bad.told().in(language));
      assertThat(said.out()).contains("70.60", "out/report.html", "out/evaluation.json");
    }
  }

  @ParameterizedTest
  @FieldSource("BAD")
  void aloneOneEndsTheCommand(Bad bad) {
    desk.without("returns/all.csv").put("returns/" + bad.file(), bad.content());
    for (Language language : Language.values()) {
      Said said = desk.score(language);
      said.refuses(4, "returns/" + bad.file());
      assertThat(said.errors().get(0)).contains(": " + bad.told().in(language));
      desk.run(language, "check", "--model", "@model.yaml", "--data", "@returns")
          .refuses(4, "returns/" + bad.file());
    }
  }

  @Test
  void aFolderWithoutDataIsTold() {
    desk.without("returns/all.csv").put("returns/读我.md", "没有数据");
    desk.score(Language.ZH).refuses(4, "returns: 文件夹里没有可读的数据文件；应为：.xlsx、.xls、.et 或 .csv 文件；");
    desk.score(Language.EN).refuses(4, "returns: there is no data file in the folder;");
  }

  @Test
  void whatIsOpenInAnotherProgramIsWarnedOf() {
    desk.put("returns/~$all.xlsx", "x");
    Said said =
        desk.run(
            Language.ZH,
            "check",
            "--model",
            "@model.yaml",
            "--data",
            "@returns",
            "--roster",
            "@roster.csv");
    said.finishes(0);
    assertThat(said.err()).contains("提醒 returns/~$all.xlsx: 有人正在打开对应的工作簿");
  }

  @Test
  void wrongCellsCostTheirFigureOnly() {
    desk.edit("returns/all.csv", "Z01,甲山经济开发区,2024,11,", "Z01,甲山经济开发区,2024,见附件,")
        .edit("returns/all.csv", ",95\n", ",九十五\n");
    desk.score(Language.ZH)
        .finishes(
            1,
            "returns/all.csv › D6: “见附件”不是数字，“税收收入”按无效处理；",
            "returns/all.csv › F8: “九十五”不是数字，“地区生产总值”按无效处理；");
    assertThat(desk.text("out/scores.csv")).contains("Z01,甲山经济开发区,国家级,ranked,");
  }

  @Test
  void strictWritesNothingThen() {
    desk.edit("returns/all.csv", "12.5", "abc");
    desk.score(Language.ZH, "--strict")
        .refuses(4, "returns/all.csv › D7: “abc”不是数字", "数据错误 1 个，按 --strict 不写出结果；");
    desk.score(Language.EN, "--strict")
        .refuses(
            4,
            "returns/all.csv › D7: “abc” is no number;",
            "errors in the data: 1; --strict writes nothing then;");
    desk.edit("returns/all.csv", "abc", "12.5");
    desk.score(Language.ZH, "--strict").finishes(0);
  }

  @Test
  void nobodyToScoreIsToldOnce() {
    desk.edit("model.yaml", "unit: 亿元}", "unit: 亿元, blank: missing}")
        .edit(
            "model.yaml",
            "missing: 0",
            "missing: 0\nexclude:\n  - {when: tax > 0, from: evaluation, as: 另行考核}");
    desk.score(Language.ZH).refuses(4, "2024 没有可以评价的对象；应为：至少一家报送了数据且在参评范围内；");
    desk.score(Language.EN).refuses(4, "there is nobody to evaluate in 2024;");
  }

  @Test
  void aTableThatNamesNobodyOfTheRosterIsTold() {
    desk.put("returns/all.csv", HEAD, "Q1,壬岭经济开发区,2024,1,2,3");
    desk.score(Language.ZH).refuses(4, "returns/all.csv › B2: 名录中没有“壬岭经济开发区”，其数据没有读取；");
    desk.score(Language.EN).refuses(4, "returns/all.csv › B2: ");
  }

  @Test
  void theEncodingThatTheCallNamesIsTaken() {
    desk.put("returns/all.csv", desk.text("returns/all.csv").getBytes(Charset.forName("GBK")));
    desk.score(Language.ZH).finishes(0);
    desk.score(Language.ZH, "--encoding", "GB18030")
        .refuses(4, "roster.csv: 文字编码无法识别：内容不符合 GB18030；");
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] png() {
    byte[] picture = new byte[200];
    byte[] begin = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    System.arraycopy(begin, 0, picture, 0, begin.length);
    return picture;
  }

  private static byte[] docx() {
    return Containers.zip("[Content_Types].xml", "<Types/>", "word/document.xml", "<w/>");
  }

  private static byte[] xlsx() {
    return Written.xlsx(file -> Written.fill(file, "2024", List.of(List.of("编码", "税收收入"))));
  }

  private static byte[] xls() {
    return Written.xls(file -> Written.fill(file, "2024", List.of(List.of("编码", "税收收入"))));
  }

  private static byte[] empty() {
    return Written.xlsx(file -> file.createSheet("2024"));
  }

  private static byte[] cut(byte[] whole) {
    return Arrays.copyOf(whole, whole.length / 2);
  }
}
