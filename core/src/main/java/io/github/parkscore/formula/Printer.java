// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.formula;

import io.github.parkscore.data.Unit;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes a formula's tree as text, with as few brackets as reading it back to the same tree allows.
 * Names are spelt by a function: as they are, by the words of a language, as figures, as cells.
 */
public final class Printer {
  private static final int UNARY = 7;
  private static final int ATOM = 8;

  private final Function<Expr.Name, String> naming;
  private final boolean showsConversions;

  private Printer(Function<Expr.Name, String> naming, boolean showsConversions) {
    this.naming = naming;
    this.showsConversions = showsConversions;
  }

  /** A formula as its author would write it. */
  public static String print(Expr tree) {
    return print(tree, Expr.Name::name);
  }

  /** A formula with its names spelt otherwise. */
  public static String print(Expr tree, Function<Expr.Name, String> naming) {
    return new Printer(naming, false).text(tree);
  }

  /** A formula for reading only: with the changes of unit that the checker put in. */
  public static String printWorking(Expr tree, Function<Expr.Name, String> naming) {
    return new Printer(naming, true).text(tree);
  }

  private String text(Expr tree) {
    if (tree instanceof Expr.Num number) {
      return number.text();
    }
    if (tree instanceof Expr.Str text) {
      return "'" + text.value().replace("'", "''") + "'";
    }
    if (tree instanceof Expr.Name name) {
      return naming.apply(name);
    }
    if (tree instanceof Expr.Neg minus) {
      return "-" + within(minus.operand(), UNARY);
    }
    if (tree instanceof Expr.Call call) {
      List<Expr> arguments = call.operands();
      return arguments.stream()
          .map(this::text)
          .collect(Collectors.joining(", ", call.function() + "(", ")"));
    }
    if (tree instanceof Expr.Convert conversion) {
      return showsConversions ? converted(conversion) : text(conversion.operand());
    }
    Expr.Bin bin = (Expr.Bin) tree;
    int precedence = bin.op().precedence();
    int left = bin.op().refusesChains() ? precedence + 1 : precedence;
    return within(bin.left(), left)
        + " "
        + bin.op().symbol()
        + " "
        + within(bin.right(), precedence + 1);
  }

  private String converted(Expr.Convert conversion) {
    Unit.Ratio ratio = conversion.from().to(conversion.to());
    String operand = within(conversion.operand(), Op.MUL.precedence());
    String over = ratio.over().equals(BigInteger.ONE) ? "" : " × " + ratio.over();
    String under = ratio.under().equals(BigInteger.ONE) ? "" : " ÷ " + ratio.under();
    return operand + over + under;
  }

  private String within(Expr operand, int weakest) {
    String text = text(operand);
    return strength(operand) < weakest ? "(" + text + ")" : text;
  }

  private int strength(Expr tree) {
    if (tree instanceof Expr.Convert conversion) {
      return showsConversions ? Op.MUL.precedence() : strength(conversion.operand());
    }
    if (tree instanceof Expr.Bin bin) {
      return bin.op().precedence();
    }
    if (tree instanceof Expr.Num number && "-−".indexOf(number.text().charAt(0)) >= 0) {
      return Op.ADD.precedence();
    }
    return tree instanceof Expr.Neg ? UNARY : ATOM;
  }
}
