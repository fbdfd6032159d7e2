// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.formula;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * Formulas over the names a and b, one park at a time: slow, plain, and by no code of the engine.
 */
final class PlainInterpreter {
  private PlainInterpreter() {}

  static double evaluate(Expr tree, double a, double b) {
    if (tree instanceof Expr.Num number) {
      return number.value();
    }
    if (tree instanceof Expr.Name name) {
      return name.name().equals("a") ? a : b;
    }
    if (tree instanceof Expr.Neg minus) {
      return -evaluate(minus.operand(), a, b);
    }
    if (tree instanceof Expr.Bin bin) {
      return operator(bin.op(), evaluate(bin.left(), a, b), evaluate(bin.right(), a, b));
    }
    Expr.Call call = (Expr.Call) tree;
    List<Expr> operands = call.operands();
    double first = evaluate(operands.get(0), a, b);
    return switch (call.function()) {
      case "if" -> Double.isNaN(first) ? first : evaluate(operands.get(first == 1 ? 1 : 2), a, b);
      case "coalesce" -> Double.isNaN(first) ? evaluate(operands.get(1), a, b) : first;
      case "abs" -> Math.abs(first);
      case "floor" -> Double.isNaN(first) ? first : whole(first, RoundingMode.FLOOR);
      case "ceil" -> Double.isNaN(first) ? first : whole(first, RoundingMode.CEILING) + 0.0;
      case "min" -> Math.min(first, evaluate(operands.get(1), a, b));
      default -> Math.max(first, evaluate(operands.get(1), a, b));
    };
  }

  private static double operator(Op op, double a, double b) {
    if (Double.isNaN(a) || Double.isNaN(b)) {
      return Double.NaN;
    }
    return switch (op) {
      case ADD -> a + b;
      case SUB -> a - b;
      case MUL -> a * b;
      case DIV -> b == 0 || Double.isInfinite(a / b) ? Double.NaN : a / b;
      case LT -> decided(a).compareTo(decided(b)) < 0 ? 1 : 0;
      case GE -> decided(a).compareTo(decided(b)) >= 0 ? 1 : 0;
      case GT -> decided(a).compareTo(decided(b)) > 0 ? 1 : 0;
      default -> decided(a).compareTo(decided(b)) == 0 ? 1 : 0;
    };
  }

  private static BigDecimal decided(double value) {
    return new BigDecimal(value).round(new MathContext(12, RoundingMode.HALF_UP));
  }

  private static double whole(double value, RoundingMode mode) {
    return decided(value).setScale(0, mode).doubleValue();
  }
}
