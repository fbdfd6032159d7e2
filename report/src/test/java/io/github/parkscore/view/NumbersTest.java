// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.data.Unit;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "12.300000000000001; 2; 12.30",
        "0.285; 2; 0.29",
        "2.675; 2; 2.68",
        "-1.885; 2; −1.89",
        "1234567.891; 2; 1,234,567.89",
        "999.995; 2; 1,000.00",
        "1000; 0; 1,000",
        "-0.0001; 2; 0.00",
        "120000000000; 0; 120,000,000,000",
        "0.1; 0; 0",
        "NaN; 2; —",
      })
  void figuresAreWrittenAsPeopleWriteThem(double value, int decimals, String written) {
    assertThat(Numbers.fixed(value, decimals)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"30.0; 30", "0.5; 0.5", "100; 100", "1200; 1,200", "-3; −3", "0.1234567; 0.123457"})
  void needlessZerosAreLeftOut(double value, String written) {
    assertThat(Numbers.plain(value)).isEqualTo(written);
  }

  @Property(tries = 300)
  void nothingIsWrittenWithAnExponent(
      @ForAll @DoubleRange(min = -1e15, max = 1e15) double value,
      @ForAll @IntRange(max = 6) int decimals) {
    String written = Numbers.fixed(value, decimals);
    assertThat(written).matches("−?[0-9]{1,3}(,[0-9]{3})*(\\.[0-9]+)?");
    double read = new BigDecimal(written.replace(",", "").replace('−', '-')).doubleValue();
    assertThat(Math.abs(read - value))
        .isLessThanOrEqualTo(0.5 * Math.pow(10, -decimals) + Math.abs(value) * 1e-15 + 1e-9);
  }

  @ParameterizedTest
  @CsvSource({
    "亿元, 2", "亿美元, 2", "万元/亩, 2", "%, 1", "个, 0", "家, 0", "人, 0", "起, 0", "万人, 2", "件/万人, 2",
    "分, 2", "‰, 2",
  })
  void unitsSayHowManyDecimals(String unit, int decimals) {
    assertThat(Numbers.decimals(Unit.parse(unit))).isEqualTo(decimals);
  }

  @Test
  void aColumnGetsTheDecimalsThatItsFiguresNeed() {
    Optional<Unit> count = Unit.parse("个");
    assertThat(Numbers.decimals(count, new double[] {1, 2, 3})).isZero();
    assertThat(Numbers.decimals(count, new double[] {1.5, 2, 3})).isEqualTo(2);
    Optional<Unit> money = Unit.parse("亿元");
    assertThat(Numbers.decimals(money, new double[] {1.25, 20})).isEqualTo(2);
    assertThat(Numbers.decimals(money, new double[] {0.0125, 0.02, 0.031})).isEqualTo(3);
    assertThat(Numbers.decimals(Unit.parse("万美元"), new double[] {24374, 37795})).isZero();
    assertThat(Numbers.decimals(money, new double[] {Double.NaN})).isEqualTo(2);
  }

  @Test
  void differentTotalsLookDifferent() {
    assertThat(Numbers.distinct(2, new double[] {71.171, 71.174})).isEqualTo(3);
    assertThat(Numbers.distinct(2, new double[] {71.17, 71.17})).isEqualTo(2);
    assertThat(Numbers.distinct(2, new double[] {71.17, 71.17 + 1e-13})).isEqualTo(2);
  }

  @Test
  void theMachinesLocaleChangesNothing() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      assertThat(Numbers.fixed(1234.5, 2)).isEqualTo("1,234.50");
    } finally {
      Locale.setDefault(before);
    }
  }
}
