// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.modelfile;

import static io.github.parkscore.modelfile.ModelText.with;
import static io.github.parkscore.modelfile.ModelText.withScore;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.parkscore.binding.BindingCode;
import io.github.parkscore.finding.Finding;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What this version reads and can't evaluate is refused where it stands, not passed over. */
class NotYetTest {
  static List<Faulty> sections() {
    return Stream.of(
            with("weighting: ▶entropy"),
            withScore(
                "- ▶{name: 类, weight: 1, weighting: entropy, rule: x, parts: [{id: a, value: tax}]}"))
        .map(text -> new Faulty(BindingCode.NOT_EVALUATED_YET, text))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("sections")
  void isToldWhereItStands(Faulty file) {
    assertThat(ModelReader.read("m.yaml", file.text()).findings())
        .extracting(Finding::code, Finding::place)
        .containsExactly(tuple(file.code().id(), file.place()));
  }
}
