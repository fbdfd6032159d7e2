// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.binding;

import io.github.parkscore.catalog.RuleCatalog;
import io.github.parkscore.data.Unit;
import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Nearest;
import io.github.parkscore.finding.Text;
import io.github.parkscore.formula.Expr;
import io.github.parkscore.formula.Formula;
import io.github.parkscore.formula.Scope;
import io.github.parkscore.formula.Step;
import io.github.parkscore.formula.Symbol;
import io.github.parkscore.model.Absence;
import io.github.parkscore.model.IndicatorModel;
import io.github.parkscore.model.Node;
import io.github.parkscore.rule.Rule;
import io.github.parkscore.rule.RuleCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Binds what makes an indicator's mark: its rule, its limits, what it earns without a figure. */
final class MarkBinder {
  /** Stands in for a rule that does not exist, so that the rest can be looked at. */
  private static final Rule STAND_IN = formulaRule(Formula.of("x"));

  private static final Formula AGAINST = Formula.of("sign * best < sign * worst");

  /**
   * What makes a mark.
   *
   * @param rule the rule; empty of an indicator for reference
   * @param cases the rows of the rule
   * @param against whether best and worst are the wrong way round; of rules that have both
   * @param limits the range of the mark
   * @param missing what is earned without a figure
   */
  record Bound(
      Optional<Rule> rule,
      List<BoundCase> cases,
      Optional<BoundFormula> against,
      BoundLimits limits,
      BoundAbsence missing) {
    /** Of an indicator for reference. */
    static final Bound NOTHING =
        new Bound(
            Optional.empty(),
            List.of(),
            Optional.empty(),
            BoundLimits.NONE,
            new BoundAbsence(Absence.Kind.SPREAD, Optional.empty()));
  }

  private final IndicatorModel model;
  private final Names names;
  private final FormulaBinder formulas;
  private final ParameterBinder parameters;
  private final Findings findings;

  MarkBinder(
      IndicatorModel model,
      Names names,
      FormulaBinder formulas,
      ParameterBinder parameters,
      Findings findings) {
    this.model = model;
    this.names = names;
    this.formulas = formulas;
    this.parameters = parameters;
    this.findings = findings;
  }

  /**
   * Binds all of it; empty if something is wrong, which the findings then say.
   *
   * @param unit the unit of x
   */
  Optional<Bound> bind(Node node, Optional<Unit> unit) {
    Optional<Rule> rule = rule(node);
    Scope scope =
        parameters.scope(
            rule.orElse(STAND_IN), new ParameterBinder.Given(node, names.at(Step.RULE), unit));
    List<BoundCase> cases = rule.map(r -> cases(r, scope)).orElse(List.of());
    Optional<BoundFormula> against =
        rule.filter(MarkBinder::hasBoth).flatMap(r -> formulas.condition(AGAINST, scope));
    BoundLimits limits = formulas.limits(node.limits(), scope);
    Optional<BoundAbsence> missing = missing(node, scope);
    return rule.isEmpty()
        ? Optional.empty()
        : missing.map(absence -> new Bound(rule, cases, against, limits, absence));
  }

  private static boolean hasBoth(Rule rule) {
    return rule.parameters().keySet().containsAll(List.of("best", "worst"));
  }

  /** The rule of an indicator: a named one, or its formula as a rule of one case. */
  private Optional<Rule> rule(Node node) {
    if (node.rule().isEmpty()) {
      findings.add(
          BindingCode.NO_RULE
              .at(node.head().place(), "seen", node.name().zh())
              .about("", node.id()));
      return Optional.empty();
    }
    Formula written = node.rule().get();
    if (!(written.tree() instanceof Expr.Name name)) {
      return Optional.of(formulaRule(written));
    }
    Optional<Rule> named =
        Optional.ofNullable(model.rules().get(name.name()))
            .or(() -> RuleCatalog.standard().find(name.name()));
    boolean isFormula =
        name.name().equals("x")
            || node.with().containsKey(name.name())
            || model.inputs().items().containsKey(name.name());
    if (named.isEmpty() && !isFormula) {
      List<String> known = new ArrayList<>(model.rules().keySet());
      known.addAll(RuleCatalog.standard().rules().keySet());
      findings.add(
          BindingCode.UNKNOWN_RULE
              .at(written.place(), "seen", name.name(), "known", Nearest.to(name.name(), known))
              .about("", node.id()));
      return Optional.empty();
    }
    return named.or(() -> Optional.of(formulaRule(written)));
  }

  private static Rule formulaRule(Formula formula) {
    RuleCase only =
        new RuleCase(Optional.empty(), formula, Optional.empty(), Text.of(formula.text()));
    return new Rule(
        "",
        Text.of(formula.text()),
        Text.EMPTY,
        Optional.empty(),
        Map.of(),
        List.of(only),
        List.of());
  }

  /** The rows of the table, checked. */
  private List<BoundCase> cases(Rule rule, Scope scope) {
    List<BoundCase> cases = new ArrayList<>();
    for (RuleCase row : rule.cases()) {
      Optional<BoundFormula> when = row.when().flatMap(f -> formulas.condition(f, scope));
      formulas
          .number(row.mark(), scope)
          .ifPresent(formula -> cases.add(new BoundCase(row, when, formula)));
    }
    return cases;
  }

  private Optional<BoundAbsence> missing(Node node, Scope scope) {
    if (node.missing().isEmpty()) {
      findings.add(
          BindingCode.NO_MISSING
              .at(node.head().place(), "seen", node.name().zh())
              .about("", node.id()));
      return Optional.empty();
    }
    Scope after =
        scope
            .at(Step.MISSING)
            .with(Symbol.number("mark", null, Step.MISSING, "unfilled:" + node.id()));
    return formulas.absence(node.missing().get(), after);
  }
}
