// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.rulefile;

import io.github.parkscore.finding.Findings;
import io.github.parkscore.formula.Formula;
import io.github.parkscore.yaml.Fields;
import io.github.parkscore.yaml.Node;
import io.github.parkscore.yaml.Shapes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Formulas as they stand in a file. */
public final class FormulaReader {
  private FormulaReader() {}

  /** The formula of a single value, with its place. */
  public static Optional<Formula> read(Node node, Findings findings) {
    return Shapes.scalar(node, findings)
        .flatMap(scalar -> Formula.parse(scalar.text(), scalar.textPlace(), findings));
  }

  /** The formula under a key. */
  public static Optional<Formula> read(Fields fields, String key) {
    return fields.find(key).flatMap(node -> read(node, fields.findings()));
  }

  /** The formulas of a mapping, by name. */
  public static Map<String, Formula> readAll(Fields fields, String key) {
    Map<String, Formula> byName = new LinkedHashMap<>();
    fields
        .entries(key)
        .forEach(
            (name, node) ->
                read(node, fields.findings()).ifPresent(formula -> byName.put(name, formula)));
    return byName;
  }
}
