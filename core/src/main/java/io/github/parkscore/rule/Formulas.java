// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.rule;

import io.github.parkscore.formula.Expr;
import io.github.parkscore.formula.Formula;
import io.github.parkscore.formula.Op;
import java.util.LinkedHashSet;
import java.util.OptionalDouble;
import java.util.Set;

/** What can be said of a formula without computing it. */
public final class Formulas {
  private Formulas() {}

  /** The names in a formula, in their order; functions are no names. */
  public static Set<String> names(Formula formula) {
    Set<String> names = new LinkedHashSet<>();
    collect(formula.tree(), names);
    return names;
  }

  private static void collect(Expr tree, Set<String> names) {
    if (tree instanceof Expr.Name name) {
      names.add(name.name());
    }
    tree.operands().forEach(operand -> collect(operand, names));
  }

  /** Whether a formula calls a function. */
  public static boolean calls(Expr tree, String function) {
    return tree instanceof Expr.Call call && call.function().equals(function)
        || tree.operands().stream().anyMatch(operand -> calls(operand, function));
  }

  /** The number that a formula is, where it is made of numbers only. */
  public static OptionalDouble constant(Formula formula) {
    return constant(formula.tree());
  }

  /** The number that a part of a formula is, where it is made of numbers only. */
  public static OptionalDouble constant(Expr tree) {
    double value = value(tree);
    return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
  }

  private static double value(Expr tree) {
    if (tree instanceof Expr.Num number) {
      return number.value();
    }
    if (tree instanceof Expr.Neg minus) {
      return -value(minus.operand());
    }
    if (!(tree instanceof Expr.Bin bin)) {
      return Double.NaN;
    }
    double left = value(bin.left());
    double right = value(bin.right());
    return bin.op() == Op.ADD
        ? left + right
        : bin.op() == Op.SUB
            ? left - right
            : bin.op() == Op.MUL ? left * right : bin.op() == Op.DIV ? left / right : Double.NaN;
  }
}
