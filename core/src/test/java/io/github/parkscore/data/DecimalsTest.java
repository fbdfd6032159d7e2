// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The fast ways of deciding and rounding against the exact decimal value. */
class DecimalsTest {
  @Property(tries = 20_000)
  void decidingIsRoundingTheExactValueTo12Digits(@ForAll("numbers") double value) {
    BigDecimal exact = new BigDecimal(value).round(new MathContext(12, RoundingMode.HALF_UP));
    assertThat(Decimals.decided(value) + 0.0).isEqualTo(exact.doubleValue() + 0.0);
  }

  @Property(tries = 20_000)
  void roundingIsAtTenDecimalsFirst(@ForAll("numbers") double value) {
    for (int digits = 0; digits <= 8; digits++) {
      BigDecimal exact =
          new BigDecimal(value)
              .setScale(10, RoundingMode.HALF_UP)
              .setScale(digits, RoundingMode.HALF_UP);
      assertThat(Decimals.round(value, digits)).isEqualTo(exact.doubleValue() + 0.0);
    }
  }

  @Property(tries = 5_000)
  void manyAreRoundedLikeEach(@ForAll("numbers") double value, @ForAll("nudges") double nudge) {
    double[] values = {value, value * nudge, -value, Double.NaN, 0.5 * Math.rint(value), -0.0};
    for (int digits = -2; digits <= 8; digits++) {
      double[] rounded = new double[values.length];
      Decimals.round(values, rounded, values.length, digits);
      for (int i = 0; i < values.length; i++) {
        assertThat(rounded[i]).isEqualTo(Double.valueOf(Decimals.round(values[i], digits)));
      }
    }
  }

  @Property(tries = 5_000)
  void comparingIsComparingWhatIsDecided(
      @ForAll("numbers") double a, @ForAll("nudges") double nudge) {
    double b = a * nudge;
    assertThat(Integer.signum(Decimals.compare(a, b)))
        .isEqualTo(Double.compare(Decimals.decided(a) + 0.0, Decimals.decided(b) + 0.0));
  }

  @Test
  void wholeStepsAreCounted() {
    assertThat(Decimals.steps(0.15, 0.05)).isEqualTo(3);
    assertThat(Decimals.steps(-0.15, 0.05)).isEqualTo(-3);
    assertThat(Decimals.floor(2.9999999999999996)).isEqualTo(3);
    assertThat(Decimals.ceil(3.0000000000000004)).isEqualTo(3);
  }

  /** Numbers of all sizes, many of them at or beside a half. */
  @Provide
  Arbitrary<Double> numbers() {
    Arbitrary<Double> any = Arbitraries.doubles().between(-1e9, 1e9).ofScale(14);
    Arbitrary<Double> sized =
        Combinators.combine(
                Arbitraries.longs().between(-999_999_999_999L, 999_999_999_999L),
                Arbitraries.integers().between(-20, 6))
            .as((digits, power) -> BigDecimal.valueOf(digits, -power).doubleValue());
    Arbitrary<Double> halves =
        Combinators.combine(
                Arbitraries.longs().between(-999_999, 999_999),
                Arbitraries.integers().between(0, 10),
                Arbitraries.integers().between(-2, 2))
            .as(
                (digits, scale, ulps) -> {
                  double half =
                      new BigDecimal(digits + ".5").scaleByPowerOfTen(-scale).doubleValue();
                  return half + ulps * Math.ulp(half);
                });
    return Arbitraries.oneOf(any, sized, halves);
  }

  @Provide
  Arbitrary<Double> nudges() {
    return Arbitraries.of(1.0, 1 + 1e-15, 1 - 1e-15, 1 + 4e-13, 1 - 6e-12, 1 + 2e-11, 1.5);
  }
}
