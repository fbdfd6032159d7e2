// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.parkscore.finding.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files and folders that a call names and that are not what they should be. */
class NamedFilesTest {
  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void layOut() {
    desk = Desk.in(folder);
  }

  @ParameterizedTest
  @CsvSource({
    "--model,no.yaml",
    "--data,nowhere",
    "--roster,no.csv",
    "--history,no.json",
    "--corrections,no.csv"
  })
  void whatIsNotThereIsTold(String option, String name) {
    String[] words = words(option, "@" + name);
    desk.run(Language.ZH, words).refuses(3, "没有这个文件或文件夹：" + name + "；");
    desk.run(Language.EN, words).refuses(3, "there is no such file or folder: " + name + ";");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--model", "--roster", "--corrections"})
  void aFolderInPlaceOfAFileIsTold(String option) {
    String[] words = words(option, "@returns");
    desk.run(Language.ZH, words).refuses(3, "这里要的是文件，“returns”是文件夹；");
    desk.run(Language.EN, words).refuses(3, "a file is needed here, and \"returns\" is a folder;");
  }

  @Test
  void anOutputFolderThatIsAFileIsTold() {
    desk.put("note.txt", "kept");
    String[] at = words("--out", "@note.txt");
    desk.run(Language.ZH, at).refuses(3, "note.txt: “note.txt”是一个文件，不是文件夹；应为：可以写入的文件夹；");
    desk.run(Language.EN, at).refuses(3, "note.txt: \"note.txt\" is a file, not a folder;");
    String[] below = words("--out", "@note.txt/2024/out");
    desk.run(Language.ZH, below).refuses(3, "note.txt: “note.txt”是一个文件，不是文件夹；");
  }

  @Test
  void anOutputFolderThatMayNotBeWrittenToIsTold() throws IOException {
    desk.folder("locked");
    assertThat(desk.path("locked").toFile().setWritable(false)).isTrue();
    assumeThat(Files.isWritable(desk.path("locked")))
        .as("this user may write everywhere, so nothing can be locked")
        .isFalse();
    desk.run(Language.ZH, words("--out", "@locked")).refuses(3, "locked: 文件夹“locked”不能写入；");
    desk.run(Language.EN, words("--out", "@locked/2024"))
        .refuses(3, "locked/2024: the folder \"2024\" can't be written to;");
  }

  @ParameterizedTest
  @ValueSource(strings = {"report.html", "scores.csv", "evaluation.json"})
  void aFolderInTheWayOfAResultIsTold(String name) {
    desk.folder("out/" + name);
    desk.put("out/" + name + "/kept.txt", "kept");
    desk.score(Language.ZH).refuses(3, "out/" + name + ": “" + name + "”是一个文件夹，不能写成文件；");
    desk.score(Language.EN).refuses(3, "out/" + name + ": \"" + name + "\" is a folder");
  }

  @Test
  void resultsAmongTheReturnsAreRefused() {
    String told = "结果要写到“returns/2024”，它在报送数据的文件夹“returns”里面，下次会被当作报送表读取；";
    desk.run(Language.ZH, words("--out", "@returns/2024")).refuses(2, told);
    desk.run(Language.EN, words("--out", "@returns"))
        .refuses(2, "results would be written to \"returns\", inside the folder of the returns");
    desk.run(Language.ZH, words("--out", "@returns of 2024")).finishes(0);
  }

  @Test
  void anInputIsNeverReplaced() {
    desk.score(Language.ZH, "--period", "2023").finishes(0);
    desk.put("out/kept.txt", "kept");
    desk.score(Language.ZH, "--history", "@out/evaluation.json")
        .refuses(3, "out/evaluation.json: 文件“evaluation.json”是本次读取的数据，不会被覆盖；换一个输出文件夹");
    desk.score(Language.EN, "--history", "@out")
        .refuses(3, "out/evaluation.json: the file \"evaluation.json\" was read as data");
  }

  @Test
  void rosterModelAndHistoryMayLieAmongTheReturns() {
    desk.put("returns/model.yaml", desk.text("model.yaml"));
    desk.put("returns/roster.csv", desk.text("roster.csv"));
    desk.put("returns/earlier.csv", "年度,编码,总分,名次", "2022,Z01,70,1");
    desk.run(
            Language.ZH,
            "score",
            "--model",
            "@returns/model.yaml",
            "--data",
            "@returns",
            "--roster",
            "@returns/roster.csv",
            "--history",
            "@returns/earlier.csv",
            "--out",
            "@out")
        .finishes(0);
  }

  @Test
  void resultsCallFilesAsTheyStandInTheirFolder() {
    desk.edit("returns/all.csv", "12.5", "abc");
    desk.score(Language.ZH).finishes(1, "returns/all.csv › D7: “abc”不是数字");
    assertThat(desk.text("out/evaluation.json")).doesNotContain(folder.toString());
    assertThat(desk.text("out/report.html")).doesNotContain(folder.toString());
  }

  @Test
  void filesOfOneNameInFoldersOfOneNameAreToldApart() {
    desk.put("more/returns/all.csv", "编码,年度,税收收入", "Z01,2022,x");
    desk.put("less/returns/all.csv", "编码,年度,税收收入", "Z01,2022,y");
    desk.run(Language.ZH, words("--data", "@more/returns", "@less/returns", "@returns"))
        .finishes(1, "more/returns/all.csv › C2: “x”不是数字", "less/returns/all.csv › C2: “y”不是数字");
  }

  /** A call that is right but for one option. */
  private static String[] words(String option, String... values) {
    java.util.List<String> words = new java.util.ArrayList<>(java.util.List.of("score"));
    java.util.Map.of(
            "--model",
            "@model.yaml",
            "--data",
            "@returns",
            "--roster",
            "@roster.csv",
            "--out",
            "@out")
        .forEach(
            (name, value) -> {
              if (!name.equals(option)) {
                words.addAll(java.util.List.of(name, value));
              }
            });
    words.add(option);
    words.addAll(java.util.List.of(values));
    return words.toArray(String[]::new);
  }
}
