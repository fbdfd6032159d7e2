// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every command in a page is run. Those in {@code sh} start in the repository's root, those in
 * {@code bat} in a folder like that of an office, with the sample's files under Chinese names.
 * Where the exit code is not 0 a comment {@code # ends with 1} says so, or {@code ends-with-1}
 * after the block's language; what a block {@code text printed} quotes is printed by the commands
 * above it.
 */
class CommandsInPagesTest {
  /** Run by .ci/run, or run nothing of ours. */
  private static final Set<String> ELSEWHERE =
      Set.of(
          "samples/demo",
          "samples/check-expected",
          "bash .ci/run",
          "mvn verify",
          "mvn verify -Plong",
          "mvn spotless:apply",
          // CommittedFilesTest, samples/check-expected
          "java -cp report/target/parkscore.jar:samples/target/classes"
              + " io.github.parkscore.samples.jiangsu.Generate",
          "samples/models/jiangsu/expected.py",
          "@chcp 65001 >nul",
          "@cd /d \"%~dp0\"",
          "@pause");

  private static final Pattern OURS =
      Pattern.compile("java -(?:jar (?:report/target/)?parkscore\\.jar|cp \\S+ ([\\w.]+)) (.*)");

  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
  private static final Pattern END = Pattern.compile("\\s+# ends with (\\d).*");

  @TempDir Path folder;

  static Stream<Page.Block> blocks() {
    return Page.blocksIn("sh", "bash", "bat", "cmd");
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void everyCommandDoesWhatThePageSays(Page.Block block) throws Exception {
    boolean office = block.language().equals("bat");
    Path start = office ? office() : Page.ROOT;
    StringBuilder printed = new StringBuilder();
    for (String line : block.text().replace("\\\n", " ").split("\n")) {
      String command = line.strip();
      if (!command.isEmpty() && !command.startsWith("#")) {
        printed.append(run(block, command, start));
      }
    }
    List<Page.Block> all = Page.named(block.page().split(":")[0]).blocks();
    int below = all.indexOf(block) + 1;
    if (below < all.size() && all.get(below).kind().equals("printed")) {
      List<String> quoted =
          all.get(below).text().lines().filter(line -> !line.equals("…")).toList();
      assertThat(printed.toString().lines().toList()).as(all.get(below).page()).containsAll(quoted);
    }
  }

  private String run(Page.Block block, String line, Path start) throws Exception {
    Matcher end = END.matcher(line);
    String kind = block.kind().replace("ends-with-", "");
    int code =
        end.find() ? Integer.parseInt(end.group(1)) : kind.isEmpty() ? 0 : Integer.parseInt(kind);
    String command = END.matcher(line).replaceAll("");
    if (ELSEWHERE.contains(command)) {
      return "";
    }
    Matcher ours = OURS.matcher(command);
    assertThat(ours.matches()).as(block + ": a test has to know how to try " + command).isTrue();
    String main = ours.group(1) == null ? "io.github.parkscore.cli.Main" : ours.group(1);
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(ours.group(2));
    while (word.find()) {
      boolean isOutput = !words.isEmpty() && words.get(words.size() - 1).equals("--out");
      String text = word.group(1) == null ? word.group(2) : word.group(1);
      words.add(isOutput ? folder.resolve("written").toString() : text);
    }
    if (main.endsWith(".Reference") || main.endsWith(".Generate")) {
      words.replaceAll(text -> folder.resolve("written").toString());
    }
    return java(block + ": " + line, start, main, words, code);
  }

  private String java(String what, Path start, String main, List<String> words, int code)
      throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp"));
    command.addAll(List.of(System.getProperty("java.class.path"), main));
    command.addAll(words);
    File output = Files.createTempFile(folder, "printed", ".txt").toFile();
    Process process =
        new ProcessBuilder(command)
            .directory(start.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output)
            .start();
    process.getOutputStream().close();
    int ended = process.waitFor();
    String printed = Files.readString(output.toPath(), StandardCharsets.UTF_8);
    assertThat(ended).as(what + "\n" + printed).isEqualTo(code);
    return printed;
  }

  /** A folder as a department would have it. */
  private Path office() throws IOException {
    Path sample = Page.ROOT.resolve("samples/models/jiangsu");
    Path office = Files.createDirectories(folder.resolve("开发区 考核"));
    Files.copy(sample.resolve("model.yaml"), office.resolve("模型.yaml"));
    Files.copy(sample.resolve("roster.xlsx"), office.resolve("名录.xlsx"));
    Files.copy(sample.resolve("history.csv"), office.resolve("往年.csv"));
    try (Stream<Path> files = Files.walk(sample.resolve("returns"))) {
      for (Path file : files.toList()) {
        String inside = sample.resolve("returns").relativize(file).toString();
        Path copy = office.resolve("报送表").resolve(inside);
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
    return office;
  }
}
