// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.jiangsu;

import java.util.List;

/** Tax, business and its structure. */
final class EconomyTheme implements Theme {
  private final Draw draw = Draw.of("economy");

  @Override
  public void fill(Figures figures, List<Profile> profiles) {
    for (int i = 0; i < profiles.size(); i++) {
      double quality = profiles.get(i).economy();
      double taxShare = Draw.within(0.55, 0.79 + 0.035 * quality + draw.normal(0.04), 0.96);
      double turnover = (figures.zones().get(i).isTourism() ? 1.5 : 2.0) * draw.factor(0.14);
      double leading = Draw.within(0.2, 0.57 + 0.06 * quality + draw.normal(0.1), 0.94);
      double services = 0.2 * StrictMath.exp(0.12 * quality) * draw.factor(0.3);
      for (int year = Figures.BEFORE; year <= Figures.NOW; year++) {
        figures.put(
            i, year, Item.TAX, figures.get(i, year, Item.REVENUE) * taxShare * draw.factor(0.01));
        double sales = figures.get(i, year, Item.OUTPUT) * turnover * draw.factor(0.02);
        figures.put(i, year, Item.SALES, sales);
        figures.put(i, year, Item.LEADING, sales * leading * draw.factor(0.015));
        figures.put(i, year, Item.SERVICES, sales * services * draw.factor(0.03));
      }
    }
  }
}
