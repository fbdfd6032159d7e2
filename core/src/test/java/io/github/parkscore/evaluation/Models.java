// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import io.github.parkscore.data.Park;
import io.github.parkscore.data.ParkTable;
import io.github.parkscore.data.ParkTableBuilder;
import io.github.parkscore.data.Period;
import io.github.parkscore.data.Roster;
import io.github.parkscore.finding.Finding;
import io.github.parkscore.modelfile.ModelReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A model written as YAML, and figures written as columns: small cases for tests. */
final class Models {
  static final Period YEAR = Period.year(2024);

  static final String TOP =
      """
      parkscore: 1
      id: case
      edition: 2024
      name: 例
      subject: 园区
      source: {title: 测试}
      """;

  private final String yaml;
  private final Map<String, String[]> attributes = new LinkedHashMap<>();
  private final Map<String, double[]> now = new LinkedHashMap<>();
  private final Map<String, double[]> before = new LinkedHashMap<>();
  private int size;
  private Options options = Options.DEFAULT.withPeriod(YEAR);

  private Models(String yaml) {
    this.yaml = yaml;
  }

  static Models of(String yaml) {
    return new Models(TOP + yaml);
  }

  Models attribute(String id, String... values) {
    attributes.put(id, values);
    size = values.length;
    return this;
  }

  Models item(String id, double... figures) {
    now.put(id, figures);
    size = figures.length;
    return this;
  }

  Models earlier(String id, double... figures) {
    before.put(id, figures);
    return this;
  }

  Models with(Options other) {
    options = other;
    return this;
  }

  ParkTable table() {
    List<Park> parks = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Map<String, String> texts = new HashMap<>();
      for (Map.Entry<String, String[]> attribute : attributes.entrySet()) {
        if (attribute.getValue()[i] != null) {
          texts.put(attribute.getKey(), attribute.getValue()[i]);
        }
      }
      parks.add(new Park("P" + i, "园区" + i, null, List.of(), texts));
    }
    ParkTableBuilder table = ParkTable.builder(new Roster(parks));
    now.forEach((id, figures) -> table.column(id, YEAR, figures));
    before.forEach((id, figures) -> table.column(id, YEAR.previous(1), figures));
    return table.build();
  }

  Evaluator evaluator() {
    return Evaluator.of(ModelReader.read("model.yaml", yaml).orThrow());
  }

  Evaluation run() {
    return evaluator().evaluate(table(), options);
  }

  static double[] totals(Evaluation round) {
    return points(round, "total");
  }

  static double[] points(Evaluation round, String node) {
    return round.node(node).points().toArray();
  }

  static double[] marks(Evaluation round, String node) {
    return round.node(node).indicator().orElseThrow().mark().column().toArray();
  }

  static List<String> codes(Evaluation round) {
    return round.findings().stream().map(Finding::code).distinct().toList();
  }

  static List<String> grades(Evaluation round) {
    return round.conclusions().stream().map(c -> c.grade().zh()).toList();
  }
}
