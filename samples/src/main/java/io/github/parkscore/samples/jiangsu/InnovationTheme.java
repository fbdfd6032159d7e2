// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.jiangsu;

import java.util.List;

/** Research, its people and what comes of it. */
final class InnovationTheme implements Theme {
  private final Draw draw = Draw.of("innovation");

  @Override
  public void fill(Figures figures, List<Profile> profiles) {
    for (int i = 0; i < profiles.size(); i++) {
      fill(figures, i, profiles.get(i).innovation());
    }
  }

  private void fill(Figures figures, int i, double quality) {
    double lift = StrictMath.exp(0.3 * quality);
    double output = figures.get(i, Figures.NOW, Item.OUTPUT);
    double sales = figures.get(i, Figures.NOW, Item.SALES);
    double intensity = Draw.within(0.004, 0.021 + 0.005 * quality + draw.normal(0.005), 0.06);
    figures.grow(i, Item.RND, sales * 10_000 * intensity, growth(0.09));
    figures.grow(i, Item.HIGHTECH_FIRMS, count(output, 0.32, lift), growth(0.10));
    double share = Draw.within(0.08, 0.36 + 0.06 * quality + draw.normal(0.08), 0.85);
    figures.grow(i, Item.HIGHTECH_OUTPUT, sales * share, growth(0.08));
    figures.grow(i, Item.WORKSHOPS, count(output, 0.030, lift), growth(0.15));
    figures.grow(i, Item.FACTORIES, count(output, 0.010, lift), growth(0.20));
    figures.grow(i, Item.LEADERS, count(output, 0.08, lift), growth(0.08));
    figures.grow(i, Item.BASICS, count(output, 9, lift), growth(0.05));
    figures.grow(i, Item.PATENTS, count(output, 3.5, lift * lift), growth(0.12));
    figures.grow(i, Item.LABS, count(output, 0.07, lift), growth(0.07));
    figures.grow(i, Item.STAFF, count(output, 62, 1), growth(0.01));
  }

  private double count(double output, double perOutput, double lift) {
    return output * perOutput * lift * draw.factor(0.3);
  }

  private double growth(double mean) {
    return mean + draw.normal(0.03);
  }
}
