// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.binding;

import io.github.parkscore.data.Unit;
import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Nearest;
import io.github.parkscore.finding.Text;
import io.github.parkscore.formula.Checked;
import io.github.parkscore.formula.Checker;
import io.github.parkscore.formula.Expr;
import io.github.parkscore.formula.Formula;
import io.github.parkscore.formula.Numerals;
import io.github.parkscore.formula.Scope;
import io.github.parkscore.formula.Span;
import io.github.parkscore.formula.Step;
import io.github.parkscore.formula.Symbol;
import io.github.parkscore.formula.Type;
import io.github.parkscore.model.Node;
import io.github.parkscore.model.NumberTable;
import io.github.parkscore.model.Part;
import io.github.parkscore.rule.Parameter;
import io.github.parkscore.rule.Rule;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Binds the parameters of an indicator's rule, in their order. */
final class ParameterBinder {
  private final Tables tables;
  private final Findings findings;

  /** What is given to the rule of one indicator. */
  record Given(Node node, Scope base, Optional<Unit> unit) {
    boolean isCost() {
      return ((Part.Indicator) node.part()).direction() == Part.Direction.COST;
    }
  }

  ParameterBinder(Tables tables, Findings findings) {
    this.tables = tables;
    this.findings = findings;
  }

  /** The names that a rule's formulas may use: x and its like, best and worst, the parameters. */
  Scope scope(Rule rule, Given given) {
    Node node = given.node();
    double sign = given.isCost() ? -1 : 1;
    Scope scope =
        given
            .base()
            .at(Step.RULE)
            .with(Symbol.number("x", given.unit().orElse(null), Step.RULE, "x:" + node.id()))
            .with(Symbol.number("point", null, Step.RULE, "point:" + node.id()));
    scope = bind("sign", Formula.of(sign), scope);
    Map<String, Parameter> parameters = new LinkedHashMap<>(rule.parameters());
    for (Parameter limit : limits(rule)) {
      parameters.putIfAbsent(limit.name(), limit);
    }
    Set<String> later = new LinkedHashSet<>(parameters.keySet());
    for (Parameter parameter : parameters.values()) {
      scope = scope.awaiting(later);
      scope = parameter(parameter, preset(parameter, rule, given), given, scope);
      later.remove(parameter.name());
    }
    if (rule.name().isEmpty()) {
      scope = free(node, scope, parameters.keySet());
    } else {
      strange(rule, node, parameters.keySet());
    }
    againstDirection(given, scope);
    return scope;
  }

  /** best and worst are names of every rule, whether it declares them or not. */
  private static List<Parameter> limits(Rule rule) {
    return List.of(limit("worst", "lowest(x)"), limit("best", "highest(x)"));
  }

  private static Parameter limit(String name, String preset) {
    return new Parameter(
        name,
        Parameter.Kind.FORMULA,
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        Optional.of(Formula.of(preset)),
        List.of(),
        Optional.of("x"),
        Text.EMPTY);
  }

  /** The value when a model sets none; a cost indicator swaps those of best and worst. */
  private static Optional<Formula> preset(Parameter parameter, Rule rule, Given given) {
    boolean swaps =
        given.isCost() && (parameter.name().equals("best") || parameter.name().equals("worst"));
    if (!swaps) {
      return parameter.preset();
    }
    String other = parameter.name().equals("best") ? "worst" : "best";
    Parameter twin = rule.parameters().get(other);
    return twin != null
        ? twin.preset()
        : Optional.of(Formula.of(other.equals("worst") ? "lowest(x)" : "highest(x)"));
  }

  private Scope parameter(Parameter parameter, Optional<Formula> preset, Given given, Scope scope) {
    Node node = given.node();
    NumberTable set = node.with().get(parameter.name());
    Optional<Formula> formula = set == null ? preset : tables.formula(set, Optional.empty());
    if (formula.isEmpty()) {
      if (set == null) {
        findings.add(
            BindingCode.PARAMETER_UNSET
                .at(node.head().place(), "seen", parameter.name(), "rule", node.rule().get().text())
                .about("", node.id()));
      }
      return bindMissing(parameter.name(), scope);
    }
    if (parameter.kind() == Parameter.Kind.CHOICE) {
      String word =
          formula.get().tree() instanceof Expr.Str text ? text.value() : formula.get().text();
      return bind(parameter.name(), Formula.of("'" + word.replace("'", "''") + "'"), scope);
    }
    if (formula.get().tree() instanceof Expr.Name name && name.name().equals("missing")) {
      return bindMissing(parameter.name(), scope);
    }
    range(parameter, formula.get(), node);
    return parameter.unit().filter("x"::equals).isPresent()
        ? inUnit(parameter.name(), formula.get(), given.unit(), scope)
        : bind(parameter.name(), formula.get(), scope);
  }

