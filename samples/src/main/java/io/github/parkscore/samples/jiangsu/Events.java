// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.jiangsu;

import java.util.List;

/** What happened to single zones, and figures that nobody had. */
final class Events {
  private static final List<Item> OFTEN_UNKNOWN =
      List.of(
          Item.POLLUTANTS, Item.CARBON, Item.RND, Item.PATENTS, Item.SERVICES, Item.PRIVATE_TRADE);

  private final Draw draw = Draw.of("events");

  /** Enters the events into the figures. */
  void enter(Figures figures, Roles roles) {
    List<Zone> zones = figures.zones();
    figures.put(zones.indexOf(roles.vetoed.get(0)), Figures.NOW, Item.ACCIDENTS, 1);
    figures.put(zones.indexOf(roles.vetoed.get(1)), Figures.NOW, Item.ENV_EVENTS, 1);
    figures.put(zones.indexOf(roles.inspected), Figures.NOW, Item.INSPECTIONS, 2);
    for (int i = 0; i < zones.size(); i++) {
      if (!roles.summary.contains(zones.get(i)) || zones.get(i).isTourism()) {
        continue;
      }
      for (Item item : OFTEN_UNKNOWN) {
        if (draw.chance(item == Item.POLLUTANTS ? 0.05 : 0.012)) {
          figures.put(i, Figures.NOW, item, Double.NaN);
          figures.put(i, Figures.BEFORE, item, Double.NaN);
        }
      }
    }
  }
}
