// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.formula;

import io.github.parkscore.data.Unit;
import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Nearest;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Checks a formula against a scope: names, arity, types, units, steps. Everything that is wrong
 * with it is told at once; the parts that are right are checked all the same.
 */
public final class Checker {
  private final Formula formula;
  private final Scope scope;
  private final Findings findings;
  private final UnitRules units;
  private final CallChecker calls;

  /** Names that nothing has: told as such, they are not of a wrong type as well. */
  private final Set<Expr> untyped = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Above 0 inside prev(…) and its like, where results of earlier rounds exist at every step. */
  private int past;

  private Checker(Formula formula, Scope scope, Findings findings) {
    this.formula = formula;
    this.scope = scope;
    this.findings = findings;
    this.units = new UnitRules(findings, this::finding, scope.step().compareTo(Step.VALUE) <= 0);
    this.calls = new CallChecker(this, scope, units);
  }

  /** Checks a formula; empty if something is wrong, which the findings then say. */
  public static Optional<Checked> check(Formula formula, Scope scope, Findings findings) {
    Findings own = new Findings();
    Checked checked = new Checker(formula, scope, own).check(formula.tree());
    findings.addAll(own.list());
    return own.hasErrors() ? Optional.empty() : Optional.of(checked);
  }

  /** Checks a formula that has to be a number or a condition, in a unit where one is wanted. */
  public static Optional<Checked> number(
      Formula formula, Scope scope, Optional<Unit> wanted, Findings findings) {
    Findings own = new Findings();
    Checker checker = new Checker(formula, scope, own);
    Checked checked = checker.numeric(formula.tree());
    if (wanted.isPresent()) {
      checked = checker.units.to(checked, wanted.get());
    }
    findings.addAll(own.list());
    return own.hasErrors() ? Optional.empty() : Optional.of(checked);
  }

  /** Checks a formula that has to be a condition. */
  public static Optional<Checked> condition(Formula formula, Scope scope, Findings findings) {
    Findings own = new Findings();
    Checked checked = new Checker(formula, scope, own).expect(formula.tree(), Type.CONDITION);
    findings.addAll(own.list());
    return own.hasErrors() ? Optional.empty() : Optional.of(checked);
  }

  Checked check(Expr tree) {
    if (tree instanceof Expr.Num) {
      return new Checked(tree, Type.NUMBER, Optional.empty());
    }
    if (tree instanceof Expr.Str) {
      return new Checked(tree, Type.TEXT, Optional.empty());
    }
    if (tree instanceof Expr.Name name) {
      return name(name);
    }
    if (tree instanceof Expr.Neg minus) {
      Checked operand = numeric(minus.operand());
      return new Checked(new Expr.Neg(operand.tree(), minus.span()), Type.NUMBER, operand.unit());
    }
    if (tree instanceof Expr.Call call) {
      return calls.check(call);
    }
    return tree instanceof Expr.Bin bin ? operator(bin) : check(((Expr.Convert) tree).operand());
  }

  private Checked name(Expr.Name name) {
    Optional<Symbol> symbol = scope.find(name.name());
    boolean early = past == 0 && scope.isPublished(name.name());
    if (symbol.isEmpty() || early) {
      untyped.add(name);
      if (early || scope.isAwaited(name.name())) {
        report(FormulaCode.NAME_DEFINED_LATER, name);
      } else {
        report(FormulaCode.UNKNOWN_NAME, name, "known", Nearest.to(name.name(), scope.names()));
      }
      return new Checked(name, Type.NUMBER, Optional.empty());
    }
    Symbol known = symbol.get();
    if (known.since().compareTo(scope.step()) > 0 && past == 0) {
      report(
          FormulaCode.NAME_TOO_EARLY,
          name,
          "since",
          known.since().shown(),
          "step",
          scope.step().shown());
    }
    return new Checked(name, known.type(), known.unit());
  }

  private Checked operator(Expr.Bin bin) {
    if (bin.op().isLogical()) {
      Checked left = expect(bin.left(), Type.CONDITION);
      Checked right = expect(bin.right(), Type.CONDITION);
      return new Checked(joined(bin, left, right), Type.CONDITION, Optional.empty());
    }
    if (bin.op().isComparison()) {
      return comparison(bin);
    }
    Checked left = numeric(bin.left());
    Checked right = numeric(bin.right());
    return switch (bin.op()) {
      case MUL, DIV -> units.product(joined(bin, left, right), left, right);
      case POW -> units.power(joined(bin, left, right), left, right);
      default -> {
        List<Checked> met = units.meet(List.of(left, right));
        yield new Checked(joined(bin, met.get(0), met.get(1)), Type.NUMBER, met.get(0).unit());
      }
    };
  }

