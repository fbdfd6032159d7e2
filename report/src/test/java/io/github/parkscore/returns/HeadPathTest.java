// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.data.Period;
import io.github.parkscore.data.Unit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadPathTest {
  private final HeadPath paths = new HeadPath(new Vocabulary(Sent.ASKED));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          税收总额                 | tax     | -     | -
          税 收 总 额              | tax     | -     | -
          tax                    | tax     | -     | -
          税收总额（万元）          | tax     | 万元   | -
          税收总额(单位：万元)       | tax     | 万元   | -
          税收总额，万元            | tax     | 万元   | -
          税收总额/万元            | tax     | 万元   | -
          税收总额 万元            | tax     | 万元   | -
          税收总额（万元，2024年）   | tax     | 万元   | 2024
          2024年税收总额           | tax     | -     | 2024
          2024年度税收总额（万元）   | tax     | 万元   | 2024
          税收总额2024年           | tax     | -     | 2024
          tax_2023               | tax     | -     | 2023
          2024年上半年税收总额      | tax     | -     | 2024H1
          经营(销售)收入            | revenue | -     | -
          经营销售收入（亿元）       | revenue | 亿元   | -
          1.税收总额              | tax     | -     | -
          （一）税收总额            | tax     | -     | -
          其中：税收总额            | tax     | -     | -
          *税收总额               | tax     | -     | -
          """)
  void anItemIsKnownInAnyDress(String head, String item, String unit, String period) {
    HeadPath.Found found = paths.find(List.of(head));

    assertThat(found.meaning()).isInstanceOf(Meaning.Figure.class);
    assertThat(((Meaning.Figure) found.meaning()).item().id()).isEqualTo(item);
    assertThat(found.unit().map(Unit::name).orElse(null)).isEqualTo(unit);
    assertThat(found.timing().stated().map(Period::toString).orElse(null)).isEqualTo(period);
    assertThat(found.strange()).isEmpty();
  }

  @Test
  void theFullPathComesBeforeItsEnd() {
    assertThat(paths.find(List.of("科技", "税收")).skipped()).isZero();
    assertThat(paths.find(List.of("经济", "税收")).skipped()).isEqualTo(1);
    assertThat(paths.find(List.of("经济", "一般", "税收")).skipped()).isEqualTo(2);
    assertThat(paths.find(List.of("税收", "其中")).isKnown()).isFalse();
  }

  @Test
  void unitsAndTimesMayStandInLinesOfTheirOwn() {
    HeadPath.Found found = paths.find(List.of("2023年", "税收总额", "（万元）"));

    assertThat(found.timing().stated()).contains(Period.year(2023));
    assertThat(found.unit().map(Unit::name)).contains("万元");
    assertThat(found.skipped()).isZero();
    assertThat(paths.find(List.of("经济指标（万元）", "税收")).unit().map(Unit::name)).contains("万元");
  }

  @Test
  void lastYearIsCountedBack() {
    Timing timing = paths.find(List.of("税收总额", "上年同期")).timing();

    assertThat(timing.in(java.util.Optional.of(Period.year(2024)))).contains(Period.year(2023));
    assertThat(timing.in(java.util.Optional.empty())).isEmpty();
    assertThat(paths.find(List.of("上年税收总额")).timing().back()).isEqualTo(1);
  }

  @Test
  void aBracketThatIsNoUnitIsStrange() {
    HeadPath.Found found = paths.find(List.of("税收总额（万园）"));

    assertThat(found.isKnown()).isTrue();
    assertThat(found.strange()).isEqualTo("万园");
  }

  @Test
  void aWordOfTwoItemsMeansNothing() {
    Asked asked =
        new Asked(
            "开发区",
            List.of(
                Sent.item("a", "甲类税收", "亿元", null, "税收"), Sent.item("b", "乙类税收", "亿元", null, "税收")),
            List.of());

    assertThat(new Vocabulary(asked).find("税收")).contains(Meaning.UNKNOWN);
  }

  @Test
  void aYearInBracketsIsAUnitLikeAnyOther() {
    assertThat(HeadReading.of("成立年限（年）"))
        .anyMatch(
            reading ->
                reading.name().equals("成立年限")
                    && reading.unit().equals(Unit.parse("年"))
                    && reading.strange().isEmpty());
  }
}
