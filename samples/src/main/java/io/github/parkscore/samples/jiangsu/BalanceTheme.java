// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.jiangsu;

import java.util.List;

/** Work, cooperation, safety, and what adds or takes off points. */
final class BalanceTheme implements Theme {
  private final Draw draw = Draw.of("balance");

  @Override
  public void fill(Figures figures, List<Profile> profiles) {
    for (int i = 0; i < profiles.size(); i++) {
      double quality = profiles.get(i).balance();
      double output = figures.get(i, Figures.NOW, Item.OUTPUT);
      double jobs = output * 17 * StrictMath.exp(0.2 * quality) * draw.factor(0.3);
      figures.grow(i, Item.JOBS, jobs, 0.02 + draw.normal(0.06));
      figures.put(
          i,
          Figures.NOW,
          Item.SHARED,
          Math.floor(Draw.within(0, 1.4 + 0.6 * quality + draw.normal(0.7), 4)));
      figures.put(i, Figures.BEFORE, Item.SHARED, figures.get(i, Figures.NOW, Item.SHARED));
      figures.put(i, Figures.NOW, Item.OPINION, opinion(quality));
      figures.put(i, Figures.BEFORE, Item.OPINION, opinion(quality));
      if (!figures.zones().get(i).isTourism()) {
        double firms = output * 0.55 * draw.factor(0.2);
        figures.grow(i, Item.FIRMS, firms, 0.03);
        double safe = Draw.within(0.4, 0.82 + 0.05 * quality + draw.normal(0.06), 0.995);
        figures.grow(i, Item.SAFE_FIRMS, Math.floor(firms * safe), 0.06);
      }
      for (int year = Figures.BEFORE; year <= Figures.NOW; year++) {
        figures.put(i, year, Item.REFORMS, draw.chance(0.06 + 0.05 * quality) ? 1 : 0);
        figures.put(i, year, Item.INSPECTIONS, draw.chance(0.07 - 0.02 * quality) ? 1 : 0);
        figures.put(i, year, Item.ACCIDENTS, 0);
        figures.put(i, year, Item.ENV_EVENTS, 0);
      }
    }
  }

  private double opinion(double quality) {
    return Draw.within(0.8, 1.62 + 0.1 * quality + draw.normal(0.1), 2);
  }
}
