// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.modelfile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.binding.BindingCode;
import io.github.parkscore.finding.Code;
import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Language;
import io.github.parkscore.finding.Place;
import io.github.parkscore.finding.Severity;
import io.github.parkscore.rulefile.RuleCode;
import io.github.parkscore.yaml.YamlCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every finding of reading: what makes it, and that it points at the very place. */
class EveryFindingTest {
  static Stream<Faulty> faulty() {
    return Stream.of(
            FaultyYaml.files().stream(),
            FaultyRules.files().stream(),
            FaultyModels.files().stream())
        .flatMap(files -> files);
  }

  @ParameterizedTest
  @MethodSource("faulty")
  void isMadeWhereItBelongs(Faulty file) {
    List<Finding> findings = ModelReader.read("m.yaml", file.text()).findings();
    assertThat(findings).extracting(Finding::code).contains(file.code().id());
    assertThat(findings)
        .as("%s", findings)
        .filteredOn(finding -> finding.code().equals(file.code().id()))
        .extracting(Finding::place)
        .contains(file.place());
  }

  @ParameterizedTest
  @MethodSource("faulty")
  void isTheOnlyOne(Faulty file) {
    assertThat(ModelReader.read("m.yaml", file.text()).findings())
        .extracting(Finding::code)
        .filteredOn(code -> !code.equals(BindingCode.NOT_EVALUATED_YET.id()))
        .containsOnly(file.code().id());
  }

  @ParameterizedTest
  @MethodSource("faulty")
  void speaksBothLanguagesInFull(Faulty file) {
    Finding finding = ModelReader.read("m.yaml", file.text()).findings().get(0);
    for (Language language : Language.values()) {
      assertThat(finding.text(language)).doesNotContainPattern("\\{[A-Za-z]+}").isNotBlank();
      assertThat(finding.hint().in(language)).isNotBlank();
    }
    assertThat(finding.message().en()).isNotEqualTo(finding.message().zh());
  }

  @Test
  void allAreHere() {
    List<Code> all = new ArrayList<>();
    all.addAll(Arrays.asList(YamlCode.values()));
    all.addAll(Arrays.asList(RuleCode.values()));
    all.addAll(Arrays.asList(ModelCode.values()));
    all.remove(YamlCode.NOT_UTF8);
    all.remove(YamlCode.TOO_MANY_FINDINGS);
    assertThat(faulty().map(Faulty::code)).containsAll(all);
  }

  @Test
  void aWarningDoesNotRefuse() {
    for (Faulty file : faulty().toList()) {
      boolean refused = ModelReader.read("m.yaml", file.text()).value().isEmpty();
      assertThat(refused).as("%s", file).isEqualTo(file.code().severity() == Severity.ERROR);
    }
  }

  @Test
  void theFileIsNamed() {
    Place place = ModelReader.read("省考.yaml", "- 1").findings().get(0).place();
    assertThat(place).hasToString("省考.yaml:1:1");
  }
}
