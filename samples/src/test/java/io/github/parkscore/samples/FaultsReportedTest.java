// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fault that was put into the sample's returns is told, with its code and at its place. */
class FaultsReportedTest {
  private static final List<JsonNode> FINDINGS = findings();
  private static List<String> checked;

  @BeforeAll
  static void check(@TempDir Path folder) throws Exception {
    Path sample = JiangsuRound.SAMPLE;
    Command.Answer answer =
        Command.ofClasses()
            .run(
                folder,
                "check",
                "--lang=zh",
                "--model=" + sample.resolve("model.yaml"),
                "--data=" + sample.resolve("returns"),
                "--roster=" + sample.resolve("roster.xlsx"));
    assertThat(answer.exit()).as(answer.err()).isEqualTo(1);
    checked = (answer.err() + answer.out()).lines().toList();
  }

  static Stream<Fault> faults() {
    return Truth.rows(JiangsuRound.SAMPLE.resolve("faults.csv")).stream().map(Fault::new);
  }

  /**
   * A line of faults.csv.
   *
   * @param row its cells by the names of its head
   */
  private record Fault(Map<String, String> row) {
    String finding() {
      return row.get("finding");
    }

    /** The place as findings show it. */
    String stands() {
      return Stream.of("returns/" + row.get("file"), row.get("sheet"), row.get("cell"))
          .filter(part -> !part.isEmpty())
          .reduce((before, part) -> before + " › " + part)
          .orElseThrow();
    }

    /** Whether a finding is about what is not there: it has no place, but a park. */
    boolean isAbsence() {
      return finding().equals("items-left-out");
    }

    boolean isToldBy(JsonNode told) {
      if (!told.path("code").asText().equals(finding())) {
        return false;
      }
      if (isAbsence()) {
        return told.path("park").asText().equals(row.get("id"));
      }
      boolean rows = finding().equals("rows-hidden");
      String number = row.get("cell").replaceAll("[A-Z]", "");
      return rows
          ? stands().startsWith(place(told)) && told.path("seen").asText().equals(number)
          : place(told).equals(stands());
    }

    @Override
    public String toString() {
      return stands() + " " + row.get("what") + ": " + finding();
    }
  }

  @ParameterizedTest
  @MethodSource("faults")
  void isToldByScoreWhereItStands(Fault fault) {
    if (fault.finding().isEmpty()) {
      assertThat(FINDINGS).filteredOn(told -> place(told).equals(fault.stands())).isEmpty();
    } else {
      assertThat(FINDINGS).filteredOn(fault::isToldBy).as(fault.toString()).hasSize(1);
    }
  }

  /** All but what a check of the model says, which needs the computation. */
  @ParameterizedTest
  @MethodSource("faults")
  void isALineOfCheck(Fault fault) {
    if (fault.finding().isEmpty() || fault.finding().equals("model-check")) {
      return;
    }
    JsonNode told = FINDINGS.stream().filter(fault::isToldBy).findFirst().orElseThrow();
    String place = place(told);
    String line = (place.isEmpty() ? "" : place + ": ") + told.path("message").path("zh").asText();
    assertThat(checked).as(fault.toString()).anyMatch(said -> said.contains(" " + line));
  }

  @Test
  void thereIsNoErrorBesides() {
    assertThat(FINDINGS)
        .filteredOn(told -> told.path("severity").asText().equals("error"))
        .allMatch(told -> faults().anyMatch(fault -> fault.isToldBy(told)));
  }

  private static String place(JsonNode finding) {
    JsonNode place = finding.path("place");
    return Stream.of("file", "sheet", "cell")
        .map(part -> place.path(part).asText())
        .filter(part -> !part.isEmpty())
        .reduce((before, part) -> before + " › " + part)
        .orElse("");
  }

  /** What the result says was noticed in the files, and in the computation. */
  private static List<JsonNode> findings() {
    try {
      JsonNode json =
          new ObjectMapper().readTree(JiangsuRound.OUT.resolve("evaluation.json").toFile());
      List<JsonNode> all = new ArrayList<>();
      json.path("noticed").forEach(all::add);
      json.path("findings").forEach(all::add);
      return all;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
