// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.parkscore.modelfile.ModelReader;
import io.github.parkscore.samples.Spreadsheets.Format;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The one file that users start reads every format, and says the same as the classes in it. */
class RunnableJarTest {
  @TempDir private Path folder;

  @BeforeEach
  void isBuilt() throws IOException {
    assumeThat(Command.hasJar()).as("the jar is there after mvn package").isTrue();
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void theSameFiguresGiveTheSameScoresInEveryFormat(Format format) throws Exception {
    Path sample = JiangsuRound.SAMPLE;
    new Spreadsheets(sample.resolve("truth.csv"), heads(), items(sample))
        .write(folder.resolve("returns"), format);

    Command.Answer answer = score("returns");

    assertThat(answer.exit()).as(answer.err()).isIn(0, 1);
    assertThat(answer.err().lines().filter(line -> line.startsWith("错误")))
        .as("errors but those of the model's own checks")
        .allMatch(line -> line.contains("已开发土地面积不大于零"));
    assertThat(
            ScoresFile.differences(
                ScoresFile.read(folder.resolve("out/scores.csv")), sample.resolve("expected.csv")))
        .isEmpty();
  }

  @Test
  void theSampleIsScoredAsByTheClasses() throws Exception {
    Command.Answer answer = score(JiangsuRound.SAMPLE.resolve("returns").toString());

    assertThat(answer.exit()).as(answer.err()).isEqualTo(JiangsuRound.SCORED.exit());
    assertThat(ScoresFile.read(folder.resolve("out/scores.csv")))
        .isEqualTo(ScoresFile.read(JiangsuRound.OUT.resolve("scores.csv")));
  }

  @Test
  void aWrongCallIsOneLine() throws Exception {
    Command.Answer answer = Command.ofJar().run(folder, "score", "--modle", "x", "--lang", "en");
    assertThat(answer.exit()).isEqualTo(2);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err())
        .hasLineCount(1)
        .startsWith("error the command parkscore score has no option \"--modle\"");
  }

  private Command.Answer score(String data) throws Exception {
    Path sample = JiangsuRound.SAMPLE;
    return Command.ofJar()
        .run(
            folder,
            "score",
            "--lang=zh",
            "--model=" + sample.resolve("model.yaml"),
            "--data=" + data,
            "--roster=" + sample.resolve("roster.xlsx"),
            "--history=" + sample.resolve("history.csv"));
  }

  /** Ids of zones begin with Q; cities and the province have their names. */
  private static Map<String, String> heads() {
    Map<String, String> heads = new LinkedHashMap<>();
    heads.put("Q", "编码");
    heads.put("全省", "全省");
    heads.put("", "设区市");
    return heads;
  }

  private static Map<String, String> items(Path sample) throws IOException {
    try (InputStream in = Files.newInputStream(sample.resolve("model.yaml"))) {
      Map<String, String> heads = new LinkedHashMap<>();
      ModelReader.read("model.yaml", in)
          .orThrow()
          .inputs()
          .items()
          .values()
          .forEach(
              item ->
                  heads.put(
                      item.id(),
                      item.name().zh() + item.unit().map(u -> "（" + u.name() + "）").orElse("")));
      return heads;
    }
  }
}
