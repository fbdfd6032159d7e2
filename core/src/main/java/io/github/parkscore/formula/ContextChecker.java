// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.formula;

import io.github.parkscore.data.Unit;
import io.github.parkscore.finding.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Checks calls of functions that look beyond a park's own figures: cohort, time, results, rounds.
 */
final class ContextChecker {
  private final Checker checker;
  private final Scope scope;

  ContextChecker(Checker checker, Scope scope) {
    this.checker = checker;
    this.scope = scope;
  }

  Checked cohort(Function function, Expr.Call call) {
    List<Expr> operands = call.operands();
    int groupAt = function == Function.QUANTILE ? 2 : 1;
    Checked x =
        function == Function.COUNT
            ? checker.check(operands.get(0))
            : checker.numeric(operands.get(0));
    List<Expr> all = new ArrayList<>(List.of(x.tree()));
    if (groupAt == 2) {
      all.add(checker.numeric(operands.get(1)).tree());
      share(operands.get(1), true);
    }
    if (operands.size() > groupAt) {
      group(operands.get(groupAt));
      all.add(operands.get(groupAt));
    }
    boolean counts = function == Function.COUNT || function == Function.RANK;
    return new Checked(with(call, all), Type.NUMBER, counts ? Optional.empty() : x.unit());
  }

  Checked time(Function function, Expr.Call call) {
    List<Expr> operands = call.operands();
    if (function == Function.GROWTH) {
      Checked x = checker.numeric(operands.get(0));
      return new Checked(with(call, List.of(x.tree())), Type.NUMBER, Optional.of(Unit.PERCENT));
    }
    Checked x = checker.inThePast(operands.get(0));
    List<Expr> all = new ArrayList<>(List.of(x.tree()));
    if (function == Function.AT) {
      if (Constants.period(operands.get(1)).isEmpty()) {
        checker.report(FormulaCode.NO_PERIOD, operands.get(1));
      }
      all.add(operands.get(1));
    } else if (operands.size() == 2) {
      checker.wholeNumber(operands.get(1), 1, 50);
      all.add(operands.get(1));
    }
    return x.as(with(call, all));
  }

  Checked result(Function function, Expr.Call call) {
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
        share(operands.get(0), false);
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

  Checked rounds(Function function, Expr.Call call) {
    List<Expr> operands = call.operands();
    boolean recent = function == Function.RECENT;
    Checked over =
        recent ? checker.numeric(operands.get(0)) : checker.expect(operands.get(0), Type.CONDITION);
    List<Expr> all = new ArrayList<>(List.of(over.tree()));
    if (function != Function.STREAK) {
      checker.wholeNumber(operands.get(1), 1, 50);
      all.add(operands.get(1));
    }
    return new Checked(with(call, all), Type.NUMBER, recent ? over.unit() : Optional.empty());
  }

  Checked stage(Expr.Call call) {
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

  /** A share that is known before anything is computed, be it a parameter's. */
  private void share(Expr share, boolean fixed) {
    Optional<Double> p = Constants.number(meant(share));
    if (p.isPresent() ? p.get() < 0 || p.get() > 1 : fixed) {
      checker.report(FormulaCode.SHARE_BEYOND_RANGE, share);
    }
  }

  /** What a name stands for, if it is a parameter's. */
  private Expr meant(Expr tree) {
    if (tree instanceof Expr.Name name
        && scope.find(name.name()).map(Symbol::meaning).orElse(null) instanceof Symbol.Bound bound
        && bound.checked().tree() != tree) {
      return bound.checked().tree() instanceof Expr.Name other && !other.name().equals(name.name())
          ? meant(other)
          : bound.checked().tree();
    }
    return tree;
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

  private static Expr.Call with(Expr.Call call, List<Expr> operands) {
    return new Expr.Call(call.function(), operands, call.span());
  }
}
