// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.formula;

import io.github.parkscore.finding.Code;
import io.github.parkscore.finding.Severity;

/** What can be wrong with a formula. */
public enum FormulaCode implements Code {
  /** Nothing was written. */
  EMPTY_FORMULA(Severity.ERROR),
  /** A character that no formula has. */
  STRANGE_CHARACTER(Severity.ERROR),
  /** Digits that make no number. */
  NO_NUMBER(Severity.ERROR),
  /** A text whose quote is never closed. */
  OPEN_QUOTE(Severity.ERROR),
  /** A bracket that is never closed. */
  OPEN_BRACKET(Severity.ERROR),
  /** A word where an operand, an operator or a bracket should stand. */
  UNEXPECTED_WORD(Severity.ERROR),
  /** The formula ends where an operand should stand. */
  UNEXPECTED_END(Severity.ERROR),
  /** {@code a^b^c} or {@code a<b<c}. */
  CHAIN(Severity.ERROR),
  /** More characters than anybody reads. */
  TOO_LONG(Severity.ERROR),
  /** More brackets in each other than allowed. */
  TOO_DEEP(Severity.ERROR),
  /** A name that nothing has. */
  UNKNOWN_NAME(Severity.ERROR),
  /** A name that exists only later. */
  NAME_TOO_EARLY(Severity.ERROR),
  /** A name that is defined further down, or in a circle. */
  NAME_DEFINED_LATER(Severity.ERROR),
  /** A function that nothing has. */
  UNKNOWN_FUNCTION(Severity.ERROR),
  /** A function used before its step. */
  FUNCTION_TOO_EARLY(Severity.ERROR),
  /** Too few or too many arguments. */
  WRONG_ARITY(Severity.ERROR),
  /** A text where a number belongs, or the other way round. */
  WRONG_TYPE(Severity.ERROR),
  /** A group that is no attribute or sum of attributes. */
  NO_GROUP(Severity.ERROR),
  /** An argument that must be the same for every park. */
  NOT_CONSTANT(Severity.ERROR),
  /** A share of a quota or quantile that is below 0 or above 1. */
  SHARE_BEYOND_RANGE(Severity.ERROR),
  /** A period that makes no sense. */
  NO_PERIOD(Severity.ERROR),
  /** Units of different dimensions meet. */
  UNIT_MISMATCH(Severity.ERROR),
  /** 10000 written by hand where units convert by themselves. */
  HAND_WRITTEN_FACTOR(Severity.ERROR),
  /** A bare number above 1 compared with a percentage. */
  PERCENT_AS_NUMBER(Severity.WARNING),
  /** A text that the attribute never has. */
  UNKNOWN_VALUE(Severity.ERROR),
  /** A model without {@code quota:} that uses quota(). */
  QUOTA_WITHOUT_POLICY(Severity.ERROR);

  private final Severity severity;

  FormulaCode(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
