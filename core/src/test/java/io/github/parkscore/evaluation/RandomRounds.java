// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import java.util.List;
import java.util.Random;

/**
 * Models and figures made at random: two levels, several rules, missing figures, limits, rounding.
 */
public final class RandomRounds {
  private static final List<String> RULES =
      List.of(
          "minmax",
          "efficacy",
          "efficacy_exp",
          "ratio_to_best",
          "percentile",
          "\"x / highest(x)\"",
          "\"clamp((x - lowest(x)) / 20, 0, 1)\"");

  private final Random random;

  /** A source of rounds; the same seed gives the same rounds. */
  public RandomRounds(long seed) {
    random = new Random(seed);
  }

  /** A model of two to four categories with one to four indicators each, and points parts. */
  public String model() {
    StringBuilder yaml = new StringBuilder("attributes: {g: {name: 组, values: [甲, 乙]}}\nitems:\n");
    int categories = 2 + random.nextInt(3);
    int[] sizes = random.ints(categories, 1, 5).toArray();
    for (int c = 0; c < categories; c++) {
      for (int i = 0; i < sizes[c]; i++) {
        yaml.append("  i").append(c).append(i).append(": {name: 项, blank: missing}\n");
      }
    }
    yaml.append("missing: ").append(pick("0", "spread", "mean(mark)", "0.3")).append('\n');
    yaml.append("not-applicable: ").append(pick("spread", "0.5")).append('\n');
    yaml.append("round: ").append(pick("none", "{points: 2, total: 2}", "{total: 1}")).append('\n');
    yaml.append("relative: true\nfull-marks: 100\ngroups: [g]\nscore:\n");
    for (int c = 0; c < categories; c++) {
      category(yaml, c, sizes[c]);
    }
    yaml.append("  - {id: plus, name: 加分, points: \"coalesce(i00, 0) / 4\", limits: [0, 3]}\n");
    yaml.append("  - {id: minus, name: 扣分, points: \"-coalesce(i10, 0) / 3\", limits: [-2, 0]}\n");
    return yaml.toString();
  }

  private void category(StringBuilder yaml, int c, int size) {
    yaml.append("  - id: c").append(c).append("\n    name: 类\n    weight: ");
    yaml.append(1 + random.nextInt(9)).append("\n    combine: ");
    yaml.append(pick("mean", "mean", "geometric", "minimum")).append('\n');
    yaml.append(pick("", "    limits: [0.1, 0.8]\n")).append("    parts:\n");
    for (int i = 0; i < size; i++) {
      String id = "i" + c + i;
      yaml.append("      - {id: v").append(id).append(", name: 指标, value: ").append(id);
      yaml.append(", weight: ").append(pick("3", "5", "{甲: 2, else: 4}"));
      yaml.append(", rule: ").append(RULES.get(random.nextInt(RULES.size())));
      yaml.append(pick("", ", applies: \"g = '甲'\"")).append(", limits: [0, 1.2]}\n");
    }
  }

  private String pick(String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  /** Figures between 0.1 and 20 for all items that any such model can have; one in ten missing. */
  public double[][] figures(int parks) {
    double[][] columns = new double[20][parks];
    for (double[] column : columns) {
      for (int park = 0; park < parks; park++) {
        boolean missing = random.nextInt(10) == 0;
        column[park] = missing ? Double.NaN : Math.round(random.nextDouble() * 199 + 1) / 10.0;
      }
    }
    return columns;
  }

  /** A round: a model with figures for its parks in an order. */
  static Evaluation round(String model, double[][] figures, int[] order) {
    Models round = Models.of(model);
    String[] groups = new String[order.length];
    for (int k = 0; k < order.length; k++) {
      groups[k] = order[k] % 3 == 0 ? "甲" : "乙";
    }
    round.attribute("g", groups);
    for (int c = 0; c < 5; c++) {
      for (int i = 0; i < 4; i++) {
        double[] column = new double[order.length];
        for (int k = 0; k < order.length; k++) {
          column[k] = figures[c * 4 + i][order[k]];
        }
        round.item("i" + c + i, column);
      }
    }
    return round.run();
  }

  /** A random round of some parks. */
  public static Evaluation round(long seed, int parks) {
    RandomRounds rounds = new RandomRounds(seed);
    String model = rounds.model();
    int[] order = java.util.stream.IntStream.range(0, parks).toArray();
    return round(model, rounds.figures(parks), order);
  }
}
