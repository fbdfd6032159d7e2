// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parkscore.data.Unit.Ratio;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {
  @ParameterizedTest
  @CsvSource({
    "亿元, 万元, 10000, 1",
    "元, 亿元, 1, 100000000",
    "亩, 平方米, 2000, 3",
    "公顷, 亩, 15, 1",
    "平方公里, 亩, 1500, 1",
    "万平方米, 公顷, 1, 1",
    "亿美元, 万美元, 10000, 1",
    "万人, 人, 10000, 1",
    "人年, 人, 1, 1",
    "万吨标准煤, 吨标准煤, 10000, 1",
    "亿元/平方公里, 万元/亩, 20, 3",
    "吨标准煤/万元, 千克标准煤/元, 1, 10",
    "%, 1, 1, 100",
    "‰, %, 1, 10",
  })
  void scalesAreExact(String from, String to, long over, long under) {
    assertThat(unit(from).to(unit(to))).isEqualTo(Ratio.of(over, under));
  }

  @ParameterizedTest
  @CsvSource({"元, 美元", "人, 个", "个, 起", "吨, 吨标准煤", "亩, 元", "元/亩, 元"})
  void otherDimensionsStayApart(String a, String b) {
    assertThat(unit(a).isLike(unit(b))).isFalse();
    assertThatThrownBy(() -> unit(a).to(unit(b))).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "斤两", "万", "元/", "/亩", "元//亩", "千千万万元", "元亩"})
  void whatIsNoUnitIsNotGuessed(String text) {
    if (text.equals("万")) {
      assertThat(unit(text).dimensions()).isEmpty();
    } else {
      assertThat(Unit.parse(text)).isEmpty();
    }
  }

  @Test
  void widthAndBlanksDoNotMatter() {
    assertThat(unit("万元／亩")).isEqualTo(unit("万元 / 亩"));
  }

  @Test
  void percentIsHeldAsAFraction() {
    assertThat(unit("%").held()).isEqualTo(Unit.ONE);
    assertThat(unit("%").isShare()).isTrue();
    assertThat(unit("倍").isShare()).isFalse();
  }

  @Property
  void thereAndBackIsTheSameScale(@ForAll("areas") String a, @ForAll("areas") String b) {
    Ratio there = unit(a).to(unit(b));
    assertThat(there.times(unit(b).to(unit(a)))).isEqualTo(Ratio.ONE);
  }

  @Provide
  Arbitrary<String> areas() {
    return Arbitraries.of("亩", "公顷", "平方公里", "平方米", "万平方米", "万亩", "千公顷");
  }

  private static Unit unit(String text) {
    return Unit.parse(text).orElseThrow();
  }
}
