// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.finding.Language;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A call that can't be meant so is told in one line, and nothing is read or written. */
class WrongCallsTest {
  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void layOut() {
    desk = Desk.in(folder);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          scor | 没有“scor”这个命令；应为：score； | there is no command "scor"; expected: score;
          help | 没有“help”这个命令；应为：score、check、 | there is no command "help"; expected: score, check,
          score --modle x | 命令 parkscore score 没有“--modle”这个选项；应为：--model； \
              | the command parkscore score has no option "--modle"; expected: --model;
          score --model @model.yaml --data @returns -x | 命令 parkscore score 没有“-x”这个选项； \
              | the command parkscore score has no option "-x";
          score --model @model.yaml | 命令 parkscore score 缺少 --data； | the command parkscore score lacks --data;
          score | 命令 parkscore score 缺少 --model、--data； | the command parkscore score lacks --model, --data;
          model | 命令 parkscore model 缺少 FILE； | the command parkscore model lacks FILE;
          score --data @returns --model | 选项 --model 后面没有写值； | the option --model lacks its value;
          score --model a --model b --data c | 选项 --model 写了两次； | the option --model is there twice;
          score --model a --data b --strict c | 命令 parkscore score 不认识“c”； \
              | the command parkscore score does not know what "c" is;
          model a b | 命令 parkscore model 不认识“b”； | the command parkscore model does not know what "b" is;
          score --model a --data b --strict=c | 选项 --strict 的值“c”不对； | the option --strict can't be "c";
          score --model a --data b --period 20x4 | 选项 --period 的值“20x4”不对；应为：2024、2024H1、2023-2024； \
              | the option --period can't be "20x4"; expected: 2024, 2024H1, 2023-2024;
          check --model a --data b --encoding klingon | 选项 --encoding 的值“klingon”不对；应为：UTF-8、GB18030； \
              | the option --encoding can't be "klingon"; expected: UTF-8, GB18030;
          """)
  void isOneLine(String words, String zh, String en) {
    desk.run(Language.ZH, words.split(" ")).refuses(2, zh);
    desk.run(Language.EN, words.split(" ")).refuses(2, en);
  }

  @Test
  void anUnknownLanguageIsTold() {
    assertThat(Desk.bare("check", "--model", "a", "--data", "b", "--lang", "fr"))
        .containsAnyOf(
            "选项 --lang 的值“fr”不对；应为：zh、en；", "the option --lang can't be \"fr\"; expected: zh, en;");
    assertThat(Desk.bare("check", "--model", "a", "--data", "b", "--lang"))
        .containsAnyOf("选项 --lang 后面没有写值；", "the option --lang lacks its value;");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noCommandAtAllShowsTheHelp(Language language) {
    Said said = desk.run(language);
    assertThat(said.exit()).isEqualTo(2);
    assertThat(said.err()).isEmpty();
    assertThat(said.out()).contains("parkscore", "score", "check", "explain", "model");
  }

  @Test
  void aPeriodWithoutFiguresIsTold() {
    desk.score(Language.ZH, "--period", "2019").refuses(4, "没有 2019 的数据；应为：2023、2024；");
    desk.score(Language.EN, "--period", "2019")
        .refuses(4, "there are no figures for 2019; expected: 2023, 2024;");
  }

  @Test
  void aParkIsFoundByAnyOfItsNames() {
    for (String name : new String[] {"Z01", "甲山经济开发区", "甲山经开区", " 甲山 经开区", "ｚ01"}) {
      Said said = explain(Language.ZH, name);
      assertThat(said.exit()).as(name + said.err()).isZero();
      assertThat(said.out()).startsWith("甲山经济开发区（Z01）");
    }
  }

  @Test
  void anUnknownParkIsTold() {
    explain(Language.ZH, "甲山").refuses(2, "名录里没有“甲山”；应为：甲山经济开发区、甲山经开区；写全称、简称或编码");
    explain(Language.EN, "甲山")
        .refuses(2, "nobody on the roster is called \"甲山\"; expected: 甲山经济开发区, 甲山经开区;");
    explain(Language.ZH, "壬癸").refuses(2, "名录里没有“壬癸”；写全称、简称或编码");
  }

  @Test
  void anAmbiguousParkIsTold() {
    desk.edit("roster.csv", "乙河经开区", "甲山经开区");
    explain(Language.ZH, "甲山经开区").refuses(2, "“甲山经开区”不止一家；应为：Z01 甲山经济开发区、Z02 乙河经济开发区；写编码");
    explain(Language.EN, "甲山经开区")
        .refuses(2, "several parks are called \"甲山经开区\"; expected: Z01 甲山经济开发区, Z02 乙河经济开发区;");
  }

  @Test
  void aParkWithoutTotalIsTold() {
    desk.edit("roster.csv", "Z04,", "Z05,戊岭经济开发区,戊岭,省级\nZ04,");
    explain(Language.ZH, "戊岭").refuses(4, "戊岭经济开发区没有总分（未报送），没有可以说明的得分；");
    explain(Language.EN, "戊岭").refuses(4, "戊岭经济开发区 has no total (no return), ");
  }

  private Said explain(Language language, String park) {
    return desk.run(
        language,
        "explain",
        "--park",
        park,
        "--model",
        "@model.yaml",
        "--data",
        "@returns",
        "--roster",
        "@roster.csv");
  }
}
