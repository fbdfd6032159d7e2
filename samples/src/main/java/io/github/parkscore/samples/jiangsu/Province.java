// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.jiangsu;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

/**
 * The invented totals of the province, and the share of them that the zones make: 50% of output and
 * budget revenue, 60% of investment, 70% of industrial value added, 80% of foreign investment and
 * trade.
 */
record Province(Item item, String before, String now, String share) {
  /** By item, in the order of the form. */
  static final Map<Item, Province> TOTALS = new EnumMap<>(Item.class);

  static {
    add(new Province(Item.OUTPUT, "114000", "120000", "0.5"));
    add(new Province(Item.REVENUE, "9200", "9600", "0.5"));
    add(new Province(Item.VA, "37600", "40000", "0.7"));
    add(new Province(Item.INVEST, "56000", "58000", "0.6"));
    add(new Province(Item.FDI, "2350000", "2400000", "0.8"));
    add(new Province(Item.TRADE, "7300", "7500", "0.8"));
  }

  private static void add(Province total) {
    TOTALS.put(total.item(), total);
  }

  /** The province's total of a year. */
  BigDecimal total(int year) {
    return new BigDecimal(year == Figures.NOW ? now : before);
  }

  /** What all zones together make of it. */
  BigDecimal ofZones(int year) {
    return total(year).multiply(new BigDecimal(share));
  }
}
