// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.jiangsu;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;

/**
 * What every zone would return if nobody made a mistake: figures by zone, year and item; NaN where
 * there is none.
 */
final class Figures {
  /** The year before, from which growth is counted. */
  static final int BEFORE = 2023;

  /** The year of the round. */
  static final int NOW = 2024;

  private final List<Zone> zones;
  private final double[][][] values;

  Figures(List<Zone> zones) {
    this.zones = zones;
    values = new double[zones.size()][NOW - BEFORE + 1][Item.values().length];
    for (double[][] years : values) {
      for (double[] row : years) {
        Arrays.fill(row, Double.NaN);
      }
    }
  }

  List<Zone> zones() {
    return zones;
  }

  double get(int zone, int year, Item item) {
    return values[zone][year - BEFORE][item.ordinal()];
  }

  /** Sets a figure, rounded to the decimals that are returned. */
  void put(int zone, int year, Item item, double value) {
    values[zone][year - BEFORE][item.ordinal()] =
        Double.isNaN(value) ? value : exact(item, value).doubleValue();
  }

  /** Sets this year's figure and, from its growth, last year's. */
  void grow(int zone, Item item, double now, double growth) {
    put(zone, NOW, item, now);
    put(zone, BEFORE, item, now / (1 + growth));
  }

  /** The sum over all zones. */
  BigDecimal sum(int year, Item item) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < zones.size(); i++) {
      double value = get(i, year, item);
      if (!Double.isNaN(value)) {
        sum = sum.add(exact(item, value));
      }
    }
    return sum;
  }

  /** A figure as a decimal number with the item's decimals. */
  static BigDecimal exact(Item item, double value) {
    return new BigDecimal(value).setScale(item.decimals(), RoundingMode.HALF_UP);
  }
}
