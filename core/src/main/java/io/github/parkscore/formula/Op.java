// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.formula;

import java.util.Arrays;
import java.util.Optional;

/** The operators between two operands, with Excel's precedence. */
public enum Op {
  /** One side is enough. */
  OR("or", 1),
  /** Both sides. */
  AND("and", 2),
  /** Equal, of numbers and of texts. */
  EQ("=", 3),
  /** Not equal. */
  NE("<>", 3),
  /** Less. */
  LT("<", 3),
  /** Less or equal. */
  LE("<=", 3),
  /** Greater. */
  GT(">", 3),
  /** Greater or equal. */
  GE(">=", 3),
  /** Sum. */
  ADD("+", 4),
  /** Difference. */
  SUB("-", 4),
  /** Product. */
  MUL("*", 5),
  /** Quotient. */
  DIV("/", 5),
  /** Power; binds weaker than a minus sign before its base, as in Excel. */
  POW("^", 6);

  private final String symbol;
  private final int precedence;

  Op(String symbol, int precedence) {
    this.symbol = symbol;
    this.precedence = precedence;
  }

  /** As it is written. */
  public String symbol() {
    return symbol;
  }

  int precedence() {
    return precedence;
  }

  /** Whether it compares. */
  public boolean isComparison() {
    return precedence == 3;
  }

  /** Whether it joins conditions. */
  public boolean isLogical() {
    return precedence < 3;
  }

  /**
   * Whether a chain of it ({@code a^b^c}, {@code a<b<c}) is refused because its readers disagree.
   */
  boolean refusesChains() {
    return precedence == 3 || this == POW;
  }

  static Optional<Op> of(String symbol) {
    String known = symbol.equals("!=") ? "<>" : symbol;
    return Arrays.stream(values()).filter(op -> op.symbol.equals(known)).findFirst();
  }
}
