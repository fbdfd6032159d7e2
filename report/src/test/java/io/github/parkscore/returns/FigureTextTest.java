// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.data.Unit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          12.5         | 12.5
          １２．５       | 12.5
          1,234,567.8  | 1234567.8
          １，２３４      | 1234
          1 234 567    | 1234567
          -3           | -3
          －3          | -3
          −3           | -3
          +3           | 3
          1e5          | 100000
          .5           | 0.5
          5.           | 5
          007          | 7
          """)
  void numbersAreReadInAnyDress(String text, double value) {
    assertThat(FigureText.parse(text))
        .isEqualTo(new FigureText.Number(value, java.util.Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          12.5%     | 12.5    | %
          12.5 ％    | 12.5    | %
          1.2亿      | 1.2     | 亿
          1,234万元  | 1234    | 万元
          350亩      | 350     | 亩
          3个百分点   | 3       | 个百分点
          5㎡       | 5       | 平方米
          """)
  void aUnitBehindTheNumberIsKept(String text, double value, String unit) {
    FigureText.Number number = (FigureText.Number) FigureText.parse(text);

    assertThat(number.value()).isEqualTo(value);
    assertThat(number.unit().orElseThrow().scale())
        .isEqualTo(Unit.parse(unit).orElseThrow().scale());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "  ", "-", "—", "——", "－", "–", "/", "\\", "无", "暂无", "N/A", "…", "……", "null"
      })
  void marksForNothingAreBlank(String text) {
    assertThat(FigureText.parse(text)).isInstanceOf(FigureText.Blank.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,2", "12,34", "1,2345", "1,234,5", "12 34", "1,,234", "1,234,56.7"})
  void wrongGroupsAreRefused(String text) {
    assertThat(FigureText.parse(text)).isEqualTo(new FigureText.Wrong(ReturnsCode.GROUPING_WRONG));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "约12",
        "12左右",
        "10-20",
        "1.2.3",
        "12²",
        "①",
        "十二",
        "见附件",
        "76.55（预计）",
        "(123)",
        "¥12",
        "1e999",
        "0x12",
        "1.2亿左右",
        "2024/5",
        "▲12",
        "NaN",
        "Infinity",
        "1;2"
      })
  void everythingElseIsNoFigure(String text) {
    assertThat(FigureText.parse(text)).isEqualTo(new FigureText.Wrong(ReturnsCode.NOT_A_FIGURE));
  }

  @Property
  void groupsOfThreeReadBack(@ForAll @LongRange(min = 0, max = 999_999_999_999L) long whole) {
    String grouped = String.format(java.util.Locale.ROOT, "%,d", whole);

    assertThat(FigureText.parse(grouped))
        .isEqualTo(new FigureText.Number(whole, java.util.Optional.empty()));
  }

  @Property
  void aCommaInAnyOtherPlaceIsRefused(
      @ForAll @IntRange(min = 1000, max = 9_999_999) int whole,
      @ForAll @IntRange(min = 1, max = 6) int at) {
    String digits = Integer.toString(whole);
    if (at >= digits.length() || (digits.length() - at == 3 && at <= 3)) {
      return;
    }
    String wrong = digits.substring(0, at) + "," + digits.substring(at);

    assertThat(FigureText.parse(wrong)).isEqualTo(new FigureText.Wrong(ReturnsCode.GROUPING_WRONG));
  }
}
