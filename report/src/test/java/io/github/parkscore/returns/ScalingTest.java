// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.data.Unit.Ratio;
import java.math.BigDecimal;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class ScalingTest {
  /** The oracle shifts decimals, it multiplies nothing. */
  @Property
  void powersOfTenMoveThePoint(
      @ForAll @LongRange(min = -999_999_999_999L, max = 999_999_999_999L) long digits,
      @ForAll @IntRange(min = 0, max = 6) int places,
      @ForAll @IntRange(min = -8, max = 8) int shift) {
    BigDecimal written = BigDecimal.valueOf(digits, places);
    Ratio ratio =
        shift >= 0
            ? Ratio.of((long) Math.pow(10, shift), 1)
            : Ratio.of(1, (long) Math.pow(10, -shift));

    assertThat(Scaling.times(written.doubleValue(), ratio))
        .isEqualTo(written.scaleByPowerOfTen(shift).doubleValue() + 0.0);
  }

  @Example
  void mixedRatiosAreRoundedOnce() {
    assertThat(Scaling.times(12.3, Ratio.of(1, 100))).isEqualTo(0.123);
    assertThat(Scaling.times(0.3, Ratio.of(2000, 3))).isEqualTo(200);
    assertThat(Scaling.times(1e14 / 3, Ratio.of(1, 10_000))).isEqualTo(1e14 / 3 / 10_000);
    assertThat(Scaling.times(999_999_999_999_999d, Ratio.of(100_000_000, 1)))
        .isEqualTo(99_999_999_999_999_900_000_000d);
    assertThat(Scaling.times(Math.PI, Ratio.ONE)).isEqualTo(Math.PI);
  }
}
