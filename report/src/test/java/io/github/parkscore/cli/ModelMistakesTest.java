// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.finding.Language;
import io.github.parkscore.finding.Text;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

/** A mistake in a model ends in one line that says where it is and what to write instead. */
class ModelMistakesTest {
  @TempDir private Path folder;

  /**
   * A mistake.
   *
   * @param what its name
   * @param before what stands in the model that is right
   * @param after what somebody wrote instead
   * @param told how the line begins
   */
  private record Mistake(String what, String before, String after, Text told) {
    @Override
    public String toString() {
      return what;
    }
  }

  static final List<Mistake> MISTAKES =
      List.of(
          mistake(
              "an item misspelt in a formula",
              "value: tax / area",
              "value: tax / aera",
              "model.yaml:25:51: 公式“tax / aera”里的名称“aera”不存在；应为：area；",
              "model.yaml:25:51: the name \"aera\" in the formula \"tax / aera\" does not exist;"
                  + " expected: area;"),
          mistake(
              "a unit of another kind",
              "unit: 万元/亩",
              "unit: 人/亩",
              "model.yaml:25:45: 公式“tax / area”里“tax / area”的单位是 亿元/亩，不能换算成 人/亩；",
              "model.yaml:25:45: in the formula \"tax / area\", \"tax / area\" is in 亿元/亩, which is"
                  + " no 人/亩;"),
          mistake(
              "a unit that nobody knows",
              "unit: 万元/亩",
              "unit: 万块/亩",
              "model.yaml:25:63: 不认识的单位“万块/亩”；应为：例如 亿元、万元/亩",
              "model.yaml:25:63: the unit \"万块/亩\" is unknown; expected: such as 亿元, 万元/亩"),
          mistake(
              "a rule that is not there, inherited by three indicators",
              "rule: minmax",
              "rule: minmaks",
              "model.yaml:16:7: 没有名为“minmaks”的计分方法；应为：minmax；",
              "model.yaml:16:7: there is no rule called \"minmaks\"; expected: minmax;"),
          mistake(
              "a comma in braces",
              "limits: [0, 1]",
              "with: {worst: quantile(x, 5%)}\nlimits: [0, 1]",
              "model.yaml:17:15: “quantile(x”的括号没有配对：花括号或方括号里，值到逗号就断了；"
                  + "应为：\"quantile(x, 5%)\"；给公式加上引号",
              "model.yaml:17:15: a bracket in \"quantile(x\" is never closed: inside braces and"
                  + " square brackets a value ends at a comma; expected: \"quantile(x, 5%)\";"),
          mistake(
              "a bracket that is never closed",
              "value: tax / area",
              "value: (tax / area",
              "model.yaml:25:45: “(tax / area”的括号没有配对",
              "model.yaml:25:45: a bracket in \"(tax / area\" is never closed"),
          mistake(
              "weights that do not sum",
              "weight: 20",
              "weight: 25",
              "model.yaml:21:5: “效益”各部分的权重合计为 65；应为：1、100、60；",
              "model.yaml:21:5: the weights of the parts of \"效益\" sum to 65;"
                  + " expected: 1, 100, 60;"),
          mistake(
              "results that need each other",
              "quota: nearest",
              "quota: nearest\nresults:\n  a: b + 1\n  b: a + 1",
              "model.yaml:32:6: 公式“b + 1”用了“b”，它在后面才定义，或要反过来用到这里；",
              "model.yaml:32:6: the formula \"b + 1\" uses \"b\", which is defined further down, or"
                  + " needs what is defined here;"),
          mistake(
              "parameters that need each other",
              "rule: minmax",
              "rule: minmax\nwith: {worst: best - 1, best: worst + 1}",
              "model.yaml:17:15: 公式“best - 1”用了“best”，它在后面才定义，",
              "model.yaml:17:15: the formula \"best - 1\" uses \"best\", which is defined further down,"),
          mistake(
              "attributes that need each other",
              "level: {name: 级别, values: [国家级, 省级]}",
              "level: {name: 级别, value: \"choose(kind, '甲', '国家级')\"}\n"
                  + "  kind: {name: 类型, value: \"choose(level, '国家级', '甲')\"}",
              "model.yaml:9:36: 公式“choose(kind, '甲', '国家级')”用了“kind”，它在后面才定义，",
              "model.yaml:9:36: the formula \"choose(kind, '甲', '国家级')\" uses \"kind\", which is"
                  + " defined further down,"),
          mistake(
              "a key misspelt, which then is missing",
              "missing: 0",
              "mising: 0",
              "model.yaml:15:1: 模型里没有“mising”这个键；应为：missing；",
              "model.yaml:15:1: the model has no key \"mising\"; expected: missing;"),
          mistake(
              "a key without value, which then is missing",
              "weight: 20",
              "weight:",
              "model.yaml:26:70: “weight”没有值；",
              "model.yaml:26:70: \"weight\" has no value;"),
          mistake(
              "a key twice",
              "missing: 0",
              "missing: 0\nmissing: 1",
              "model.yaml:16:1: 键“missing”写了两次；应为：一次；第一次在第 15 行；",
              "model.yaml:16:1: the key \"missing\" is there twice; expected: once; the first is in"
                  + " line 15;"),
          mistake(
              "a tab",
              "    weight: 60",
              "\tweight: 60",
              "model.yaml:23:1: 这里用了制表符；",
              "model.yaml:23:1: here is a tab;"),
          mistake(
              "a quote that is never closed",
              "name: 亩均税收",
              "name: '亩均税收",
              "model.yaml:25:32: 引号没有配对；",
              "model.yaml:25:32: this quote is never closed;"),
          mistake(
              "no word on rounding",
              "round: {points: 2, total: 2}\n",
              "",
              "model.yaml:21:3: 模型没有说明得分怎样取整；应为：round: none（不取整）",
              "model.yaml:21:3: the model does not say how scores are rounded; expected: round: none"),
          mistake(
              "no word on missing figures",
              "missing: 0\n",
              "",
              "model.yaml:20:3: 模型没有说明缺失的数据得多少；应为：missing: 0（得 0 分）",
              "model.yaml:20:3: nothing says what a missing figure earns: the model; expected:"
                  + " missing: 0 (no points)"),
          mistake(
              "an anchor and its alias",
              "limits: [0, 1]",
              "limits: &l [0, 1]\nwith: {best: *l}",
              "model.yaml:17:9: 用了 YAML 的锚点 &l；",
              "model.yaml:17:9: a YAML anchor, &l;"),
          mistake(
              "brackets without end",
              "id: small",
              "id: " + "[".repeat(100_000),
              "model.yaml:2:44: 括号或缩进套得太深；",
              "model.yaml:2:44: brackets or lines are nested too deep;"));

