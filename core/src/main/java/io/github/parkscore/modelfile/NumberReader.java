// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.modelfile;

import io.github.parkscore.finding.Findings;
import io.github.parkscore.formula.Formula;
import io.github.parkscore.model.Absence;
import io.github.parkscore.model.Limits;
import io.github.parkscore.model.NumberTable;
import io.github.parkscore.rule.Formulas;
import io.github.parkscore.rulefile.FormulaReader;
import io.github.parkscore.yaml.Fields;
import io.github.parkscore.yaml.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Reads what may be one formula for all or a table over the values of an attribute. */
final class NumberReader {
  private static final String ELSE = "else";
  private static final String NONE = "none";

  private final Reading reading;

  NumberReader(Reading reading) {
    this.reading = reading;
  }

  /** A weight: a table may leave values out, whose parks the part does not apply to. */
  Optional<NumberTable> weight(Fields fields) {
    Optional<NumberTable> weight = fields.find("weight").flatMap(this::table);
    weight.ifPresent(this::checkWeight);
    return weight;
  }

  private void checkWeight(NumberTable weight) {
    List<Formula> all = new ArrayList<>(weight.byKey().values());
    weight.otherwise().ifPresent(all::add);
    for (Formula formula : all) {
      OptionalDouble number = Formulas.constant(formula);
      if (number.isEmpty() || number.getAsDouble() < 0) {
        reading.findings().add(ModelCode.BAD_WEIGHT.at(formula.place(), "seen", formula.text()));
      }
    }
  }

  /** A number that every park needs: a table with gaps is told. */
  Optional<NumberTable> number(Node node) {
    return number(node, ModelCode.TABLE_WITH_GAPS);
  }

  private Optional<NumberTable> number(Node node, ModelCode gapsTold) {
    Optional<NumberTable> table = table(node);
    table
        .filter(t -> !t.isSingle() && t.otherwise().isEmpty())
        .ifPresent(
            t -> {
              List<String> gaps = new TableKeys(reading).leftOut(t.byKey().keySet());
              if (!gaps.isEmpty()) {
                reading.findings().add(gapsTold.at(node.place(), "seen", gaps));
              }
            });
    return table;
  }

  private Optional<NumberTable> table(Node node) {
    Findings findings = reading.findings();
    if (!(node instanceof Node.Mapping mapping)) {
      return FormulaReader.read(node, findings).map(NumberTable::of);
    }
    Map<String, Formula> byKey = new LinkedHashMap<>();
    Optional<Formula> otherwise = Optional.empty();
    for (Node.Entry entry : mapping.entries().values()) {
      Optional<Formula> formula = FormulaReader.read(entry.value(), findings);
      if (entry.key().text().equals(ELSE)) {
        otherwise = formula;
      } else {
        formula.ifPresent(f -> byKey.put(entry.key().text(), f));
      }
    }
    new TableKeys(reading).check(mapping);
    if (mapping.entries().isEmpty()) {
      findings.add(ModelCode.EMPTY_TABLE.at(node.place()));
    }
    return byKey.isEmpty() && otherwise.isEmpty()
        ? Optional.empty()
        : Optional.of(new NumberTable(byKey, otherwise));
  }

  /** Limits: {@code [low, high]}, either of them {@code none}; or {@code none} at all. */
  Optional<Limits> limits(Fields fields) {
    return fields.find("limits").flatMap(this::limits);
  }

  private Optional<Limits> limits(Node node) {
    if (isNone(node)) {
      return Optional.of(new Limits(Optional.empty(), Optional.empty()));
    }
    if (!(node instanceof Node.Sequence pair) || pair.items().size() != 2) {
      String seen = node instanceof Node.Scalar scalar ? scalar.text() : "";
      reading.findings().add(ModelCode.BAD_LIMITS.at(node.place(), "seen", seen));
      return Optional.empty();
    }
    Limits limits = new Limits(bound(pair.items().get(0)), bound(pair.items().get(1)));
    if (isUpsideDown(limits)) {
      reading
          .findings()
          .add(
              ModelCode.LIMITS_UPSIDE_DOWN.at(
                  node.place(), "seen", limits.low().get(), "high", limits.high().get()));
    }
    return Optional.of(limits);
  }

  private Optional<NumberTable> bound(Node node) {
    return isNone(node) ? Optional.empty() : number(node);
  }

  private static boolean isNone(Node node) {
    return node instanceof Node.Scalar scalar && scalar.text().equals(NONE);
  }

  /** Whether the low end is above the high one, for everybody or for the parks of one entry. */
  private static boolean isUpsideDown(Limits limits) {
    if (limits.low().isEmpty() || limits.high().isEmpty()) {
      return false;
    }
    Set<String> keys = new LinkedHashSet<>(limits.low().get().byKey().keySet());
    keys.addAll(limits.high().get().byKey().keySet());
    keys.add(ELSE);
    return keys.stream()
        .anyMatch(key -> constant(limits.low().get(), key) > constant(limits.high().get(), key));
  }

  /** NaN where it is no number. */
  private static double constant(NumberTable table, String key) {
    return Optional.ofNullable(table.byKey().get(key))
        .or(table::otherwise)
        .map(Formulas::constant)
        .orElse(OptionalDouble.empty())
        .orElse(Double.NaN);
  }

  /** What an indicator without a mark earns. */
  Optional<Absence> absence(Fields fields, String key) {
    Optional<String> word =
        fields.find(key).filter(Node.Scalar.class::isInstance).flatMap(n -> fields.word(key));
    if (word.isPresent() && word.get().equals("spread")) {
      return Optional.of(Absence.SPREAD);
    }
    if (word.isPresent() && word.get().equals("refuse") && key.equals("missing")) {
      return Optional.of(Absence.REFUSE);
    }
    return fields
        .find(key)
        .flatMap(node -> number(node, ModelCode.POLICY_WITH_GAPS))
        .map(Absence::mark);
  }
}
