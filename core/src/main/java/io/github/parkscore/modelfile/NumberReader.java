// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.modelfile;

import io.github.parkscore.finding.Findings;
import io.github.parkscore.formula.Formula;
import io.github.parkscore.model.Absence;
import io.github.parkscore.model.Limits;
import io.github.parkscore.model.NumberTable;
import io.github.parkscore.rule.Formulas;
import io.github.parkscore.yaml.Fields;
import io.github.parkscore.yaml.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

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
    Optional<NumberTable> table = table(node);
    table
        .filter(t -> !t.isSingle() && t.otherwise().isEmpty())
        .ifPresent(
            t -> {
              List<String> gaps = new TableKeys(reading).leftOut(t.byKey().keySet());
              if (!gaps.isEmpty()) {
                reading.findings().add(ModelCode.TABLE_WITH_GAPS.at(node.place(), "seen", gaps));
              }
            });
    return table;
  }

  private Optional<NumberTable> table(Node node) {
    Findings findings = reading.findings();
    if (!(node instanceof Node.Mapping mapping)) {
      return Formulas.read(node, findings).map(NumberTable::of);
    }
    Map<String, Formula> byKey = new LinkedHashMap<>();
    Optional<Formula> otherwise = Optional.empty();
    for (Node.Entry entry : mapping.entries().values()) {
      Optional<Formula> formula = Formulas.read(entry.value(), findings);
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
    OptionalDouble low = constant(limits.low());
    OptionalDouble high = constant(limits.high());
    if (low.isPresent() && high.isPresent() && low.getAsDouble() > high.getAsDouble()) {
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

  private static OptionalDouble constant(Optional<NumberTable> table) {
    return table
        .filter(NumberTable::isSingle)
        .flatMap(NumberTable::otherwise)
        .map(Formulas::constant)
        .orElse(OptionalDouble.empty());
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
    return fields.find(key).flatMap(this::number).map(Absence::mark);
  }
}
