// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.binding;

import io.github.parkscore.data.Unit;
import io.github.parkscore.finding.Findings;
import io.github.parkscore.formula.Checked;
import io.github.parkscore.formula.Checker;
import io.github.parkscore.formula.Expr;
import io.github.parkscore.formula.Formula;
import io.github.parkscore.formula.Scope;
import io.github.parkscore.formula.Step;
import io.github.parkscore.formula.Symbol;
import io.github.parkscore.model.Node;
import io.github.parkscore.model.NumberTable;
import io.github.parkscore.model.Part;
import io.github.parkscore.treatment.Treatment;
import io.github.parkscore.treatment.Treatments;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Binds one indicator: its value, its treatments, what makes its mark. */
final class IndicatorBinder {
  private final Names names;
  private final Tables tables;
  private final MarkBinder marks;
  private final Findings findings;

  IndicatorBinder(Names names, Tables tables, MarkBinder marks, Findings findings) {
    this.names = names;
    this.tables = tables;
    this.marks = marks;
    this.findings = findings;
  }

  /** Every formula of an indicator is looked at, whatever is wrong with another of them. */
  Optional<BoundIndicator> bind(Node node) {
    Part.Indicator indicator = (Part.Indicator) node.part();
    Scope scope = names.at(Step.VALUE);
    Optional<Checked> value = Checker.number(indicator.value(), scope, indicator.unit(), findings);
    Optional<Unit> valueUnit = value.map(Checked::unit).orElse(indicator.unit());
    List<BoundTreatment> treat = new ArrayList<>();
    Optional<Unit> unit = treatments(node, valueUnit, treat);
    Optional<MarkBinder.Bound> mark =
        indicator.reference() ? Optional.of(MarkBinder.Bound.NOTHING) : marks.bind(node, unit);
    if (value.isEmpty() || mark.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new BoundIndicator(
            node,
            new BoundFormula(indicator.value(), value.get(), scope),
            valueUnit,
            treat,
            unit,
            mark.get().rule(),
            mark.get().cases(),
            mark.get().against(),
            mark.get().limits(),
            mark.get().missing()));
  }

  /** Binds the treatments and gives the unit of what comes out of them. */
  private Optional<Unit> treatments(Node node, Optional<Unit> of, List<BoundTreatment> treat) {
    Optional<Unit> unit = of;
    for (Formula entry : node.treat()) {
      Optional<BoundTreatment> treatment = treatment(node, entry, treat.size(), unit);
      if (treatment.isPresent()) {
        treat.add(treatment.get());
        unit = treatment.get().formula().map(f -> f.checked().unit()).orElse(unit);
      }
    }
    return unit;
  }

  private Optional<BoundTreatment> treatment(
      Node node, Formula entry, int position, Optional<Unit> unit) {
    if (entry.tree() instanceof Expr.Call call) {
      Optional<Treatment> treatment = Treatments.find(call.function());
      if (treatment.isPresent()) {
        return arguments(node, entry, call, treatment.get());
      }
    }
    String key = "x:" + node.id() + ":" + position;
    Scope scope = names.at(Step.TREAT).with(Symbol.number("x", unit.orElse(null), Step.TREAT, key));
    for (Map.Entry<String, NumberTable> with : node.with().entrySet()) {
      scope = silently(with.getKey(), with.getValue(), scope);
    }
    Scope known = scope;
    return Checker.number(entry, known, Optional.empty(), findings)
        .map(checked -> new BoundFormula(entry, checked, known))
        .map(f -> new BoundTreatment(Optional.of(f), Optional.empty(), List.of()));
  }

  /** Parameters that speak of best, worst or point mean nothing before the rule. */
  private Scope silently(String name, NumberTable value, Scope scope) {
    return tables
        .formula(value, Optional.empty())
        .flatMap(formula -> Checker.check(formula, scope, new Findings()))
        .map(checked -> scope.with(Symbol.bound(name, checked, scope)))
        .orElse(scope);
  }

  private Optional<BoundTreatment> arguments(
      Node node, Formula entry, Expr.Call call, Treatment treatment) {
    List<Double> numbers = new ArrayList<>();
    boolean overX = !call.operands().isEmpty() && isX(call.operands().get(0));
    for (Expr operand : call.operands().subList(overX ? 1 : 0, call.operands().size())) {
      if (operand instanceof Expr.Num number) {
        numbers.add(number.value());
      }
    }
    int given = call.operands().size() - 1;
    if (!overX || numbers.size() != given || given > treatment.arguments()) {
      findings.add(
          BindingCode.WRONG_TREATMENT
              .at(
                  entry.place(),
                  "seen",
                  entry.text(),
                  "name",
                  treatment.name(),
                  "most",
                  treatment.arguments())
              .about("", node.id()));
      return Optional.empty();
    }
    return Optional.of(new BoundTreatment(Optional.empty(), Optional.of(treatment), numbers));
  }

  private static boolean isX(Expr tree) {
    return tree instanceof Expr.Name name && name.name().equals("x");
  }
}
