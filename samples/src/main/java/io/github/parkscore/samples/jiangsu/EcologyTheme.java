// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.jiangsu;

import java.util.List;

/** Energy, emissions and land. Zones without industry return none of the first. */
final class EcologyTheme implements Theme {
  private final Draw draw = Draw.of("ecology");

  @Override
  public void fill(Figures figures, List<Profile> profiles) {
    for (int i = 0; i < profiles.size(); i++) {
      double quality = profiles.get(i).ecology();
      if (!figures.zones().get(i).isTourism()) {
        industry(figures, i, quality);
      }
      double perMu = 0.0105 * StrictMath.exp(0.22 * quality) * draw.factor(0.28);
      figures.grow(i, Item.AREA, figures.get(i, Figures.NOW, Item.OUTPUT) / perMu, 0.008);
      double used = Draw.within(38, 82 + 5 * quality + draw.normal(14), 106);
      figures.put(i, Figures.NOW, Item.LAND_RATE, used);
      figures.put(i, Figures.BEFORE, Item.LAND_RATE, used - draw.between(0, 2));
    }
  }

  private void industry(Figures figures, int i, double quality) {
    double added = figures.get(i, Figures.NOW, Item.VA);
    double energy = added * 0.27 * StrictMath.exp(-0.3 * quality) * draw.factor(0.4);
    figures.grow(i, Item.ENERGY, energy, 0.03 + draw.normal(0.03));
    figures.grow(i, Item.CARBON, energy * 2.3 * draw.factor(0.12), 0.02 + draw.normal(0.03));
    double waste = added * 11 * StrictMath.exp(-0.35 * quality) * draw.factor(0.45);
    figures.grow(i, Item.POLLUTANTS, waste, -0.03 + draw.normal(0.04));
    double reused = Draw.within(55, 92 + 2.5 * quality + draw.normal(4), 99.8);
    figures.put(i, Figures.NOW, Item.WASTE_USE, reused);
    figures.put(i, Figures.BEFORE, Item.WASTE_USE, Math.min(99.8, reused + draw.normal(1)));
  }
}
