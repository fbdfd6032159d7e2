// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.data.Park;
import io.github.parkscore.data.ParkTable;
import io.github.parkscore.data.Period;
import io.github.parkscore.evaluation.Evaluation;
import io.github.parkscore.evaluation.Evaluator;
import io.github.parkscore.evaluation.Options;
import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Language;
import io.github.parkscore.made.MadeEvaluation;
import io.github.parkscore.modelfile.ModelReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every finding about an evaluation.json is made by some file, and names it. */
class JsonCodeTest {
  private static final Evaluation GOOD = MadeEvaluation.of(7);

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void isFoundAndNamesTheFile(JsonCode code) throws IOException {
    List<Finding> findings = findings(code);

    assertThat(findings).extracting(Finding::code).contains(code.id());
    Finding finding =
        findings.stream().filter(each -> each.code().equals(code.id())).findFirst().orElseThrow();
    assertThat(finding.severity()).isEqualTo(code.severity());
    assertThat(finding.place().file()).endsWith(".json");
    for (Language language : Language.values()) {
      assertThat(finding.text(language)).isNotBlank().doesNotContain("{", "null", "Optional");
      assertThat(finding.hint().in(language)).isNotBlank();
    }
  }

  private List<Finding> findings(JsonCode code) throws IOException {
    return switch (code) {
      case JSON_BROKEN -> reading("{\"parkscore-evaluation\":");
      case JSON_TOO_LARGE -> reading("{\"a\":" + "[".repeat(100_000));
      case NOT_AN_EVALUATION -> reading("{\"name\":1}");
      case NEWER_FORMAT -> reading("{\"parkscore-evaluation\":2}");
      case ENTRY_MISSING -> reading(good().replace("\"period\":", "\"periode\":"));
      case ENTRY_WRONG -> reading(good().replace("\"period\":\"2024\"", "\"period\":\"soon\""));
      case MODEL_ALTERED -> reading(good().replace("id: made-zone", "id: made-zona"));
      case MODEL_UNREADABLE ->
          new EvaluationReader()
              .read("e.json", new ByteArrayInputStream(Written.bytes(GOOD)))
              .findings();
      case ROUND_TWICE -> {
        Files.writeString(folder.resolve("a.json"), good());
        Files.writeString(folder.resolve("b.json"), good());
        yield published("made-zone", folder);
      }
      case OTHER_MODEL -> {
        Files.writeString(folder.resolve("a.json"), good());
        yield published("another", folder);
      }
      case UNIT_OF_EARLIER -> {
        Evaluation tons = growing("吨").evaluate(oneFigure(), Options.DEFAULT);
        Files.write(folder.resolve("2023.json"), Written.bytes(tons));
        yield PublishedFigures.read(growing("亿元").model(), List.of(folder.resolve("2023.json")))
            .findings();
      }
      case JSON_NOT_READ -> published("made-zone", folder.resolve("nowhere.json"));
    };
  }

  /** A model that looks back at an item of a unit. */
  private static Evaluator growing(String unit) {
    String model =
        """
        parkscore: 1
        id: made-zone
        edition: 2024
        name: 例
        subject: 园区
        source: {title: 测试}
        items: {a: {name: 甲, unit: %s}}
        missing: 0
        round: none
        score: [{id: p, name: 子, value: growth(a), weight: 1, rule: x}]
        """;
    return Evaluator.of(ModelReader.read("model.yaml", model.formatted(unit)).orThrow());
  }

  private static ParkTable oneFigure() {
    return ParkTable.builder()
        .park(Park.of("Z1", "甲园"))
        .figure("Z1", "a", Period.year(2023), 3)
        .build();
  }

  private static String good() throws IOException {
    return new String(Written.bytes(GOOD), StandardCharsets.UTF_8);
  }

  private static List<Finding> reading(String json) throws IOException {
    return Written.read(json.getBytes(StandardCharsets.UTF_8), GOOD.model()).findings();
  }

  private static List<Finding> published(String model, Path path) {
    return PublishedRounds.read(model, List.of(path)).findings();
  }
}
