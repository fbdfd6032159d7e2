// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CadenceTest {
  private static Period period(String text) {
    return Period.parse(text).orElseThrow();
  }

  private static History history(String rounds) {
    return new History(
        Arrays.stream(rounds.split(" "))
            .filter(round -> !round.isEmpty())
            .collect(Collectors.toMap(CadenceTest::period, round -> Map.of())));
  }

  @ParameterizedTest
  @CsvSource({
    // both halves are evaluated
    "2024H2, 2024H1 2023H2,      1, 2024H1",
    "2024H2, 2024H1 2023H2,      2, 2023H2",
    "2024H1, 2023H2,             1, 2023H2",
    "2024H1, 2023H2 2023H1,      3, 2022H2",
    // one half only
    "2024H1, 2023H1 2022H1,      1, 2023H1",
    "2024H1, '',                 1, 2023H1",
    // what comes later, or is of another kind, says nothing
    "2024H1, 2023H1 2024H2,      1, 2023H1",
    "2024H1, 2023H1 2023,        1, 2023H1",
    "2024,   2023H1 2023H2 2023, 1, 2023",
    "2024,   2022,               2, 2022",
    "2023-2024, 2021-2022,       2, 2019-2020",
  })
  void theRoundBeforeIsWhatThePublishedRoundsSay(String now, String known, int n, String before) {
    Cadence cadence = Cadence.of(history(known), period(now));
    assertThat(cadence.before(period(now), n)).isEqualTo(period(before));
    assertThat(cadence.after(period(before), n)).isEqualTo(period(now));
  }

  @ParameterizedTest
  @CsvSource({
    "2024H2, 2024H1 2023H2 2022H1, 5, 3, 2",
    "2024,   2023 2021 2020H1,     3, 2, 1",
    "2024,   '',                   0, 0, 0",
    "2024,   2025,                 0, 0, 0",
    "2023-2024, 2021-2022 2017-2018 2020, 3, 2, 1",
    "2024H1, 2023H1 2021H1,        3, 2, 1",
  })
  void theOldestRoundAndGapsAreSeen(String now, String known, int reach, int ofFive, int ofTwo) {
    History history = history(known);
    Cadence cadence = Cadence.of(history, period(now));
    assertThat(cadence.reach(history, period(now))).isEqualTo(reach);
    assertThat(cadence.known(history, period(now), 5)).isEqualTo(ofFive);
    assertThat(cadence.known(history, period(now), 2)).isEqualTo(ofTwo);
  }
}
