// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.formula;

import io.github.parkscore.data.Period;
import io.github.parkscore.data.Unit;
import io.github.parkscore.finding.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks calls of functions: what each takes, and what it gives. */
final class CallChecker {
  private final Checker checker;
  private final Scope scope;
  private final UnitRules units;

  CallChecker(Checker checker, Scope scope, UnitRules units) {
    this.checker = checker;
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
      case COHORT -> cohort(known, call);
      case TIME -> time(known, call);
      case RESULT -> result(known, call);
      case ROUNDS -> rounds(known, call);
      case STAGES -> stage(call);
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
      wholeNumber(call.operands().get(1), -10, 10);
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

  private Checked cohort(Function function, Expr.Call call) {
    List<Expr> operands = call.operands();
    int groupAt = function == Function.QUANTILE ? 2 : 1;
    Checked x =
        function == Function.COUNT
            ? checker.check(operands.get(0))
            : checker.numeric(operands.get(0));
    List<Expr> all = new ArrayList<>(List.of(x.tree()));
    if (groupAt == 2) {
      all.add(checker.numeric(operands.get(1)).tree());
    }
    if (operands.size() > groupAt) {
      group(operands.get(groupAt));
      all.add(operands.get(groupAt));
    }
    boolean counts = function == Function.COUNT || function == Function.RANK;
    return new Checked(with(call, all), Type.NUMBER, counts ? Optional.empty() : x.unit());
  }

  private Checked time(Function function, Expr.Call call) {
    List<Expr> operands = call.operands();
    if (function == Function.GROWTH) {
      Checked x = checker.numeric(operands.get(0));
      return new Checked(with(call, List.of(x.tree())), Type.NUMBER, Optional.of(Unit.PERCENT));
    }
    Checked x = checker.inThePast(operands.get(0));
    List<Expr> all = new ArrayList<>(List.of(x.tree()));
    if (function == Function.AT) {
      if (Periods.of(operands.get(1)).isEmpty()) {
        checker.report(FormulaCode.NO_PERIOD, operands.get(1));
      }
      all.add(operands.get(1));
    } else if (operands.size() == 2) {
      wholeNumber(operands.get(1), 1, 50);
      all.add(operands.get(1));
    }
    return x.as(with(call, all));
  }

  private Checked result(Function function, Expr.Call call) {
    List<Expr> operands = call.operands();
    switch (function) {
      case MARK, POINTS -> {
        String wanted =
            operands.get(0) instanceof Expr.Name name ? call.function() + ":" + name.name() : "";
        if (scope.find(wanted).isEmpty()) {
          List<String> known =
              scope.names().stream()
                  .filter(name -> name.startsWith(call.function() + ":"))
                  .map(name -> name.substring(call.function().length() + 1))
                  .toList();
          String seen = Printer.print(operands.get(0));
          checker.report(
              FormulaCode.UNKNOWN_NAME, operands.get(0), "known", Nearest.to(seen, known));
        }
      }
      case PLACE, FROM_LAST -> operands.forEach(this::group);
      case QUOTA -> {
        checker.numeric(operands.get(0));
        operands.stream().skip(1).forEach(this::group);
        if (!scope.hasQuota()) {
          checker.report(FormulaCode.QUOTA_WITHOUT_POLICY, call);
        }
      }
      default -> {
        return new Checked(call, Type.NUMBER, Optional.of(Unit.ONE));
      }
    }
    return new Checked(call, Type.NUMBER, Optional.empty());
  }

  private Checked rounds(Function function, Expr.Call call) {
    List<Expr> operands = call.operands();
    boolean recent = function == Function.RECENT;
    Checked over =
        recent ? checker.numeric(operands.get(0)) : checker.expect(operands.get(0), Type.CONDITION);
    List<Expr> all = new ArrayList<>(List.of(over.tree()));
    if (function != Function.STREAK) {
      wholeNumber(operands.get(1), 1, 50);
      all.add(operands.get(1));
    }
    return new Checked(with(call, all), Type.NUMBER, recent ? over.unit() : Optional.empty());
  }

  private Checked stage(Expr.Call call) {
    Expr item = call.operands().get(0);
    Checked stage = checker.expect(call.operands().get(1), Type.TEXT);
    String key =
        item instanceof Expr.Name name && stage.tree() instanceof Expr.Str text
            ? "stage:" + name.name() + ":" + text.value()
            : "";
    Optional<Symbol> symbol = scope.find(key);
    if (symbol.isEmpty()) {
      List<String> known =
          scope.names().stream()
              .filter(name -> name.startsWith("stage:"))
              .map(name -> name.substring("stage:".length()).replace(":", ", "))
              .toList();
      checker.report(
          FormulaCode.UNKNOWN_NAME, call, "known", Nearest.to(Printer.print(item), known));
    }
    return new Checked(call, Type.NUMBER, symbol.flatMap(Symbol::unit));
  }

  private void group(Expr group) {
    for (String attribute : Groups.attributes(group)) {
      Optional<Symbol> symbol = scope.find(attribute);
      if (symbol.isEmpty() || symbol.get().type() != Type.TEXT) {
        List<String> texts =
            scope.names().stream()
                .filter(name -> scope.find(name).orElseThrow().type() == Type.TEXT)
                .toList();
        checker.report(FormulaCode.NO_GROUP, group, "known", Nearest.to(attribute, texts));
        return;
      }
    }
    if (Groups.attributes(group).isEmpty()) {
      checker.report(FormulaCode.NO_GROUP, group, "known", scope.names());
    }
  }

  private void wholeNumber(Expr tree, int least, int most) {
    Optional<Double> number = constant(tree);
    if (number.isEmpty()
        || number.get() != Math.rint(number.get())
        || number.get() < least
        || number.get() > most) {
      checker.report(FormulaCode.NOT_CONSTANT, tree, "least", least, "most", most);
    }
  }

  static Optional<Double> constant(Expr tree) {
    if (tree instanceof Expr.Neg minus) {
      return constant(minus.operand()).map(number -> -number);
    }
    return tree instanceof Expr.Num number ? Optional.of(number.value()) : Optional.empty();
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

  /** Periods written in formulas. */
  static final class Periods {
    private Periods() {}

    static Optional<Period> of(Expr tree) {
      if (tree instanceof Expr.Num number) {
        return Period.parse(number.text());
      }
      return tree instanceof Expr.Str text ? Period.parse(text.value()) : Optional.empty();
    }
  }
}
