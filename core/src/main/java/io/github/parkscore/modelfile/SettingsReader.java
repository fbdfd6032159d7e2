// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.modelfile;

import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Text;
import io.github.parkscore.formula.Formula;
import io.github.parkscore.model.NumberTable;
import io.github.parkscore.model.Settings;
import io.github.parkscore.model.Weighting;
import io.github.parkscore.rulefile.FormulaReader;
import io.github.parkscore.yaml.Fields;
import io.github.parkscore.yaml.Node;
import io.github.parkscore.yaml.Shapes;
import io.github.parkscore.yaml.YamlCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what a node says for itself and for all below it. */
final class SettingsReader {
  private final Reading reading;
  private final Findings findings;

  SettingsReader(Reading reading) {
    this.reading = reading;
    this.findings = reading.findings();
  }

  Settings read(Fields fields) {
    return new Settings(
        treat(fields),
        FormulaReader.read(fields, "rule"),
        with(fields),
        reading.numbers().limits(fields),
        reading.numbers().absence(fields, "missing"),
        reading.numbers().absence(fields, "not-applicable"),
        column(fields),
        fields.flag("relative"),
        fields.word("combine"),
        fields.find("weighting").flatMap(this::weighting),
        Optional.of(fields.text("department")).filter(text -> !text.isEmpty()));
  }

  private Optional<List<Formula>> treat(Fields fields) {
    return fields
        .find("treat")
        .map(node -> node instanceof Node.Sequence list ? list.items() : List.of(node))
        .map(
            entries ->
                entries.stream()
                    .map(entry -> FormulaReader.read(entry, findings))
                    .flatMap(Optional::stream)
                    .toList());
  }

  private Map<String, NumberTable> with(Fields fields) {
    Map<String, NumberTable> parameters = new LinkedHashMap<>();
    Optional<Node.Mapping> mapping =
        fields.find("with").flatMap(node -> Shapes.mapping(node, findings));
    for (Node.Entry entry : mapping.map(m -> m.entries().values()).orElse(List.of())) {
      String name = entry.key().text();
      reading.ids().declareParameter(name, entry.key().place());
      reading.numbers().number(entry.value()).ifPresent(table -> parameters.put(name, table));
    }
    return parameters;
  }

  private Optional<String> column(Fields fields) {
    Optional<String> column = fields.word("column");
    column
        .filter(name -> !reading.columns().contains(name))
        .ifPresent(
            name ->
                reading.unknown(
                    ModelCode.UNKNOWN_COLUMN, name, reading.columns(), fields.place("column")));
    return column;
  }

  /** {@code entropy}, {@code {ahp: [[1, 3], [1/3, 1]]}}, {@code {ahp: {matrix: …, method: …}}}. */
  private Optional<Weighting> weighting(Node node) {
    if (!(node instanceof Node.Mapping mapping)) {
      return Shapes.scalar(node, findings).map(scalar -> Weighting.of(scalar.text()));
    }
    if (mapping.entries().size() != 1) {
      Text wanted = new Text("一种赋权方法", "one method");
      findings.add(
          YamlCode.WRONG_SHAPE.at(
              node.place(), "is", mapping.entries().keySet(), "wanted", wanted));
      return Optional.empty();
    }
    Node.Entry method = mapping.entries().values().iterator().next();
    String name = method.key().text();
    if (!(method.value() instanceof Node.Mapping told)) {
      return Optional.of(new Weighting(name, matrix(method.value()), Map.of()));
    }
    Map<String, String> options = new LinkedHashMap<>();
    List<List<Formula>> matrix = List.of();
    for (Node.Entry entry : told.entries().values()) {
      if (entry.key().text().equals("matrix")) {
        matrix = matrix(entry.value());
      } else {
        Shapes.scalar(entry.value(), findings)
            .ifPresent(scalar -> options.put(entry.key().text(), scalar.text()));
      }
    }
    return Optional.of(new Weighting(name, matrix, options));
  }

  private List<List<Formula>> matrix(Node node) {
    List<List<Formula>> rows = new ArrayList<>();
    for (Node row : Shapes.items(node, findings)) {
      rows.add(
          Shapes.items(row, findings).stream()
              .map(entry -> FormulaReader.read(entry, findings))
              .flatMap(Optional::stream)
              .toList());
    }
    return rows;
  }
}
