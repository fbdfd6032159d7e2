// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.jiangsu;

import java.util.List;

/** What foreign investment and trade are made of. */
final class OpennessTheme implements Theme {
  private final Draw draw = Draw.of("openness");

  @Override
  public void fill(Figures figures, List<Profile> profiles) {
    for (int i = 0; i < profiles.size(); i++) {
      double quality = profiles.get(i).openness();
      double advanced = Draw.within(0.02, 0.26 + 0.07 * quality + draw.normal(0.09), 0.7);
      double privately = Draw.within(0.08, 0.48 + 0.02 * quality + draw.normal(0.12), 0.85);
      for (int year = Figures.BEFORE; year <= Figures.NOW; year++) {
        double trade = figures.get(i, year, Item.TRADE);
        figures.put(i, year, Item.HIGHTECH_TRADE, trade * 10_000 * advanced * draw.factor(0.03));
        figures.put(i, year, Item.PRIVATE_TRADE, trade * privately * draw.factor(0.03));
        double projects = figures.get(i, year, Item.FDI) / 4_500 * draw.factor(0.35);
        figures.put(i, year, Item.BIG_FDI, Math.floor(projects));
      }
    }
  }
}
