// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.samples.readme.Example;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The README's example is a part of a class that compiles, runs, and prints what it says. */
class ReadmeTest {
  private static final Path SOURCE =
      Page.ROOT
          .resolve("samples/src/main/java")
          .resolve(Example.class.getName().replace('.', '/') + ".java");

  @Test
  void showsThePartOfTheSource() throws IOException {
    assertThat(block("java")).isEqualTo(part());
    assertThat(block("java").lines().filter(line -> !line.startsWith("//"))).hasSizeLessThan(15);
  }

  @Test
  void saysWhatTheExamplePrints() throws IOException {
    String said =
        part()
            .lines()
            .filter(line -> line.startsWith("// "))
            .map(line -> line.substring(3) + "\n")
            .collect(Collectors.joining());
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      Example.main(new String[] {Page.ROOT.resolve("samples/first").toString()});
    } finally {
      System.setOut(before);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n")).isEqualTo(said);
  }

  @Test
  void showsTheExamplesModelAndReturns() throws IOException {
    Path folder = Page.ROOT.resolve("samples/first");
    assertThat(block("yaml")).isEqualTo(Files.readString(folder.resolve("model.yaml")));
    assertThat(block("csv")).isEqualTo(Files.readString(folder.resolve("returns-2024.csv")));
  }

  @Test
  void namesTheVersionOfTheProject() throws IOException {
    String parent = Files.readString(Page.ROOT.resolve("pom.xml"));
    String version =
        parent.substring(parent.indexOf("<version>") + 9, parent.indexOf("</version>"));
    assertThat(block("xml")).contains("<version>" + version + "</version>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.zh-CN.md"})
  void picturesAreSmall(String page) throws IOException {
    List<String> pictures =
        Page.named(page).links().stream().filter(link -> link.endsWith(".png")).toList();
    assertThat(pictures).isNotEmpty();
    for (String picture : pictures) {
      assertThat(Files.size(Page.ROOT.resolve(picture))).isLessThan(250_000);
    }
  }

  /** What stands between the two marks, as far to the left as it goes. */
  private static String part() throws IOException {
    return Files.readAllLines(SOURCE).stream()
        .dropWhile(line -> !line.strip().equals("// [readme"))
        .skip(1)
        .takeWhile(line -> !line.strip().equals("// readme]"))
        .map(line -> line.substring(Math.min(line.length(), 4)) + "\n")
        .collect(Collectors.joining());
  }

  private static String block(String language) {
    return Page.named("README.md").blocks().stream()
        .filter(block -> block.language().equals(language))
        .findFirst()
        .orElseThrow()
        .text();
  }
}
