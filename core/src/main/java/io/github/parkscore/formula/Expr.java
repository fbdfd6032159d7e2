// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.formula;

import io.github.parkscore.data.Unit;
import java.util.List;
import java.util.Objects;

/** The tree of a formula. */
public sealed interface Expr {
  /** Where it stands in the formula's text. */
  Span span();

  /** The operands, in their order. */
  default List<Expr> operands() {
    return List.of();
  }

  /**
   * A number.
   *
   * @param value what it counts; {@code 25%} counts 0.25
   * @param text as it was written
   * @param span where
   */
  record Num(double value, String text, Span span) implements Expr {
    /** A number that nobody wrote, printed in the shortest way that reads back equal. */
    public static Num of(double value) {
      return new Num(value, Numerals.shortest(value), Span.NONE);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Num num && Double.compare(value, num.value) == 0;
    }

    @Override
    public int hashCode() {
      return Double.hashCode(value);
    }
  }

  /**
   * A text in quotes.
   *
   * @param value the text without its quotes
   * @param span where
   */
  record Str(String value, Span span) implements Expr {}

  /**
   * A name: an item, an attribute, an indicator, a parameter.
   *
   * @param name as it was written
   * @param span where
   */
  record Name(String name, Span span) implements Expr {}

  /**
   * A minus sign before an operand.
   *
   * @param operand what is negated
   * @param span where
   */
  record Neg(Expr operand, Span span) implements Expr {
    @Override
    public List<Expr> operands() {
      return List.of(operand);
    }
  }

  /**
   * An operator between two operands.
   *
   * @param op which
   * @param left the left operand
   * @param right the right operand
   * @param span where the whole stands
   */
  record Bin(Op op, Expr left, Expr right, Span span) implements Expr {
    @Override
    public List<Expr> operands() {
      return List.of(left, right);
    }
  }

  /**
   * A function with its arguments.
   *
   * @param function its name
   * @param operands its arguments
   * @param span where
   */
  record Call(String function, List<Expr> operands, Span span) implements Expr {
    /** Keeps its own copy of the arguments. */
    public Call {
      operands = List.copyOf(operands);
    }
  }

  /**
   * A change of unit that the checker put in: 亿元 to 万元 where the two meet.
   *
   * @param operand what is converted
   * @param from its unit
   * @param to the unit that is wanted
   */
  record Convert(Expr operand, Unit from, Unit to) implements Expr {
    /** Refuses missing parts. */
    public Convert {
      Objects.requireNonNull(operand, "operand");
    }

    @Override
    public Span span() {
      return operand.span();
    }

    @Override
    public List<Expr> operands() {
      return List.of(operand);
    }
  }
}
