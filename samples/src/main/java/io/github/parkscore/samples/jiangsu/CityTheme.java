// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.jiangsu;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The output of the city that a zone belongs to: the 13 cities sum to the province. */
final class CityTheme implements Theme {
  private final Draw draw = Draw.of("cities");

  @Override
  public void fill(Figures figures, List<Profile> profiles) {
    Map<String, Double> sizes = new LinkedHashMap<>();
    for (int i = 0; i < profiles.size(); i++) {
      double output = figures.get(i, Figures.NOW, Item.OUTPUT);
      sizes.merge(figures.zones().get(i).city(), output, Double::sum);
    }
    sizes.replaceAll((city, size) -> size * draw.factor(0.12));
    for (int year = Figures.BEFORE; year <= Figures.NOW; year++) {
      Map<String, BigDecimal> outputs = outputs(sizes, year);
      for (int i = 0; i < profiles.size(); i++) {
        double output = outputs.get(figures.zones().get(i).city()).doubleValue();
        figures.put(i, year, Item.CITY_OUTPUT, output);
      }
    }
  }

  /** The province's output in proportion to the sizes; the last city takes what is left. */
  private static Map<String, BigDecimal> outputs(Map<String, Double> sizes, int year) {
    BigDecimal left = Province.TOTALS.get(Item.OUTPUT).total(year);
    double sum = sizes.values().stream().mapToDouble(Double::doubleValue).sum();
    double scale = left.doubleValue() / sum;
    Map<String, BigDecimal> outputs = new LinkedHashMap<>();
    for (Map.Entry<String, Double> city : sizes.entrySet()) {
      boolean last = outputs.size() == sizes.size() - 1;
      BigDecimal share = BigDecimal.valueOf(city.getValue() * scale);
      BigDecimal output = last ? left : share.setScale(2, RoundingMode.HALF_UP);
      outputs.put(city.getKey(), output);
      left = left.subtract(output);
    }
    return outputs;
  }
}
