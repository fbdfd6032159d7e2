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
import io.github.parkscore.model.Absence;
import io.github.parkscore.model.Limits;
import io.github.parkscore.model.Node;
import io.github.parkscore.model.NumberTable;
import io.github.parkscore.model.Part;
import io.github.parkscore.rule.Rule;
import io.github.parkscore.treatment.Treatment;
import io.github.parkscore.treatment.Treatments;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Binds one indicator: its value, its treatments, its rule, its limits, what it earns when missing.
 */
final class IndicatorBinder {
  private final Names names;
  private final Tables tables;
  private final RuleBinder rules;
  private final Findings findings;

  IndicatorBinder(Names names, Tables tables, RuleBinder rules, Findings findings) {
    this.names = names;
    this.tables = tables;
    this.rules = rules;
    this.findings = findings;
  }

  Optional<BoundIndicator> bind(Node node) {
    Part.Indicator indicator = (Part.Indicator) node.part();
    Scope scope = names.at(Step.VALUE);
    Optional<Checked> value = Checker.number(indicator.value(), scope, indicator.unit(), findings);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    BoundFormula bound = new BoundFormula(indicator.value(), value.get(), scope);
    Optional<Unit> unit = value.get().unit();
    List<BoundTreatment> treat = new ArrayList<>();
    for (Formula entry : node.treat()) {
      Optional<BoundTreatment> treatment = treatment(node, entry, treat.size(), unit);
      if (treatment.isPresent()) {
        treat.add(treatment.get());
        unit = treatment.get().formula().map(f -> f.checked().unit()).orElse(unit);
      }
    }
    return indicator.reference()
        ? Optional.of(reference(node, bound, value.get().unit(), treat, unit))
        : scored(node, bound, value.get().unit(), treat, unit);
  }

  private static BoundIndicator reference(
      Node node,
      BoundFormula value,
      Optional<Unit> valueUnit,
      List<BoundTreatment> treat,
      Optional<Unit> unit) {
    return new BoundIndicator(
        node,
        value,
        valueUnit,
        treat,
        unit,
        Optional.empty(),
        List.of(),
        BoundLimits.NONE,
        new BoundAbsence(Absence.Kind.SPREAD, Optional.empty()));
  }

  private Optional<BoundIndicator> scored(
      Node node,
      BoundFormula value,
      Optional<Unit> valueUnit,
      List<BoundTreatment> treat,
      Optional<Unit> unit) {
    if (node.rule().isEmpty()) {
      findings.add(
          BindingCode.NO_RULE
              .at(node.head().place(), "seen", node.name().zh())
              .about("", node.id()));
      return Optional.empty();
    }
    Optional<Rule> rule = rules.rule(node);
    if (rule.isEmpty()) {
      return Optional.empty();
    }
    Scope scope = rules.scope(rule.get(), new RuleBinder.Given(node, names.at(Step.RULE), unit));
    List<BoundCase> cases = rules.cases(rule.get(), scope);
    BoundLimits limits = limits(node.limits(), scope);
    Scope after =
        scope
            .at(Step.MISSING)
            .with(Symbol.number("mark", null, Step.MISSING, "unfilled:" + node.id()));
    if (node.missing().isEmpty()) {
      findings.add(
          BindingCode.NO_MISSING
              .at(node.head().place(), "seen", node.name().zh())
              .about("", node.id()));
      return Optional.empty();
    }
    return absence(node.missing().get(), after)
        .map(
            missing ->
                new BoundIndicator(
                    node, value, valueUnit, treat, unit, rule, cases, limits, missing));
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

  BoundLimits limits(Optional<Limits> limits, Scope scope) {
    return new BoundLimits(
        limits.flatMap(Limits::low).flatMap(table -> number(table, scope)),
        limits.flatMap(Limits::high).flatMap(table -> number(table, scope)));
  }

  Optional<BoundAbsence> absence(Absence absence, Scope scope) {
    if (absence.mark().isEmpty()) {
      return Optional.of(new BoundAbsence(absence.kind(), Optional.empty()));
    }
    return number(absence.mark().get(), scope)
        .map(mark -> new BoundAbsence(absence.kind(), Optional.of(mark)));
  }

  Optional<BoundFormula> number(NumberTable table, Scope scope) {
    return tables.formula(table, Optional.empty()).flatMap(formula -> number(formula, scope));
  }

  Optional<BoundFormula> number(Formula formula, Scope scope) {
    return Checker.number(formula, scope, Optional.empty(), findings)
        .map(checked -> new BoundFormula(formula, checked, scope));
  }
}
