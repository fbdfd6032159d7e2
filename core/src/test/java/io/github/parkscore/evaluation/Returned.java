// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import io.github.parkscore.data.Fate;
import io.github.parkscore.data.History;
import io.github.parkscore.data.Park;
import io.github.parkscore.data.ParkTable;
import io.github.parkscore.data.ParkTableBuilder;
import io.github.parkscore.data.Period;
import io.github.parkscore.data.Roster;
import io.github.parkscore.finding.Finding;
import io.github.parkscore.modelfile.ModelReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** A model, parks of which something became, and what each returned for several periods. */
final class Returned {
  private static final String TOP =
      """
      parkscore: 1
      id: case
      edition: 2024
      name: 例
      subject: 园区
      source: {title: 测试}
      missing: 0
      round: none
      rule: x
      """;

  private final String yaml;
  private final List<Park> parks = new ArrayList<>();
  private final List<Object[]> figures = new ArrayList<>();
  private History history = History.NONE;

  private Returned(String yaml) {
    this.yaml = yaml;
  }

  static Returned by(String yaml) {
    return new Returned(TOP + yaml);
  }

  static Period year(int year) {
    return Period.year(year);
  }

  Returned park(String id, Fate... fates) {
    return park(id, Map.of(), fates);
  }

  Returned park(String id, Map<String, String> attributes, Fate... fates) {
    parks.add(new Park(id, "园区" + id, "", "", List.of(), attributes, List.of(fates)));
    return this;
  }

  Returned history(Period period, Map<String, History.Entry> entries) {
    Map<Period, Map<String, History.Entry>> rounds = new LinkedHashMap<>(history.rounds());
    rounds.put(period, entries);
    history = new History(rounds);
    return this;
  }

  Returned of(String period, String park, String item, double figure) {
    figures.add(new Object[] {Period.parse(period).orElseThrow(), park, item, figure});
    return this;
  }

  ParkTable table() {
    ParkTableBuilder table = ParkTable.builder(new Roster(parks));
    for (Object[] figure : figures) {
      table.figure((String) figure[1], (String) figure[2], (Period) figure[0], (double) figure[3]);
    }
    return table.build();
  }

  Evaluation newest() {
    return evaluate(Options.DEFAULT);
  }

  Evaluation evaluate(String period) {
    return evaluate(Options.DEFAULT.withPeriod(Period.parse(period).orElseThrow()));
  }

  private Evaluation evaluate(Options options) {
    return Evaluator.of(ModelReader.read("model.yaml", yaml).orThrow())
        .evaluate(table(), options.withHistory(history));
  }

  /** What an indicator's value is for a park; empty: missing. */
  static OptionalDouble value(Evaluation round, String indicator, String park) {
    double value =
        round
            .node(indicator)
            .indicator()
            .orElseThrow()
            .value()
            .column()
            .get(round.table().roster().indexOf(park));
    return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  static Conclusion conclusion(Evaluation round, String park) {
    return round.conclusions().get(round.table().roster().indexOf(park));
  }

  /** The codes of what is said of a park. */
  static List<String> said(Evaluation round, String park) {
    return round.findings().stream()
        .filter(finding -> finding.park().equals(park))
        .map(Finding::code)
        .distinct()
        .toList();
  }
}
