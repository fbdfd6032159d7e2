// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A contract that nothing can break is none: a good folder, broken in one place each time. */
class FolderContractTest {
  private static final Path GOOD = Path.of("models", "anhui-cooperation");

  @TempDir private Path folder;

  @BeforeEach
  void copy() throws IOException {
    try (Stream<Path> files = Files.walk(GOOD)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = folder.resolve(GOOD.relativize(file));
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
  }

  @Test
  void theCopyIsGood() {
    assertThat(broken()).isEmpty();
  }

  @Test
  void aFolderWithoutExpectedResultsIsIncomplete() throws IOException {
    Files.delete(folder.resolve("expected.csv"));
    assertThat(broken()).containsExactly("there is no expected.csv");
  }

  @Test
  void aFigureThatDiffersIsTold() throws IOException {
    change("expected.csv", text -> text.replaceFirst("(?m)^([^#,]+,ranked,)", "$11"));
    assertThat(broken()).hasSize(1).first().asString().contains(" total: ");
  }

  @Test
  void aColumnThatNobodyComputedIsTold() throws IOException {
    change("expected.csv", text -> text.replaceFirst(",total,", ",sum,"));
    assertThat(broken()).anyMatch(line -> line.endsWith("has no [total]"));
  }

  @Test
  void aNumberThatRestsOnNothingIsTold() throws IOException {
    change("model.yaml", text -> text.replaceFirst("(?m)^source: .*$", ""));
    change("model.yaml", text -> text.replaceFirst("(?m)^  weight: .*$", ""));
    assertThat(broken()).anyMatch(line -> line.contains("weight"));
  }

  @Test
  void aPageThatCountsWronglyIsTold() throws IOException {
    change("README.md", text -> text.replaceFirst("处，自设 ", "处，自设约 "));
    assertThat(broken()).hasSize(1).first().asString().startsWith("README.md has to say: ");
  }

  @Test
  void aResultWithoutANameIsTold() throws IOException {
    change("model.yaml", text -> text.replaceFirst("results:\n", "results:\n  bare: total * 2\n"));
    assertThat(broken()).contains("the result bare has no name");
  }

  @Test
  void dataThatPassForRealAreTold() throws IOException {
    change("generate.py", text -> text.replace("invented", "real"));
    assertThat(broken()).containsExactly("generate.py does not say invented");
  }

  @Test
  void aModelLongerThanAnyRuleIsTold() throws IOException {
    change("model.yaml", text -> text + "\n".repeat(300));
    assertThat(broken()).anyMatch(line -> line.startsWith("the model has "));
  }

  private List<String> broken() {
    return FolderContract.broken(new SampleModel(folder));
  }

  private void change(String name, UnaryOperator<String> change) throws IOException {
    Path file = folder.resolve(name);
    String text = Files.readString(file);
    String changed = change.apply(text);
    assertThat(changed).as("the change meets something").isNotEqualTo(text);
    Files.write(file, changed.getBytes(StandardCharsets.UTF_8));
  }
}
