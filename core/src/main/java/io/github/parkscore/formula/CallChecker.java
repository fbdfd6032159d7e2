// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.formula;

import io.github.parkscore.finding.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks calls of functions: what each takes, and what it gives. */
final class CallChecker {
  private final Checker checker;
  private final ContextChecker context;
  private final Scope scope;
  private final UnitRules units;

  CallChecker(Checker checker, Scope scope, UnitRules units) {
    this.checker = checker;
    this.context = new ContextChecker(checker, scope);
    this.scope = scope;
    this.units = units;
  }

  Checked check(Expr.Call call) {
    Optional<Function> function = Function.of(call.function());
    if (function.isEmpty()) {
      checker.report(
          FormulaCode.UNKNOWN_FUNCTION,
          call,
          "name",
          call.function(),
          "known",
          Nearest.to(call.function(), Function.symbols()));
      call.operands().forEach(checker::check);
      return new Checked(call, Type.NUMBER, Optional.empty());
    }
    Function known = function.get();
    int given = call.operands().size();
    if (given < known.fewest() || given > known.most()) {
      checker.report(
          FormulaCode.WRONG_ARITY,
          call,
          "name",
          call.function(),
          "given",
          given,
          "fewest",
          known.fewest(),
          "most",
          known.most() == Function.ANY ? "…" : known.most());
      return new Checked(call, Type.NUMBER, Optional.empty());
    }
    if (known.since().compareTo(scope.step()) > 0 && !checker.isPast()) {
      checker.report(
          FormulaCode.FUNCTION_TOO_EARLY,
          call,
          "name",
          call.function(),
          "since",
          known.since().shown(),
          "step",
          scope.step().shown());
    }
    return switch (known.family()) {
      case PARK -> park(known, call);
      case COHORT -> context.cohort(known, call);
      case TIME -> context.time(known, call);
      case RESULT -> context.result(known, call);
      case ROUNDS -> context.rounds(known, call);
      case STAGES -> context.stage(call);
    };
  }

  private Checked park(Function function, Expr.Call call) {
    return switch (function) {
      case MIN, MAX, CLAMP -> same(call, numbers(call.operands()));
      case ABS, FLOOR, CEIL -> same(call, numbers(call.operands()));
      case ROUND -> rounded(call);
      case LN, EXP, SQRT -> plain(call, numbers(call.operands()), Type.NUMBER);
      case STEPS -> plain(call, units.meet(numbers(call.operands())), Type.NUMBER);
      case IF, CASE -> branches(call, function == Function.CASE);
      case CHOOSE -> choose(call);
      case COALESCE -> alternatives(call, new ArrayList<>(), call.operands());
      case MISSING -> plain(call, List.of(checker.check(call.operands().get(0))), Type.CONDITION);
      case INTERPOLATE -> interpolate(call);
      case NOT -> plain(call, conditions(call.operands()), Type.CONDITION);
      default -> plain(call, conditions(call.operands()), Type.NUMBER);
    };
  }

  private Checked rounded(Expr.Call call) {
    Checked x = checker.numeric(call.operands().get(0));
    if (call.operands().size() == 2) {
      checker.wholeNumber(call.operands().get(1), -10, 10);
      return new Checked(
          with(call, List.of(x.tree(), call.operands().get(1))), Type.NUMBER, x.unit());
    }
    return new Checked(with(call, List.of(x.tree())), Type.NUMBER, x.unit());
  }

  private Checked branches(Expr.Call call, boolean many) {
    List<Checked> whens = new ArrayList<>();
    List<Expr> gives = new ArrayList<>();
    List<Expr> operands = call.operands();
    int pairs = many ? operands.size() / 2 : 1;
    for (int i = 0; i < pairs; i++) {
      whens.add(checker.expect(operands.get(2 * i), Type.CONDITION));
      gives.add(operands.get(2 * i + 1));
    }
    gives.addAll(operands.subList(2 * pairs, operands.size()));
    return alternatives(call, whens, gives);
  }

