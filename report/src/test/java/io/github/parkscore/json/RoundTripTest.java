// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.evaluation.Evaluation;
import io.github.parkscore.finding.Outcome;
import io.github.parkscore.made.MadeEvaluation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RoundTripTest {
  @Property(tries = 500)
  void whatIsReadIsEqualToWhatWasWritten(@ForAll long seed) throws IOException {
    Evaluation evaluation = MadeEvaluation.of(seed);
    byte[] bytes = Written.bytes(evaluation);
    Outcome<Recorded> read = Written.read(bytes, evaluation.model());
    assertThat(read.findings()).isEmpty();
    Recorded recorded = read.value().orElseThrow();
    assertThat(recorded.manifest()).isEqualTo(Written.MANIFEST);
    assertThat(recorded.evaluation().table()).isEqualTo(evaluation.table());
    assertThat(recorded.evaluation().nodes()).isEqualTo(evaluation.nodes());
    assertThat(recorded.evaluation()).isEqualTo(evaluation);
    assertThat(Written.bytes(recorded.evaluation())).isEqualTo(bytes);
  }

  @Test
  void theSameEvaluationGivesTheSameBytes() throws IOException {
    assertThat(Written.bytes(MadeEvaluation.of(3))).isEqualTo(Written.bytes(MadeEvaluation.of(3)));
  }

  @Test
  void theStreamIsLeftOpen() throws IOException {
    Evaluation evaluation = MadeEvaluation.of(1);
    ByteArrayInputStream in =
        new ByteArrayInputStream(Written.bytes(evaluation)) {
          @Override
          public void close() {
            throw new AssertionError("closed");
          }
        };
    assertThat(Written.reader(evaluation.model()).read("e.json", in).findings())
        .isEqualTo(List.of());
  }
}
