// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.data.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          2024年度全省开发区统计表            | 2024
          全省开发区２０２４年主要指标           | 2024
          2024年上半年开发区快报              | 2024H1
          2021年至2022年考核                 | 2021-2022
          2024年1-12月主要经济指标             | 2024
          2024年1—6月主要经济指标              | 2024H1
          2024年末从业人员                    | 2024
          2024年1—9月主要经济指标              | -
          皖政办秘〔2017〕315号              | -
          填表日期：2025年3月20日             | -
          2025年3月20日填报2024年数据         | 2024
          """)
  void titlesNamePeriods(String title, String period) {
    assertThat(PeriodText.named(title).stream().map(Period::toString).findFirst().orElse(null))
        .isEqualTo(period);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          2024              | 2024
          2024年            | 2024
          上报2024           | 2024
          合肥-2024-终稿      | 2024
          2023与2024对照     | -
          Sheet1            | -
          20241231          | -
          2024H2            | 2024H2
          """)
  void namesOfSheetsAndFilesNamePeriods(String name, String period) {
    assertThat(PeriodText.inName(name).map(Period::toString).orElse(null)).isEqualTo(period);
  }
}
