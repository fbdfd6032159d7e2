// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.parkscore.finding.Language;
import io.github.parkscore.finding.Place;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every finding about a call is what some call ends with: its exit code and its one line. */
class CliCodeTest {
  private static final String SMALL = "--model @model.yaml --data @returns";

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void layOut() {
    desk = Desk.in(folder);
  }

  @ParameterizedTest
  @EnumSource
  void isWhatACallEndsWith(CliCode code) {
    for (Language language : Language.values()) {
      Said said = code == CliCode.DEFECT ? defect(language) : call(code, language);
      assertThat(said.exit()).as(said.err()).isEqualTo(exit(code));
      assertThat(said.errors()).anyMatch(line -> line.matches("(?s).*" + words(code, language)));
      assertThat(said.err() + said.out()).doesNotContain("\tat ").doesNotContainPattern("\\{\\w+}");
    }
  }

  private static int exit(CliCode code) {
    return switch (code) {
      case FILE_MISSING, FILE_UNREADABLE, FILE_IS_A_FOLDER -> Exit.NO_FILE;
      case NOTHING_TO_EXPLAIN,
          NO_SUCH_PERIOD,
          OTHER_KIND_OF_PERIOD,
          STRICT_REFUSAL,
          NO_DATA,
          DEFECT ->
          Exit.REFUSED;
      default -> Exit.WRONG_CALL;
    };
  }

  private Said call(CliCode code, Language language) {
    String words =
        switch (code) {
          case UNKNOWN_COMMAND -> "scor";
          case UNKNOWN_OPTION -> "score --modle x";
          case OPTION_MISSING -> "score --model @model.yaml";
          case OPTION_WITHOUT_VALUE -> "score --data @returns --model";
          case OPTION_TWICE -> "check --model a --model b --data c";
          case STRAY_WORD -> "model @model.yaml stray";
          case WRONG_VALUE -> "check " + SMALL + " --period soon";
          case FILE_MISSING -> "check --model @none.yaml --data @returns";
          case FILE_UNREADABLE -> "check --model " + unreadable() + " --data @returns";
          case FILE_IS_A_FOLDER -> "check --model @returns --data @returns";
          case NOT_A_MODEL -> "check --model @returns/all.csv --data @returns";
          case OUT_AMONG_DATA -> "score " + SMALL + " --out @returns/2024";
          case UNKNOWN_PARK -> "explain " + SMALL + " --park 壬癸";
          case AMBIGUOUS_PARK -> {
            desk.put("roster.csv", "编码,名称,简称,级别", "Z01,甲,同,省级", "Z02,乙,同,省级");
            yield "explain " + SMALL + " --roster @roster.csv --park 同";
          }
          case NOTHING_TO_EXPLAIN -> {
            desk.put("roster.csv", desk.text("roster.csv") + "Z09,己岗经济开发区,己岗,省级");
            yield "explain " + SMALL + " --roster @roster.csv --park Z09";
          }
          case NO_SUCH_PERIOD -> "check " + SMALL + " --period 2019";
          case OTHER_KIND_OF_PERIOD -> "check " + SMALL + " --period 2024H1";
          case STRICT_REFUSAL -> {
            desk.put("returns/all.csv", desk.text("returns/all.csv").replace(",320", ",x"));
            yield "score " + SMALL + " --strict --out @out";
          }
          case NO_DATA -> {
            desk.put("returns/all.csv", "编码,名称,年度,税收收入（亿元）", "Z01,甲山经济开发区,2024,");
            yield "check " + SMALL + " --roster @roster.csv";
          }
          case DEFECT -> throw new IllegalArgumentException("no call of its own");
        };
    return desk.run(language, words.split(" "));
  }

  /** A file that nobody may read; where this user may read everything, one that can't be read. */
  private String unreadable() {
    Path file = desk.path("model.yaml");
    if (file.toFile().setReadable(false) && !Files.isReadable(file)) {
      return "@model.yaml";
    }
    Path memory = Path.of("/proc/self/mem");
    assumeThat(memory).as("a file whose reading fails").exists();
    return memory.toString();
  }

  /** A console that breaks in the middle of a command is as good as any defect. */
  private Said defect(Language language) {
    Writer broken =
        new StringWriter() {
          @Override
          public void write(String text, int from, int length) {
            throw new IllegalStateException("the console is gone");
          }
        };
    StringWriter err = new StringWriter();
    List<String> words = new ArrayList<>(List.of("model", desk.path("model.yaml").toString()));
    words.addAll(List.of("--lang", language == Language.ZH ? "zh" : "en"));
    int exit = Cli.run(words.toArray(String[]::new), new PrintWriter(broken), new PrintWriter(err));
    return new Said(language, exit, "", err.toString(), List.of());
  }

  /** The code's message, whatever stands in its gaps. */
  private static String words(CliCode code, Language language) {
    String message = code.at(Place.NOWHERE).message().in(language);
    String pattern = Pattern.quote(message).replaceAll("\\{\\w+}", "\\\\E.*\\\\Q");
    return pattern + ".*";
  }
}