  private static Mistake mistake(String what, String before, String after, String zh, String en) {
    return new Mistake(what, before, after, new Text(zh, en));
  }

  @ParameterizedTest
  @FieldSource("MISTAKES")
  void aMistakeIsOneLine(Mistake mistake) {
    Desk desk = Desk.in(folder).edit("model.yaml", mistake.before(), mistake.after());
    for (Language language : Language.values()) {
      String told = mistake.told().in(language);
      desk.score(language).refuses(2, told);
      desk.run(language, "model", "@model.yaml").refuses(2, told);
    }
  }

  @Test
  void independentMistakesAreALineEach() {
    Desk desk =
        Desk.in(folder)
            .edit("model.yaml", "tax / area", "tax / aera")
            .edit("model.yaml", "value: output", "value: outptu");
    desk.score(Language.ZH).refuses(2, "model.yaml:25:51: ", "model.yaml:27:34: ");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aBombOfAliasesIsToldQuicklyAndShortly(Language language) {
    StringBuilder bomb = new StringBuilder("x: &a [1, 1, 1, 1, 1, 1, 1, 1, 1]\n");
    for (char c = 'b'; c <= 'z'; c++) {
      String before = "*" + (char) (c - 1);
      bomb.append("x").append(c).append(": &").append(c).append(" [");
      bomb.append((before + ", ").repeat(8)).append(before).append("]\n");
    }
    Desk desk = Desk.in(folder);
    desk.put("model.yaml", desk.text("model.yaml") + bomb);
    Said said = desk.run(language, "model", "@model.yaml");
    assertThat(said.exit()).isEqualTo(2);
    assertThat(said.lines()).hasSize(21);
    assertThat(said.errors().get(1)).startsWith("model.yaml:35:4: ").contains("&a");
  }

  @Test
  void aModelInAnotherEncodingIsTold() {
    Desk desk = Desk.in(folder);
    String text = desk.text("model.yaml");
    for (Charset charset : new Charset[] {Charset.forName("GBK"), StandardCharsets.UTF_16}) {
      desk.put("model.yaml", text.getBytes(charset));
      desk.score(Language.ZH).refuses(2, "model.yaml: 文件不是 UTF-8 编码；在编辑器里另存为 UTF-8；");
      desk.score(Language.EN).refuses(2, "model.yaml: the file is not UTF-8; save it as UTF-8;");
    }
    desk.put("model.yaml", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8));
    desk.score(Language.ZH).finishes(0);
  }

  @Test
  void whatIsNoModelIsTold() {
    Desk desk = Desk.in(folder);
    desk.run(Language.ZH, "model", "@roster.csv").refuses(2, "roster.csv: “roster.csv”不是模型：");
    desk.put("list.yaml", "- a");
    desk.run(Language.ZH, "model", "@list.yaml").refuses(2, "list.yaml:1:1: 这里是列表；应为：键值对；");
    desk.put("empty.yaml", new byte[0]);
    desk.run(Language.ZH, "model", "@empty.yaml").refuses(2, "empty.yaml: 文件里没有内容；");
    desk.run(Language.EN, "model", "@empty.yaml")
        .refuses(2, "empty.yaml: nothing is written in the file;");
    desk.put("large.yaml", "# " + "x".repeat(5_000_000));
    desk.run(Language.ZH, "model", "@large.yaml").refuses(2, "large.yaml: 文件太大；");
  }
}
