// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.data;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A unit of measure: a product of powers of dimensions with an exact scale, such as 万元/亩. 元, 美元, 人,
 * 个, 起, 吨标准煤 are dimensions of their own; nothing converts between them.
 *
 * <p>Percent and per mille are ways of writing a fraction: figures in them are held as fractions
 * ({@link #held}), 12% as 0.12.
 *
 * @param name as it was written
 * @param dimensions the exponents by dimension, without zeros; empty for a pure number
 * @param scale how many of the dimensions' base units one of it is
 */
public record Unit(String name, Map<String, Integer> dimensions, Ratio scale) {
  /** A pure number. */
  public static final Unit ONE = new Unit("1", Map.of(), Ratio.ONE);

  /** Hundredths. */
  public static final Unit PERCENT = new Unit("%", Map.of(), Ratio.of(1, 100));

  /** Keeps a sorted copy of the exponents. */
  public Unit {
    TreeMap<String, Integer> sorted = new TreeMap<>(dimensions);
    sorted.values().removeIf(exponent -> exponent == 0);
    dimensions = Collections.unmodifiableMap(sorted);
  }

  /**
   * Reads a unit: names joined by {@code /}, {@code *} or {@code ·}; {@code 1} and {@code %} are
   * units too. Empty if a name is unknown.
   */
  public static Optional<Unit> parse(String text) {
    return UnitNames.parse(text);
  }

  /** Whether figures of both can be turned into each other. */
  public boolean isLike(Unit other) {
    return dimensions.equals(other.dimensions);
  }

  /** Whether it is a fraction that people write as a multiple: percent or per mille. */
  public boolean isShare() {
    return dimensions.isEmpty() && scale.compareTo(Ratio.ONE) < 0;
  }

  /**
   * Whether the figures of two parks add up to that of both together: money, areas, people do;
   * shares, quotients, scores, ranks and lengths of time don't.
   */
  public boolean isAdditive() {
    return !dimensions.isEmpty()
        && dimensions.values().stream().allMatch(exponent -> exponent > 0)
        && Collections.disjoint(dimensions.keySet(), UnitNames.OF_ONE_ALONE);
  }

  /** The unit in which its figures are held inside: a pure number for percent, else itself. */
  public Unit held() {
    return isShare() ? ONE : this;
  }

  /**
   * What a figure is multiplied with to be of another unit.
   *
   * @throws IllegalArgumentException if the two are of different dimensions
   */
  public Ratio to(Unit other) {
    if (!isLike(other)) {
      throw new IllegalArgumentException(name + " is no " + other.name);
    }
    return scale.over(other.scale);
  }

  /** The unit of a product. */
  public Unit times(Unit other) {
    return product(other, 1, name + "·" + other.name);
  }

  /** The unit of a quotient. */
  public Unit over(Unit other) {
    return product(other, -1, name + "/" + other.name);
  }

  private Unit product(Unit other, int sign, String joined) {
    Map<String, Integer> sum = new TreeMap<>(dimensions);
    other.dimensions.forEach((d, exponent) -> sum.merge(d, sign * exponent, Integer::sum));
    Ratio product = sign > 0 ? scale.times(other.scale) : scale.over(other.scale);
    return new Unit(joined, sum, product);
  }

  @Override
  public String toString() {
    return name;
  }

  /**
   * An exact positive fraction in lowest terms.
   *
   * @param over the numerator
   * @param under the denominator
   */
  public record Ratio(BigInteger over, BigInteger under) implements Comparable<Ratio> {
    /** One. */
    public static final Ratio ONE = of(1, 1);

    /** Whole numbers of so many bits are doubles without rounding, their quotient the nearest. */
    private static final int EXACT_BITS = 53;

    /** Reduces to lowest terms. */
    public Ratio {
      BigInteger common = over.gcd(under);
      over = over.divide(common);
      under = under.divide(common);
    }

    /** A fraction of two whole numbers. */
    public static Ratio of(long over, long under) {
      return new Ratio(BigInteger.valueOf(over), BigInteger.valueOf(under));
    }

    /** The product. */
    public Ratio times(Ratio other) {
      return new Ratio(over.multiply(other.over), under.multiply(other.under));
    }

    /** The quotient. */
    public Ratio over(Ratio other) {
      return new Ratio(over.multiply(other.under), under.multiply(other.over));
    }

    /**
     * A figure times this fraction, with one rounding where the fraction or its inverse is whole.
     */
    public double times(double figure) {
      if (over.equals(BigInteger.ONE)) {
        return figure / under.doubleValue();
      }
      return figure * over.doubleValue() / under.doubleValue();
    }

    /** The nearest double. */
    public double toDouble() {
      if (over.bitLength() <= EXACT_BITS && under.bitLength() <= EXACT_BITS) {
        return over.doubleValue() / under.doubleValue();
      }
      return new BigDecimal(over)
          .divide(new BigDecimal(under), MathContext.DECIMAL128)
          .doubleValue();
    }

    @Override
    public int compareTo(Ratio other) {
      return over.multiply(other.under).compareTo(other.over.multiply(under));
    }
  }
}
