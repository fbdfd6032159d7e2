// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * From a folder of returns, a roster and earlier results to scores that were computed elsewhere.
 */
class WholeWayTest {
  @Test
  void returnsAsTheyComeGiveTheExpectedScores() {
    assertThat(
            ScoresFile.differences(
                ScoresFile.read(JiangsuRound.OUT.resolve("scores.csv")),
                JiangsuRound.SAMPLE.resolve("expected.csv")))
        .isEmpty();
  }

  @Test
  void theFaultsInThemAreErrorsThatStopNothing() throws Exception {
    assertThat(JiangsuRound.SCORED.exit()).as(JiangsuRound.SCORED.err()).isEqualTo(1);
    try (Stream<Path> files = Files.list(JiangsuRound.OUT)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              List.of("ranking.xlsx", "report.html", "scores.csv", "evaluation.json"));
    }
  }
}
