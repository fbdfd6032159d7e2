// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.jiangsu;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;

/** The output of the 13 cities, which sum to the province's. */
record Cities(Map<String, BigDecimal> before, Map<String, BigDecimal> now) {

  /** Cities whose zones make about half of their output. */
  static Cities of(Figures figures) {
    Map<String, Double> sizes = new LinkedHashMap<>();
    for (int i = 0; i < figures.zones().size(); i++) {
      double output = figures.get(i, Figures.NOW, Item.OUTPUT);
      sizes.merge(figures.zones().get(i).city(), output, Double::sum);
    }
    Draw draw = Draw.of("cities");
    sizes.replaceAll((city, size) -> size * draw.factor(0.12));
    return new Cities(shares(sizes, Figures.BEFORE), shares(sizes, Figures.NOW));
  }

  /** A city's output of a year. */
  BigDecimal output(String city, int year) {
    return (year == Figures.NOW ? now : before).get(city);
  }

  private static Map<String, BigDecimal> shares(Map<String, Double> sizes, int year) {
    BigDecimal left = Province.TOTALS.get(Item.OUTPUT).total(year);
    double sum = sizes.values().stream().mapToDouble(Double::doubleValue).sum();
    double scale = left.doubleValue() / sum;
    Map<String, BigDecimal> shares = new LinkedHashMap<>();
    for (Map.Entry<String, Double> city : sizes.entrySet()) {
      BigDecimal share = new BigDecimal(city.getValue() * scale).setScale(2, RoundingMode.HALF_UP);
      boolean last = shares.size() == sizes.size() - 1;
      shares.put(city.getKey(), last ? left.setScale(2, RoundingMode.UNNECESSARY) : share);
      left = left.subtract(share);
    }
    return shares;
  }
}