  private Checked comparison(Expr.Bin bin) {
    Checked left = check(bin.left());
    Checked right = check(bin.right());
    boolean texts = left.type() == Type.TEXT || right.type() == Type.TEXT;
    boolean equality = bin.op() == Op.EQ || bin.op() == Op.NE;
    if (texts && (left.type() != right.type() || !equality)) {
      Checked wrong = equality && left.type() == Type.TEXT ? right : left;
      Type wanted = equality ? Type.TEXT : Type.NUMBER;
      report(
          FormulaCode.WRONG_TYPE,
          wrong.tree(),
          "type",
          wrong.type().shown(),
          "wanted",
          wanted.shown());
    }
    if (texts) {
      knownValue(left, right);
      knownValue(right, left);
      return new Checked(joined(bin, left, right), Type.CONDITION, Optional.empty());
    }
    List<Checked> met = units.meet(List.of(left, right));
    return new Checked(joined(bin, met.get(0), met.get(1)), Type.CONDITION, Optional.empty());
  }

  /** A text that an attribute is compared with has to be one of those it can have. */
  void knownValue(Checked attribute, Checked text) {
    if (attribute.tree() instanceof Expr.Name name && text.tree() instanceof Expr.Str literal) {
      List<String> values = scope.find(name.name()).map(Symbol::values).orElse(List.of());
      if (!values.isEmpty() && !values.contains(literal.value())) {
        report(FormulaCode.UNKNOWN_VALUE, literal, "name", name.name(), "known", values);
      }
    }
  }

  private static Expr.Bin joined(Expr.Bin bin, Checked left, Checked right) {
    return new Expr.Bin(bin.op(), left.tree(), right.tree(), bin.span());
  }

  /** Checks an operand that has to be a number; a condition counts 1 or 0. */
  Checked numeric(Expr tree) {
    Checked checked = check(tree);
    return checked.type().isNumeric() ? checked : wrongType(checked, Type.NUMBER);
  }

  Checked expect(Expr tree, Type wanted) {
    Checked checked = check(tree);
    return checked.type() == wanted ? checked : wrongType(checked, wanted);
  }

  Checked wrongType(Checked checked, Type wanted) {
    report(
        FormulaCode.WRONG_TYPE,
        checked.tree(),
        "type",
        checked.type().shown(),
        "wanted",
        wanted.shown());
    return new Checked(checked.tree(), wanted, checked.unit());
  }

  /** An argument that has to be written as a whole number. */
  void wholeNumber(Expr tree, int least, int most) {
    Optional<Double> number = Constants.number(tree);
    if (number.isEmpty()
        || number.get() != Math.rint(number.get())
        || number.get() < least
        || number.get() > most) {
      report(FormulaCode.NOT_CONSTANT, tree, "least", least, "most", most);
    }
  }

  /** Checks an operand that is computed for earlier rounds. */
  Checked inThePast(Expr tree) {
    past++;
    Checked checked = check(tree);
    past--;
    return checked;
  }

  boolean isPast() {
    return past > 0;
  }

  void report(FormulaCode code, Expr part, Object... arguments) {
    if (code != FormulaCode.WRONG_TYPE || !untyped.contains(part)) {
      findings.add(finding(code, part, arguments));
    }
  }

  private Finding finding(FormulaCode code, Expr part, Object... arguments) {
    Span span = part.span();
    boolean written = span.end() > span.start() && span.end() <= formula.text().length();
    String seen =
        written ? formula.text().substring(span.start(), span.end()) : Printer.print(part);
    Object[] all = new Object[arguments.length + 6];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    int at = arguments.length;
    all[at] = "seen";
    all[at + 1] = seen;
    all[at + 2] = "formula";
    all[at + 3] = formula.text();
    all[at + 4] = "position";
    all[at + 5] = span.start() + 1;
    return code.at(formula.place().right(span.start()), all);
  }
}
