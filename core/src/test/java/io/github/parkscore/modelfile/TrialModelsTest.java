// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.modelfile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.finding.Outcome;
import io.github.parkscore.model.IndicatorModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Twelve models after published rules: they read without a remark, and write back the same. */
class TrialModelsTest {
  static List<String> names() {
    return List.of(
        "01-wanjiang-2010",
        "02-anhui-zones",
        "03-national-etdz-2021",
        "04-wuxi",
        "05-huangyan-2022",
        "06-guangdong",
        "07-hubei",
        "08-anqing",
        "09-graded-and-parity",
        "10-wuhu-composite",
        "11-meizhou-two-scores",
        "12-asem");
  }

  static String text(String name) {
    try (InputStream in = TrialModelsTest.class.getResourceAsStream("/models/" + name + ".yaml")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static IndicatorModel model(String name) {
    return Declared.read(name + ".yaml", text(name)).orThrow();
  }

  @ParameterizedTest
  @MethodSource("names")
  void readsWithoutARemark(String name) {
    Outcome<IndicatorModel> outcome = Declared.read(name + ".yaml", text(name));
    assertThat(outcome.findings()).isEmpty();
    assertThat(outcome.value()).isPresent();
  }

  @ParameterizedTest
  @MethodSource("names")
  void writesBackTheSame(String name) {
    String written = ModelWriter.write(model(name));
    IndicatorModel again = Declared.read("written.yaml", written).orThrow();
    assertThat(again).isEqualTo(model(name));
    assertThat(ModelWriter.write(again)).isEqualTo(written);
  }

  @Test
  void bytesAndTextReadTheSame() throws IOException {
    try (InputStream in = getClass().getResourceAsStream("/models/02-anhui-zones.yaml")) {
      assertThat(ModelReader.read("02-anhui-zones.yaml", in).orThrow())
          .isEqualTo(model("02-anhui-zones"));
    }
  }
}
