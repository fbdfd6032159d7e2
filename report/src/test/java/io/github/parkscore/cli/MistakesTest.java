// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.finding.Language;
import io.github.parkscore.finding.Text;
import io.github.parkscore.grid.Written;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * The mistakes that everybody makes, in one list: what was done, the exit code, and how the one
 * line begins that tells where. More of each kind stand in the tests beside this one.
 */
class MistakesTest {
  private static final String HEAD = "编码,名称,年度,税收收入（亿元）,已开发土地面积（亩）,地区生产总值（亿元）";

  @TempDir private Path folder;

  /**
   * A mistake.
   *
   * @param what its name
   * @param made makes it at a desk where all was right
   * @param exit the code that scoring ends with
   * @param told how the line begins
   */
  private record Mistake(String what, Consumer<Desk> made, int exit, Text told) {
    @Override
    public String toString() {
      return what;
    }
  }

  static final List<Mistake> MISTAKES =
      List.of(
          mistake(
              "an item misspelt in a formula",
              model("value: tax / area", "value: tax / aera"),
              2,
              "model.yaml:25:51: 公式“tax / aera”里的名称“aera”不存在；应为：area；",
              "model.yaml:25:51: the name \"aera\" in the formula \"tax / aera\" does not exist;"),
          mistake(
              "an item misspelt in a return",
              returns("税收收入（亿元）", "税收收人（亿元）"),
              0,
              "returns/all.csv › D1: 表头“税收收人（亿元）”不是任何数据项或属性，这一列没有读取；",
              "returns/all.csv › D1: the head “税收收人（亿元）” is no item"),
          mistake(
              "a wrong unit in the model",
              model("unit: 万元/亩", "unit: 人/亩"),
              2,
              "model.yaml:25:45: 公式“tax / area”里“tax / area”的单位是 亿元/亩，不能换算成 人/亩；",
              "model.yaml:25:45: in the formula \"tax / area\", \"tax / area\" is in 亿元/亩,"),
          mistake(
              "a wrong unit in a return",
              returns("税收收入（亿元）", "税收收入（万美元）"),
              1,
              "returns/all.csv › D1: “税收收入”的单位写作“万美元”，与模型声明的“亿元”不是同一种量，不能换算",
              "returns/all.csv › D1: the unit of “税收收入” is written 万美元,"),
          mistake(
              "a rule that is not there",
              model("rule: minmax", "rule: minmaks"),
              2,
              "model.yaml:16:7: 没有名为“minmaks”的计分方法；应为：minmax；",
              "model.yaml:16:7: there is no rule called \"minmaks\"; expected: minmax;"),
          mistake(
              "a comma without quotes",
              model("limits: [0, 1]", "with: {worst: quantile(x, 5%)}\nlimits: [0, 1]"),
              2,
              "model.yaml:17:15: “quantile(x”的括号没有配对：",
              "model.yaml:17:15: a bracket in \"quantile(x\" is never closed:"),
          mistake(
              "weights that do not sum",
              model("weight: 20", "weight: 25"),
              2,
              "model.yaml:21:5: “效益”各部分的权重合计为 65；应为：1、100、60；",
              "model.yaml:21:5: the weights of the parts of \"效益\" sum to 65; expected: 1, 100, 60;"),
          mistake(
              "formulas in a circle",
              model("quota: nearest", "quota: nearest\nresults:\n  a: b + 1\n  b: a + 1"),
              2,
              "model.yaml:32:6: 公式“b + 1”用了“b”，它在后面才定义，或要反过来用到这里；",
              "model.yaml:32:6: the formula \"b + 1\" uses \"b\", which is defined further down, or"),
          mistake(
              "a bomb of aliases",
              model("limits: [0, 1]", "limits: [0, 1]\n" + bomb()),
              2,
              "model.yaml:18:4: 用了 YAML 的锚点 &a；",
              "model.yaml:18:4: a YAML anchor, &a;"),
          mistake(
              "an empty sheet",
              file("returns/a.xlsx", Written.xlsx(file -> file.createSheet("2024"))),
              1,
              "returns/a.xlsx: 没有认出任何数据表",
              "returns/a.xlsx: no table was recognised"),
          mistake(
              "a head and nothing below",
              file("returns/a.csv", (HEAD + "\n").getBytes(UTF_8)),
              1,
              "returns/a.csv: 表头下面一行数据也没有；",
              "returns/a.csv: not one row stands below the head"),
          mistake(
              "a file of another kind",
              file("returns/a.xlsx", "%PDF-1.7".getBytes(UTF_8)),
              1,
              "returns/a.xlsx: 这不是表格，而是PDF 文件；",
              "returns/a.xlsx: this is no table but a PDF"),
          mistake(
              "a model that is not there",
              desk -> desk.without("model.yaml"),
              3,
              "没有这个文件或文件夹：model.yaml；",
              "there is no such file or folder: model.yaml;"),
          mistake(
              "a roster that is not there",
              desk -> desk.without("roster.csv"),
              3,
              "没有这个文件或文件夹：roster.csv；",
              "there is no such file or folder: roster.csv;"),
          mistake(
              "a file where the results should go",
              desk -> desk.put("out", "kept"),
              3,
              "out: “out”是一个文件，不是文件夹；应为：可以写入的文件夹；",
              "out: \"out\" is a file, not a folder;"),
          mistake(
              "a result that may not be replaced",
              desk -> desk.put("out/scores.csv/kept.txt", "kept"),
              3,
              "out/scores.csv: “scores.csv”是一个文件夹，不能写成文件；",
              "out/scores.csv: \"scores.csv\" is a folder"));

