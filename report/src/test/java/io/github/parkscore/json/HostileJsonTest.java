// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.evaluation.Evaluation;
import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Language;
import io.github.parkscore.finding.Outcome;
import io.github.parkscore.made.MadeEvaluation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HostileJsonTest {
  private static final Evaluation GOOD = MadeEvaluation.of(7);
  private static final byte[] GOOD_BYTES = written(GOOD);

  private static byte[] written(Evaluation evaluation) {
    try {
      return Written.bytes(evaluation);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<Arguments> broken() {
    return Stream.of(
        Arguments.of("", "not-an-evaluation"),
        Arguments.of("[]", "not-an-evaluation"),
        Arguments.of("{}", "not-an-evaluation"),
        Arguments.of("{} {}", "not-an-evaluation"),
        Arguments.of("{\"a\":", "json-broken"),
        Arguments.of("{\"a\":1,\"a\":2}", "json-broken"),
        Arguments.of("{'a':1}", "json-broken"),
        Arguments.of("\u0000\u0001", "json-broken"),
        Arguments.of("PK\u0003\u0004", "json-broken"),
        Arguments.of("{\"parkscore-evaluation\":99}", "newer-format"),
        Arguments.of("{\"parkscore-evaluation\":\"1\"}", "entry-wrong"),
        Arguments.of("{\"parkscore-evaluation\":0}", "entry-wrong"),
        Arguments.of("{\"parkscore-evaluation\":1}", "entry-missing"),
        Arguments.of("{\"parkscore-evaluation\":1,\"x\":1e999}", "entry-wrong"),
        Arguments.of("{\"parkscore-evaluation\":1" + "0".repeat(500) + "}", "json-too-large"),
        Arguments.of("{\"a\":" + "[".repeat(100_000), "json-too-large"),
        Arguments.of("{\"" + "a".repeat(100_000) + "\":1}", "json-too-large"));
  }

  @ParameterizedTest
  @MethodSource("broken")
  void whatIsNoEvaluationIsSaidInOneFinding(String json, String code) throws IOException {
    List<Finding> findings = findings(json.getBytes(StandardCharsets.UTF_8));
    assertThat(findings).extracting(Finding::code).containsExactly(code);
    assertThat(findings.get(0).place().file()).isEqualTo("evaluation.json");
    assertThat(findings.get(0).line(Language.EN)).startsWith("evaluation.json").hasLineCount(1);
  }

  @Test
  void brokenJsonIsSaidWithLineAndColumn() throws IOException {
    assertThat(findings("{\n  \"a\": x}".getBytes(StandardCharsets.UTF_8)).get(0).line(Language.ZH))
        .startsWith("evaluation.json:2:");
  }

  @Test
  void listsOfNothingAreCounted() throws IOException {
    String json = "{\"a\":[" + "[],".repeat(4_000_000) + "[]]}";
    assertThat(findings(json.getBytes(StandardCharsets.UTF_8)))
        .extracting(Finding::code)
        .containsExactly("json-too-large");
  }

  @Test
  void anAlteredModelIsNoEvidence() throws IOException {
    String json = new String(Written.bytes(GOOD), StandardCharsets.UTF_8);
    String altered = json.replace("id: made-zone", "id: made-zona");
    assertThat(findings(altered.getBytes(StandardCharsets.UTF_8)))
        .extracting(Finding::code)
        .containsExactly("model-altered");
  }

  @Test
  void aModelThatCannotBeReadSaysWhy() throws IOException {
    EvaluationReader reader = new EvaluationReader();
    Outcome<Recorded> read = reader.read("e.json", new ByteArrayInputStream(Written.bytes(GOOD)));
    assertThat(read.value()).isEmpty();
    assertThat(read.findings()).extracting(Finding::code).startsWith("model-unreadable");
    assertThat(read.findings()).hasSizeGreaterThan(1);
  }

  /** Whatever is done to a file, reading ends in a value or in findings. */
  @Property(tries = 1000)
  void aMutatedFileEndsInFindings(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    byte[] bytes = GOOD_BYTES;
    for (int i = 0; i <= random.nextInt(3); i++) {
      bytes = mutated(bytes, random);
    }
    Outcome<Recorded> read = Written.read(bytes, GOOD.model());
    assertThat(read.value().isPresent()).isNotEqualTo(read.hasErrors());
    read.findings().forEach(finding -> assertThat(finding.message().zh()).isNotBlank());
  }

  private static byte[] mutated(byte[] bytes, Random random) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    int at = random.nextInt(text.length());
    int to = Math.min(text.length(), at + 1 + random.nextInt(40));
    String middle =
        switch (random.nextInt(6)) {
          case 0 -> "";
          case 1 -> text.substring(at, to).repeat(2);
          case 2 ->
              List.of("null", "-1", "1e300", "\"\"", "{}", "[]", ",", "}").get(random.nextInt(8));
          case 3 -> String.valueOf((char) random.nextInt(256));
          default -> text.substring(at, to).replaceAll("[0-9]+", "" + (random.nextInt(400) - 200));
        };
    return (text.substring(0, at) + middle + text.substring(to))
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private static List<Finding> findings(byte[] json) throws IOException {
    Outcome<Recorded> read = Written.read(json, GOOD.model());
    assertThat(read.value()).isEmpty();
    return read.findings();
  }
}
