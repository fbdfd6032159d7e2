// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.grid;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;

/**
 * What stands in a cell: the stored value, not the displayed one.
 *
 * @param kind what sort of value
 * @param number the number; 1 or 0 for true and false; the days since 1899-12-30 for a date; else 0
 * @param text the text, or the error such as {@code #DIV/0!}; else empty
 * @param flags what the file says about the cell, see {@link #isPercent} and its neighbours
 */
public record Cell(Kind kind, double number, String text, int flags) {
  /** The sort of value. */
  public enum Kind {
    /** Nothing, or an empty text. */
    BLANK,
    /** A number, also where it is a date. */
    NUMBER,
    /** A text, as it was written. */
    TEXT,
    /** An error value of a formula. */
    ERROR,
    /** True or false. */
    BOOLEAN
  }

  static final int PERCENT = 1;
  static final int DATE = 2;
  static final int FORMULA = 4;
  static final int UNCACHED = 8;

  /** The cell that is not there. */
  public static final Cell NONE = new Cell(Kind.BLANK, 0, "", 0);

  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

  /** Whether nothing stands there; a formula whose result was never stored is not blank. */
  public boolean isBlank() {
    return kind == Kind.BLANK && !isUncached();
  }

  /** Whether a number is formatted as a percentage: 0.123 is shown as 12.3%. */
  public boolean isPercent() {
    return (flags & PERCENT) != 0;
  }

  /** Whether a number is formatted as a date. */
  public boolean isDate() {
    return (flags & DATE) != 0;
  }

  /** Whether the value is the stored result of a formula. */
  public boolean isFormula() {
    return (flags & FORMULA) != 0;
  }

  /** Whether there is a formula whose result the file does not hold. */
  public boolean isUncached() {
    return (flags & UNCACHED) != 0;
  }

  /** The day that a date cell names. */
  public LocalDate date() {
    return DAY_ZERO.plusDays((long) Math.floor(number));
  }

  /**
   * The value as somebody would type it: {@code 12.5}, {@code 12.3%}, {@code 2024-12-31}, the text
   * itself. Numbers come without exponent and with at most 15 digits, as spreadsheets show them.
   */
  public String shown() {
    return switch (kind) {
      case BLANK -> "";
      case TEXT, ERROR -> text;
      case BOOLEAN -> number != 0 ? "TRUE" : "FALSE";
      case NUMBER ->
          isDate() ? date().toString() : isPercent() ? plain(number, 2) + "%" : plain(number, 0);
    };
  }

  private static String plain(double number, int shift) {
    if (number == 0) {
      return "0";
    }
    BigDecimal decimal = new BigDecimal(number).round(new MathContext(15)).scaleByPowerOfTen(shift);
    BigDecimal stripped = decimal.stripTrailingZeros();
    return Math.abs(stripped.scale()) > 40 ? stripped.toString() : stripped.toPlainString();
  }
}