  private static Mistake mistake(String what, Consumer<Desk> made, int exit, String zh, String en) {
    return new Mistake(what, made, exit, new Text(zh, en));
  }

  private static Consumer<Desk> model(String before, String after) {
    return desk -> desk.edit("model.yaml", before, after);
  }

  private static Consumer<Desk> returns(String before, String after) {
    return desk -> desk.edit("returns/all.csv", before, after);
  }

  private static Consumer<Desk> file(String name, byte[] content) {
    return desk -> desk.put(name, content);
  }

  /** Nine of nine of nine … of one value, twenty-five times. */
  private static String bomb() {
    StringBuilder bomb = new StringBuilder("a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1]\n");
    for (char c = 'b'; c <= 'z'; c++) {
      String before = "*" + (char) (c - 1);
      bomb.append(c).append(": &").append(c).append(" [");
      bomb.append((before + ", ").repeat(8)).append(before).append("]\n");
    }
    return bomb.toString();
  }

  @ParameterizedTest
  @FieldSource("MISTAKES")
  void endsInItsLineAndItsCode(Mistake mistake) {
    Desk desk = Desk.in(folder);
    mistake.made().accept(desk);
    for (Language language : Language.values()) {
      Said said = desk.score(language);
      assertThat(said.exit()).as(said.err()).isEqualTo(mistake.exit());
      assertThat(said.changed().isEmpty()).as("nothing is written").isEqualTo(mistake.exit() > 1);
      boolean warning = mistake.exit() == 0;
      Said told = warning ? check(desk, language) : said;
      assertThat(told.lines().stream().map(MistakesTest::withoutSeverity))
          .as(told.err())
          .filteredOn(line -> line.startsWith(mistake.told().in(language)))
          .hasSize(1)
          .allMatch(line -> line.matches(".*[；;].*"), "says what to do");
      assertThat(told.lines()).as("short").hasSizeLessThanOrEqualTo(21);
      assertThat(said.err() + said.out() + told.err())
          .doesNotContainPattern("Exception|\\tat |\\bnull\\b|\\{[a-z]+}");
    }
  }

  /** Scoring prints errors only; checking prints everything. */
  private static Said check(Desk desk, Language language) {
    String[] words = {"check", "--model", "@model.yaml", "--data", "@returns"};
    return desk.run(language, words);
  }

  private static String withoutSeverity(String line) {
    return line.substring(line.indexOf(' ') + 1);
  }
}
