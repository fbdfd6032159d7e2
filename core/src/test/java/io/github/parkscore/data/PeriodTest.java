// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
  @ParameterizedTest
  @CsvSource({
    "2024, 2024",
    "2024年, 2024",
    "２０２４年度, 2024",
    "2024H1, 2024H1",
    "2024年上半年, 2024H1",
    "2024年下半年, 2024H2",
    "2023-2024, 2023-2024",
    "2023年-2024年, 2023-2024",
    "2023至2024, 2023-2024",
  })
  void isReadInTheWaysPeopleWriteIt(String text, String shown) {
    assertThat(Period.parse(text).orElseThrow()).hasToString(shown);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "24", "2024-2023", "2022-2024", "20245", "1023", "2024H3", "今年"})
  void whatIsNoPeriodIsNotGuessed(String text) {
    assertThat(Period.parse(text)).isEmpty();
  }

  @Test
  void theOneBeforeIsOfTheSameKind() {
    assertThat(Period.parse("2024H1").orElseThrow().previous(1)).hasToString("2023H1");
    assertThat(Period.parse("2023-2024").orElseThrow().previous(1)).hasToString("2021-2022");
    assertThat(Period.year(2024).previous(3)).hasToString("2021");
  }

  @Test
  void halvesComeBeforeTheirYear() {
    assertThat(Period.parse("2024H1").orElseThrow())
        .isLessThan(Period.parse("2024H2").orElseThrow());
    assertThat(Period.parse("2024H2").orElseThrow()).isLessThan(Period.year(2024));
    assertThat(Period.year(2023)).isLessThan(Period.parse("2024H1").orElseThrow());
  }
}
