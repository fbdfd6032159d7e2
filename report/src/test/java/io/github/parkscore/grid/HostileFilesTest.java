// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.grid;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Outcome;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a file does, reading it ends in time, in a workbook or in findings that name it. */
@Timeout(60)
class HostileFilesTest {
  static Stream<Path> corpus() throws IOException, URISyntaxException {
    Path folder = Path.of(HostileFilesTest.class.getResource("corpus").toURI());
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> !file.toString().endsWith(".md")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("corpus")
  @Timeout(10)
  void theCorpusIsSurvived(Path file) {
    answers(GridReader.standard().read(GridSource.file(file)), file.getFileName().toString());
  }

  /** Bytes overwritten, left out or doubled at random, always the same ones. */
  @ParameterizedTest
  @MethodSource("corpus")
  void whatIsMadeOfTheCorpusIsSurvived(Path file) throws IOException {
    byte[] honest = Files.readAllBytes(file);
    Random random = new Random(honest.length);
    for (int i = 0; i < 20; i++) {
      byte[] bytes = honest.clone();
      for (int change = 0; change < 1 + i; change++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      String name = i + file.getFileName().toString();
      answers(GridReader.standard().read(GridSource.bytes(name, bytes)), name);
    }
  }

  @Test
  void moreThanTheLimitsIsRefusedWhereverItStands() {
    String row = "<row><c><v>1</v></c><c><v>2</v></c></row>";

    assertThat(code(Limits.STANDARD.withCells(5), Written.parts(row.repeat(3))))
        .isEqualTo("file-too-large");
    assertThat(code(Limits.STANDARD, Written.parts("<row r=\"1048577\"/>")))
        .isEqualTo("file-too-large");
    assertThat(code(Limits.STANDARD, Written.parts("<row><c r=\"XFE1\"><v>1</v></c></row>")))
        .isEqualTo("file-too-large");
    assertThat(code(Limits.STANDARD, Written.parts("<a>".repeat(300) + "</a>".repeat(300))))
        .isEqualTo("file-too-large");
    Map<String, String> crowd = Written.parts(row);
    for (int i = 0; i < 10_001; i++) {
      crowd.put("xl/media/" + i + ".xml", "");
    }
    assertThat(code(Limits.STANDARD, crowd)).isEqualTo("file-too-large");
  }

  @Test
  void aBombIsCountedWhileItUnpacks() {
    Limits small = new Limits(1 << 20, 100, 1 << 20, 1000, 1 << 22, Limits.STANDARD.patience());
    Map<String, String> sheet = Written.parts(" ".repeat(2 << 20));
    Map<String, String> description = Written.parts("");
    description.put("docProps/core.xml", "<a>" + " ".repeat(20 << 20) + "</a>");
    Map<String, String> text = Written.parts("");
    text.put("xl/texts.xml", "<sst><si><t>" + "长".repeat(1 << 18) + "</t></si></sst>");
    Limits terse = new Limits(1 << 20, 100, 1 << 22, 1000, 1000, Limits.STANDARD.patience());

    assertThat(code(small, sheet)).isEqualTo("file-too-large");
    assertThat(code(Limits.STANDARD, description)).isEqualTo("file-too-large");
    assertThat(code(terse, text)).isEqualTo("file-too-large");
  }

  @Test
  void aTextOfOneEndlessLineIsRefused() {
    byte[] line = "a,".repeat(5_000_000).getBytes(StandardCharsets.US_ASCII);

    assertThat(GridReader.standard().read(GridSource.bytes("敌.csv", line)).findings())
        .extracting(Finding::code)
        .containsExactly("file-too-large");
  }

  @Test
  void partsOutsideTheContainerAreNotFetched() {
    Map<String, String> parts = Written.parts("");
    parts.put(
        "xl/_rels/workbook.xml.rels",
        parts
            .get("xl/_rels/workbook.xml.rels")
            .replace(
                "Target=\"sheet.xml\"", "Target=\"file:///etc/passwd\" TargetMode=\"External\""));

    assertThat(code(Limits.STANDARD, parts)).isEqualTo("sheet-damaged");
  }

  private static String code(Limits limits, Map<String, String> parts) {
    GridSource source = GridSource.bytes("敌.xlsx", Written.zip(parts));
    List<Finding> findings = GridReader.standard().within(limits).read(source).findings();
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).place().file()).isEqualTo("敌.xlsx");
    return findings.get(0).code();
  }

  private static void answers(Outcome<Workbook> outcome, String name) {
    assertThat(outcome.value().isPresent() || outcome.hasErrors()).isTrue();
    assertThat(outcome.findings())
        .allSatisfy(
            finding -> {
              assertThat(finding.place().file()).endsWith(name);
              assertThat(finding.message().zh() + finding.message().en())
                  .doesNotContain("Exception")
                  .doesNotContain("\tat ");
            });
  }
}
