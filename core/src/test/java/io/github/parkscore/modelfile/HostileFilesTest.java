// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.modelfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Outcome;
import io.github.parkscore.model.IndicatorModel;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Whatever a file holds, reading it ends soon, in findings. */
class HostileFilesTest {
  private static List<String> codes(String text) {
    Outcome<IndicatorModel> outcome =
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> ModelReader.read("m.yaml", text));
    return outcome.findings().stream().map(Finding::code).distinct().toList();
  }

  @Test
  void aMillionLines() {
    assertThat(codes("a: 1\n".repeat(1_000_000))).containsExactly("file-too-large");
    assertThat(codes("\n".repeat(900_000) + "id: a")).contains("missing-key");
    assertThat(codes("-\n".repeat(400_000))).containsExactly("too-many-values");
    assertThat(codes("k: v\n".repeat(150_000))).containsExactly("too-many-values");
  }

  @Test
  void manyLevels() {
    assertThat(codes("[".repeat(500_000))).containsExactly("nested-too-deep");
    assertThat(codes("{a: ".repeat(200_000))).containsExactly("nested-too-deep");
    String block =
        IntStream.range(0, 1000)
            .mapToObj(i -> " ".repeat(i) + "a:\n")
            .collect(Collectors.joining());
    assertThat(codes(block)).containsExactly("nested-too-deep");
  }

  @Test
  void longValues() {
    assertThat(codes("name: " + "a".repeat(900_000))).containsExactly("value-too-long");
    assertThat(codes("name: \"" + "a".repeat(900_000))).containsExactly("open-yaml-quote");
    assertThat(codes("? " + "a".repeat(19_000) + "\n: 1\n")).contains("unknown-key");
    assertThat(codes("(".repeat(900_000))).containsExactly("value-too-long");
  }

  @Test
  void manyUnknownKeys() {
    String keys =
        IntStream.range(0, 20_000).mapToObj(i -> "key" + i + ": 1\n").collect(Collectors.joining());
    Outcome<IndicatorModel> outcome = ModelReader.read("m.yaml", keys);
    assertThat(outcome.findings()).hasSize(501);
    assertThat(outcome.findings().get(500).code()).isEqualTo("too-many-findings");
  }

  @Test
  void tablesOverManyAttributes() {
    String attributes =
        IntStream.range(0, 300)
            .mapToObj(i -> "  a" + i + ": {name: 甲, values: [v" + i + ", w" + i + "]}\n")
            .collect(Collectors.joining("", "attributes:\n", ""));
    String score =
        IntStream.range(0, 300)
            .mapToObj(i -> "  - {value: tax, name: 乙, rule: x, weight: {v" + i + ": 1, else: 2}}\n")
            .collect(Collectors.joining("", "score:\n", ""));
    assertThat(codes(ModelText.with("full-marks: 100", attributes, score))).isEmpty();
  }

  @Test
  void manyPartsWithParameters() {
    String parts =
        IntStream.range(0, 3000)
            .mapToObj(
                i -> "  - {value: tax, name: 乙, rule: efficacy, weight: 1, with: {flor: 1}}\n")
            .collect(Collectors.joining("", "score:\n", ""));
    assertThat(codes(ModelText.with("with: {floor: 1}", parts)))
        .containsExactly("stray-parameter", "too-many-findings");
  }

  @Provide
  Arbitrary<String> damagedModels() {
    Arbitrary<String> models = Arbitraries.of(TrialModelsTest.names()).map(TrialModelsTest::text);
    Arbitrary<String> pieces =
        Arbitraries.oneOf(
            Arbitraries.strings().ofMaxLength(5),
            Arbitraries.of(
                "{", "}", "[", "]", ":", ",", "- ", "\n", "\n  ", "'", "\"", "&a ", "*a"),
            Arbitraries.of("null", "none", "x", "missing", "0", "parts: indicators", "else: 1"));
    Arbitrary<Double> where = Arbitraries.doubles().between(0, 1);
    Arbitrary<Integer> cut = Arbitraries.integers().between(0, 40);
    return Combinators.combine(models, pieces, where, cut)
        .as(
            (model, piece, share, length) -> {
              int at = (int) (share * model.length());
              int end = Math.min(model.length(), at + length);
              return model.substring(0, at) + piece + model.substring(end);
            });
  }

  @Property(tries = 1500)
  void aDamagedModelIsReadOrRefused(@ForAll("damagedModels") String text) {
    Outcome<IndicatorModel> outcome = ModelReader.read("m.yaml", text);
    assertThat(outcome.value().isPresent()).isEqualTo(!outcome.hasErrors());
    Declared.read("m.yaml", text)
        .value()
        .ifPresent(
            model ->
                assertThat(Declared.read("w.yaml", ModelWriter.write(model)).orThrow())
                    .isEqualTo(model));
  }

  @Property(tries = 500)
  void anyTextIsReadOrRefused(@ForAll String text) {
    assertThat(ModelReader.read("m.yaml", text).hasErrors()).isTrue();
  }
}
