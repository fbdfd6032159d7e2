// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.jiangsu;

import java.math.BigDecimal;
import java.util.List;

/** The six items whose sums over all zones are a known share of the province's. */
final class Totals implements Theme {
  private final Draw draw = Draw.of("totals");

  @Override
  public void fill(Figures figures, List<Profile> profiles) {
    for (int i = 0; i < profiles.size(); i++) {
      fill(figures, i, profiles.get(i));
    }
    for (Province total : Province.TOTALS.values()) {
      scale(figures, Figures.BEFORE, total);
      scale(figures, Figures.NOW, total);
    }
  }

  private void fill(Figures figures, int i, Profile zone) {
    double economy = zone.economy();
    double open = zone.openness();
    double output = 100 * zone.size() * StrictMath.exp(0.08 * economy);
    figures.grow(i, Item.OUTPUT, output, 0.05 + 0.013 * economy + draw.normal(0.012));
    double rate = 0.08 * draw.factor(0.14) * StrictMath.exp(0.06 * economy);
    figures.grow(i, Item.REVENUE, output * rate, 0.042 + 0.015 * economy + draw.normal(0.025));
    double investment = output * 0.58 * draw.factor(0.22);
    figures.grow(i, Item.INVEST, investment, 0.035 + 0.03 * economy + draw.normal(0.055));
    double industry = Draw.within(0.24, 0.47 + 0.03 * economy + draw.normal(0.07), 0.68);
    if (!figures.zones().get(i).isTourism()) {
      figures.grow(i, Item.VA, output * industry, 0.06 + 0.014 * economy + draw.normal(0.015));
    }
    double investors = output * 30 * StrictMath.exp(0.4 * open) * draw.factor(0.45);
    figures.grow(
        i, Item.FDI, investors < 400 ? 0 : investors, 0.02 + 0.05 * open + draw.normal(0.12));
    double gate = figures.zones().get(i).isBonded() ? 12 : 1;
    double trade = gate * output * 0.1 * StrictMath.exp(0.5 * open) * draw.factor(0.5);
    figures.grow(i, Item.TRADE, trade, 0.03 + 0.03 * open + draw.normal(0.05));
  }

  /** Scales the zones to their share; the largest one takes what rounding leaves over. */
  private static void scale(Figures figures, int year, Province total) {
    Item item = total.item();
    double factor = total.ofZones(year).doubleValue() / figures.sum(year, item).doubleValue();
    int largest = 0;
    for (int i = 0; i < figures.zones().size(); i++) {
      figures.put(i, year, item, figures.get(i, year, item) * factor);
      largest = figures.get(i, year, item) > figures.get(largest, year, item) ? i : largest;
    }
    BigDecimal rest = total.ofZones(year).subtract(figures.sum(year, item));
    figures.put(largest, year, item, figures.get(largest, year, item) + rest.doubleValue());
  }
}
