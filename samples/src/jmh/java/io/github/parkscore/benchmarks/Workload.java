// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.benchmarks;

import io.github.parkscore.data.Park;
import io.github.parkscore.data.ParkTable;
import io.github.parkscore.data.ParkTableBuilder;
import io.github.parkscore.data.Period;
import io.github.parkscore.data.Roster;
import io.github.parkscore.evaluation.Evaluator;
import io.github.parkscore.modelfile.ModelReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * An invented round of any size: half of the indicators are a ratio of two items, half the growth
 * of one; marks by min-max within the cohort; weights on three levels; ranks among all, in 2 groups
 * and in 13. The same seed gives the same round.
 *
 * @param parks how many
 * @param indicators how many, a multiple of 12
 * @param missing the share of figures that nobody returned
 * @param rounding what stands after {@code round:}
 */
public record Workload(int parks, int indicators, double missing, String rounding) {
  private static final Period NOW = Period.year(2024);
  private static final int CITIES = 13;
  private static final String TOP =
      """
      parkscore: 1
      id: benchmark
      edition: 2024
      name: {zh: 性能测试, en: Benchmark}
      subject: {zh: 园区, en: park}
      source: {title: 虚构}
      attributes: {level: {name: 级别}, city: {name: 设区市}}
      groups: [level, city]
      missing: 0
      relative: true
      full-marks: 100
      """;

  /** The model, bound. */
  public Evaluator evaluator() {
    return Evaluator.of(ModelReader.read("model.yaml", model()).orThrow());
  }

  private String model() {
    StringBuilder yaml = new StringBuilder(TOP).append("round: ").append(rounding);
    yaml.append("\nitems:\n");
    for (int i = 0; i < indicators; i++) {
      yaml.append("  a").append(i).append(": {name: 甲").append(i).append(", blank: missing}\n");
      yaml.append("  b").append(i).append(": {name: 乙").append(i).append(", blank: missing}\n");
    }
    yaml.append("score:\n");
    for (int i = 0; i < indicators; i++) {
      if (i % 12 == 0) {
        category(yaml, "  ", "c" + i / 12, 1 + i / 12);
      }
      if (i % 4 == 0) {
        category(yaml, "      ", "s" + i / 4, 2 + i / 4 % 3);
      }
      String value = i % 2 == 0 ? "a" + i + " / b" + i : "growth(a" + i + ")";
      yaml.append("          - {id: v").append(i).append(", name: 指标").append(i);
      yaml.append(", value: ").append(value).append(", weight: ").append(1 + i % 5);
      yaml.append(", rule: minmax}\n");
    }
    return yaml.toString();
  }

  private static void category(StringBuilder yaml, String indent, String id, int weight) {
    yaml.append(indent).append("- id: ").append(id).append('\n');
    yaml.append(indent).append("  name: 类").append(id).append('\n');
    yaml.append(indent).append("  weight: ").append(weight).append('\n');
    yaml.append(indent).append("  parts:\n");
  }

  /** The returns. */
  public ParkTable table() {
    Random random = new Random(1);
    List<Park> roster = new ArrayList<>();
    for (int i = 0; i < parks; i++) {
      Map<String, String> texts =
          Map.of("level", random.nextInt(4) == 0 ? "国家级" : "省级", "city", "市" + random.nextInt(CITIES));
      roster.add(new Park("P" + i, "园区" + i, null, List.of(), texts));
    }
    ParkTableBuilder table = ParkTable.builder(new Roster(roster));
    for (int i = 0; i < indicators; i++) {
      table.column("a" + i, NOW, column(random));
      boolean ratio = i % 2 == 0;
      table.column((ratio ? "b" : "a") + i, ratio ? NOW : NOW.previous(1), column(random));
    }
    return table.build();
  }

  private double[] column(Random random) {
    double[] figures = new double[parks];
    for (int i = 0; i < parks; i++) {
      double figure = 50 + 50 * random.nextDouble(); // no base so small that it is remarked on
      figures[i] = random.nextDouble() < missing ? Double.NaN : figure;
    }
    return figures;
  }
}
