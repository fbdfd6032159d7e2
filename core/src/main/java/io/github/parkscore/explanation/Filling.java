// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.explanation;

import io.github.parkscore.data.Period;
import io.github.parkscore.data.Unit;
import io.github.parkscore.evaluation.Workings;
import io.github.parkscore.formula.Expr;
import io.github.parkscore.formula.Function;
import io.github.parkscore.formula.Op;
import io.github.parkscore.formula.Scope;
import io.github.parkscore.formula.Span;
import io.github.parkscore.formula.Symbol;
import io.github.parkscore.formula.Type;
import java.util.List;
import java.util.Optional;

/**
 * Puts a park's figures into a formula: names become figures, statistics of the cohort the number
 * they came to, growth the difference over its base, so that whoever reads it can do the sum.
 */
final class Filling {
  private final Workings workings;
  private final Scope scope;
  private final int park;

  Filling(Workings workings, Scope scope, int park) {
    this.workings = workings;
    this.scope = scope;
    this.park = park;
  }

  Expr fill(Expr tree, Period period) {
    if (tree instanceof Expr.Name name) {
      return figure(name, period);
    }
    if (tree instanceof Expr.Neg minus) {
      return new Expr.Neg(fill(minus.operand(), period), minus.span());
    }
    if (tree instanceof Expr.Convert conversion) {
      Expr inside = fill(conversion.operand(), period);
      return new Expr.Convert(inside, conversion.from(), conversion.to());
    }
    if (tree instanceof Expr.Bin bin) {
      Expr left = fill(bin.left(), period);
      return new Expr.Bin(bin.op(), left, fill(bin.right(), period), bin.span());
    }
    return tree instanceof Expr.Call call ? call(call, period) : tree;
  }

  private Expr call(Expr.Call call, Period period) {
    Function function = Function.of(call.function()).orElseThrow();
    List<Expr> operands = call.operands();
    switch (function.family()) {
      case PARK:
        List<Expr> filled = operands.stream().map(operand -> fill(operand, period)).toList();
        return new Expr.Call(call.function(), filled, call.span());
      case TIME:
        return time(function, call, period);
      default:
        boolean ofX = !operands.isEmpty() && operands.get(0) instanceof Expr.Name;
        Optional<Unit> unit =
            ofX
                    && (function.family() == Function.Family.COHORT
                            && function != Function.COUNT
                            && function != Function.RANK
                        || function == Function.STAGE)
                ? unit((Expr.Name) operands.get(0))
                : Optional.empty();
        return number(workings.at(call, scope, park, period), unit);
    }
  }

  private Expr time(Function function, Expr.Call call, Period period) {
    Expr x = call.operands().get(0);
    if (function == Function.GROWTH) {
      Expr before = fill(x, period.previous(1));
      Expr change = new Expr.Bin(Op.SUB, fill(x, period), before, Span.NONE);
      return new Expr.Bin(Op.DIV, change, before, Span.NONE);
    }
    return workings.period(call, period).map(of -> fill(x, of)).orElse(call);
  }

  private Expr figure(Expr.Name name, Period period) {
    double value = workings.at(name, scope, park, period);
    boolean text = scope.find(name.name()).map(Symbol::type).filter(Type.TEXT::equals).isPresent();
    return text && !Double.isNaN(value)
        ? new Expr.Str(workings.text(value), Span.NONE)
        : number(value, unit(name));
  }

  private Optional<Unit> unit(Expr.Name name) {
    return scope.find(name.name()).flatMap(Symbol::unit);
  }

  /** A negative figure stands in brackets where it follows an operator. */
  private static Expr number(double value, Optional<Unit> unit) {
    return new Expr.Num(value, Shown.figure(value, unit), Span.NONE);
  }
}