  private void range(Parameter parameter, Formula formula, Node node) {
    if (formula.tree() instanceof Expr.Num number
        && (number.value() < parameter.from().orElse(Double.NEGATIVE_INFINITY)
            || number.value() > parameter.to().orElse(Double.POSITIVE_INFINITY))) {
      findings.add(
          BindingCode.PARAMETER_BEYOND_RANGE
              .at(
                  formula.place(),
                  "seen",
                  formula.text(),
                  "name",
                  parameter.name(),
                  "from",
                  shown(parameter.from(), "−∞"),
                  "to",
                  shown(parameter.to(), "∞"))
              .about("", node.id()));
    }
  }

  private static String shown(OptionalDouble end, String open) {
    return end.isPresent() ? Numerals.shortest(end.getAsDouble()) : open;
  }

  /** A limit, a goal, a benchmark: a bare number is taken to be in the unit of x. */
  private Scope inUnit(String name, Formula formula, Optional<Unit> unit, Scope scope) {
    return Checker.number(formula, scope, unit, findings)
        .map(c -> scope.with(Symbol.bound(name, c, scope)))
        .orElseGet(() -> bindMissing(name, scope));
  }

  /**
   * {@code missing} is a value: a standard that does not exist. A formula that is wrong counts as
   * it, so that what uses the parameter is not told as wrong too.
   */
  private static Scope bindMissing(String name, Scope scope) {
    Expr nothing = new Expr.Num(Double.NaN, "missing", Span.NONE);
    return scope.with(
        Symbol.bound(name, new Checked(nothing, Type.NUMBER, Optional.empty()), scope));
  }

  private Scope bind(String name, Formula formula, Scope scope) {
    Optional<Checked> checked = Checker.check(formula, scope, findings);
    return checked
        .map(c -> scope.with(Symbol.bound(name, c, scope)))
        .orElseGet(() -> bindMissing(name, scope));
  }

  /** The parameters of a rule that is a formula: whatever is set here or further up. */
  private Scope free(Node node, Scope scope, Set<String> bound) {
    Scope more = scope;
    for (Map.Entry<String, NumberTable> with : node.with().entrySet()) {
      if (!bound.contains(with.getKey())) {
        Optional<Formula> formula = tables.formula(with.getValue(), Optional.empty());
        if (formula.isPresent()) {
          more = bind(with.getKey(), formula.get(), more);
        }
      }
    }
    return more;
  }

  /** A list that is used twice may say for one use what the other has no need of. */
  private void strange(Rule rule, Node node, Set<String> known) {
    if (!node.head().id().isEmpty() && !node.id().equals(node.head().id())) {
      return;
    }
    for (Map.Entry<String, NumberTable> with : node.head().settings().with().entrySet()) {
      String name = with.getKey();
      boolean usedByTreatments =
          node.treat().stream().anyMatch(formula -> formula.text().contains(name));
      if (!known.contains(name) && !usedByTreatments) {
        findings.add(
            BindingCode.UNKNOWN_PARAMETER
                .at(
                    with.getValue().place(),
                    "seen",
                    name,
                    "rule",
                    rule.name(),
                    "known",
                    Nearest.to(name, known))
                .about("", node.id()));
      }
    }
  }

  private void againstDirection(Given given, Scope scope) {
    Optional<Double> best = constant(scope, "best");
    Optional<Double> worst = constant(scope, "worst");
    if (best.isPresent()
        && worst.isPresent()
        && (given.isCost() ? best.get() > worst.get() : best.get() < worst.get())) {
      findings.add(
          BindingCode.LIMITS_AGAINST_DIRECTION
              .at(
                  given.node().head().place(),
                  "seen",
                  "best " + best.get() + ", worst " + worst.get())
              .about("", given.node().id()));
    }
  }

  private static Optional<Double> constant(Scope scope, String name) {
    Optional<Symbol> symbol = scope.find(name);
    if (symbol.isPresent() && symbol.get().meaning() instanceof Symbol.Bound bound) {
      Expr tree = bound.checked().tree();
      if (tree instanceof Expr.Neg minus && minus.operand() instanceof Expr.Num number) {
        return Optional.of(-number.value());
      }
      return tree instanceof Expr.Num number ? Optional.of(number.value()) : Optional.empty();
    }
    return Optional.empty();
  }
}
