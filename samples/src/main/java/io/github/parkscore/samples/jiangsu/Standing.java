// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.jiangsu;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A rough standing of each zone: the mean of a few standardised figures, from which the results of
 * the rounds before are invented. It is no evaluation.
 */
final class Standing {
  private static final List<Item> SIZES =
      List.of(Item.OUTPUT, Item.REVENUE, Item.FDI, Item.TRADE, Item.HIGHTECH_FIRMS, Item.JOBS);

  /** Pairs of an item and the one it is divided by. */
  private static final List<List<Item>> RATIOS =
      List.of(
          List.of(Item.TAX, Item.REVENUE),
          List.of(Item.LEADING, Item.SALES),
          List.of(Item.HIGHTECH_TRADE, Item.TRADE),
          List.of(Item.RND, Item.SALES),
          List.of(Item.HIGHTECH_OUTPUT, Item.SALES),
          List.of(Item.LABS, Item.OUTPUT),
          List.of(Item.PATENTS, Item.STAFF),
          List.of(Item.VA, Item.ENERGY),
          List.of(Item.TAX, Item.AREA),
          List.of(Item.VA, Item.AREA));

  private final Figures figures;
  private final double[] standing;

  Standing(Figures figures) {
    this.figures = figures;
    standing = new double[figures.zones().size()];
    for (Item item : SIZES) {
      add(i -> StrictMath.log(1 + figures.get(i, Figures.BEFORE, item)), 2);
    }
    for (List<Item> ratio : RATIOS) {
      add(i -> quotient(i, ratio), 1);
    }
  }

  /** A zone's standing, about 0 on average and 1 apart. */
  double of(int zone) {
    return standing[zone] / (2 * SIZES.size() + RATIOS.size());
  }

  private double quotient(int zone, List<Item> ratio) {
    double above = figures.get(zone, Figures.BEFORE, ratio.get(0));
    return above / figures.get(zone, Figures.BEFORE, ratio.get(1));
  }

  private void add(ToDoubleFunction<Integer> measure, double weight) {
    double[] column = new double[standing.length];
    double sum = 0;
    double squares = 0;
    int known = 0;
    for (int i = 0; i < column.length; i++) {
      column[i] = measure.applyAsDouble(i);
      if (Double.isFinite(column[i])) {
        known++;
        sum += column[i];
        squares += column[i] * column[i];
      }
    }
    double mean = sum / known;
    double deviation = StrictMath.sqrt(squares / known - mean * mean);
    for (int i = 0; i < column.length; i++) {
      double distance = (column[i] - mean) / deviation;
      standing[i] += weight * (Double.isFinite(distance) ? Draw.within(-2.5, distance, 2.5) : 0);
    }
  }
}
