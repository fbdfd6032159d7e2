// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.made;

import io.github.parkscore.data.Park;
import io.github.parkscore.data.ParkTable;
import io.github.parkscore.data.ParkTableBuilder;
import io.github.parkscore.data.Period;
import io.github.parkscore.evaluation.Evaluation;
import io.github.parkscore.evaluation.Evaluator;
import io.github.parkscore.evaluation.Options;
import io.github.parkscore.modelfile.ModelReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A model as it is written, played with a few parks: 甲, 乙, 丙 and so on, their ids A, B, C. */
public final class Played {
  /** The round. */
  public static final Period NOW = Period.year(2024);

  private static final String TOP =
      """
      parkscore: 1
      id: case
      edition: 2024
      name: 例
      subject: 园区
      source: {title: 测试}
      missing: 0
      round: {points: 2, total: 2}
      """;

  private static final String NAMES = "甲乙丙丁戊己庚辛壬癸";

  private final String yaml;
  private final Map<String, String[]> attributes = new LinkedHashMap<>();
  private final Map<String, double[]> items = new LinkedHashMap<>();

  private Played(String yaml) {
    this.yaml = yaml;
  }

  /** A model by what stands below its head. */
  public static Played of(String yaml) {
    return new Played(TOP + yaml);
  }

  /** What the parks are, one after the other. */
  public Played attribute(String id, String... values) {
    attributes.put(id, values);
    return this;
  }

  /** What the parks sent, one after the other; NaN for nothing. */
  public Played item(String id, double... figures) {
    items.put(id, figures);
    return this;
  }

  /** The round. */
  public Evaluation run() {
    int size = items.values().iterator().next().length;
    ParkTableBuilder table = ParkTable.builder();
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Map<String, String> texts = new LinkedHashMap<>();
      for (Map.Entry<String, String[]> attribute : attributes.entrySet()) {
        texts.put(attribute.getKey(), attribute.getValue()[i]);
      }
      ids.add(Character.toString('A' + i));
      table.park(new Park(ids.get(i), NAMES.substring(i, i + 1), null, List.of(), texts));
    }
    items.forEach((id, figures) -> table.column(id, NOW, figures));
    return Evaluator.of(ModelReader.read("model.yaml", yaml).orThrow())
        .evaluate(table.build(), Options.DEFAULT.withPeriod(NOW));
  }
}