  private Checked choose(Expr.Call call) {
    List<Expr> operands = call.operands();
    Checked text = checker.expect(operands.get(0), Type.TEXT);
    if (operands.size() % 2 == 0) {
      checker.report(
          FormulaCode.WRONG_ARITY,
          call,
          "name",
          "choose",
          "given",
          operands.size(),
          "fewest",
          3,
          "most",
          "3, 5, 7 …");
      return new Checked(call, Type.NUMBER, Optional.empty());
    }
    List<Expr> gives = new ArrayList<>();
    List<Checked> keys = new ArrayList<>(List.of(text));
    for (int i = 1; i < operands.size(); i += 2) {
      Checked key = checker.expect(operands.get(i), Type.TEXT);
      checker.knownValue(text, key);
      keys.add(key);
      gives.add(operands.get(i + 1));
    }
    Checked given = alternatives(call, List.of(), gives);
    List<Expr> all = new ArrayList<>(List.of(text.tree()));
    for (int i = 0; i < gives.size(); i++) {
      all.add(keys.get(i + 1).tree());
      all.add(((Expr.Call) given.tree()).operands().get(i));
    }
    return given.as(with(call, all));
  }

  /** Branches of one type and unit; a call of conditions and branches by turns. */
  private Checked alternatives(Expr.Call call, List<Checked> whens, List<Expr> gives) {
    List<Checked> branches = gives.stream().map(checker::check).toList();
    boolean texts = branches.stream().anyMatch(branch -> branch.type() == Type.TEXT);
    if (texts) {
      branches.stream()
          .filter(branch -> branch.type() != Type.TEXT)
          .forEach(branch -> checker.wrongType(branch, Type.TEXT));
    }
    List<Checked> met = texts ? branches : units.meet(branches);
    List<Expr> operands = new ArrayList<>();
    for (int i = 0; i < met.size(); i++) {
      if (i < whens.size()) {
        operands.add(whens.get(i).tree());
      }
      operands.add(met.get(i).tree());
    }
    boolean conditions = met.stream().allMatch(branch -> branch.type() == Type.CONDITION);
    Type type = texts ? Type.TEXT : conditions ? Type.CONDITION : Type.NUMBER;
    return new Checked(with(call, operands), type, met.get(0).unit());
  }

  private Checked interpolate(Expr.Call call) {
    List<Expr> operands = call.operands();
    if (operands.size() % 2 == 0) {
      checker.report(
          FormulaCode.WRONG_ARITY,
          call,
          "name",
          "interpolate",
          "given",
          operands.size(),
          "fewest",
          3,
          "most",
          "3, 5, 7 …");
      return new Checked(call, Type.NUMBER, Optional.empty());
    }
    List<Checked> xs = new ArrayList<>(List.of(checker.numeric(operands.get(0))));
    List<Checked> ys = new ArrayList<>();
    for (int i = 1; i < operands.size(); i += 2) {
      xs.add(checker.numeric(operands.get(i)));
      ys.add(checker.numeric(operands.get(i + 1)));
    }
    List<Checked> knots = units.meet(xs);
    List<Checked> heights = units.meet(ys);
    List<Expr> all = new ArrayList<>(List.of(knots.get(0).tree()));
    for (int i = 0; i < heights.size(); i++) {
      all.add(knots.get(i + 1).tree());
      all.add(heights.get(i).tree());
    }
    return new Checked(with(call, all), Type.NUMBER, heights.get(0).unit());
  }

  private List<Checked> numbers(List<Expr> operands) {
    return operands.stream().map(checker::numeric).toList();
  }

  private List<Checked> conditions(List<Expr> operands) {
    return operands.stream().map(operand -> checker.expect(operand, Type.CONDITION)).toList();
  }

  /** A function that gives a number in the unit of its operands. */
  private Checked same(Expr.Call call, List<Checked> operands) {
    List<Checked> met = units.meet(operands);
    return new Checked(
        with(call, met.stream().map(Checked::tree).toList()), Type.NUMBER, met.get(0).unit());
  }

  /** A function whose number has no unit. */
  private Checked plain(Expr.Call call, List<Checked> operands, Type type) {
    return new Checked(
        with(call, operands.stream().map(Checked::tree).toList()), type, Optional.empty());
  }

  private static Expr.Call with(Expr.Call call, List<Expr> operands) {
    return new Expr.Call(call.function(), operands, call.span());
  }
}
