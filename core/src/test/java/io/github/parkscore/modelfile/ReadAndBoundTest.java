// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.modelfile;

import static io.github.parkscore.modelfile.ModelText.with;
import static io.github.parkscore.modelfile.ModelText.withScore;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.parkscore.binding.BindingCode;
import io.github.parkscore.finding.Finding;
import io.github.parkscore.formula.FormulaCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with names and formulas is told together with what is wrong with the file. */
class ReadAndBoundTest {
  private static List<Finding> findings(String text) {
    return ModelReader.read("m.yaml", text).findings();
  }

  static List<Faulty> faulty() {
    return List.of(
        new Faulty(
            BindingCode.UNKNOWN_RULE, withScore("- {id: a, value: tax, rule: ▶mimax, weight: 1}")),
        new Faulty(
            BindingCode.PARAMETER_UNSET,
            withScore("- ▶{id: a, value: tax, rule: attainment, weight: 1}")),
        new Faulty(
            BindingCode.PARAMETER_BEYOND_RANGE,
            withScore("- {id: a, value: tax, rule: efficacy, weight: 1, with: {floor: ▶60}}")),
        new Faulty(
            BindingCode.LIMITS_AGAINST_DIRECTION,
            withScore(
                "- ▶{id: a, value: tax, rule: minmax, weight: 1, with: {worst: 9, best: 1}}")),
        new Faulty(BindingCode.NO_RULE, withScore("- ▶{id: a, value: tax, weight: 1}")),
        new Faulty(
            FormulaCode.UNKNOWN_NAME,
            withScore("- {id: a, value: tax / ▶aera, rule: minmax, weight: 1}")),
        new Faulty(
            FormulaCode.UNKNOWN_VALUE,
            with("exclude: [{when: \"level = ▶'县级'\", from: ranking}]")));
  }

  @ParameterizedTest
  @MethodSource("faulty")
  void isToldWhereItStands(Faulty file) {
    assertThat(findings(file.text()))
        .extracting(Finding::code, Finding::place)
        .contains(tuple(file.code().id(), file.place()));
  }

  @Test
  void whatReadingFoundIsNotFoundAgain() {
    String grades = "grades: {list: [{name: A, when: place() <= quota(25%)}, {name: B}]}";
    assertThat(findings(with("-missing:", "-round:", grades)))
        .extracting(Finding::code)
        .containsExactlyInAnyOrder("round-unsaid", "missing-unsaid", "quota-unsaid");
  }

  @Test
  void faultsOfFileAndFormulasComeTogether() {
    assertThat(findings(with("edtion: 1", "checks: [{when: totl > 1, say: 大}]")))
        .extracting(Finding::code)
        .containsExactly("unknown-key", "unknown-name");
  }
}
