// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.data;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Decisions and rounding on the decimal value, not on the last bits of a double, so that 0.15 /
 * 0.05 is three steps and a change of unit changes no decision.
 */
public final class Decimals {
  /** The significant digits that a decision sees. */
  private static final MathContext DECISION = new MathContext(12, RoundingMode.HALF_UP);

  /** Further apart than this share of their size, two numbers differ within 12 digits. */
  private static final double SURELY_APART = 1e-11;

  /**
   * The product with a power of ten is off by less than this; only nearer to a half the exact
   * decimal value has to decide.
   */
  private static final double NEAR_HALF = 1e-3;

  private static final int FAST_DIGITS = 6;
  private static final double FAST_SIZE = 1e6;

  private static final double[] POWERS = new double[23];

  static {
    for (int n = 0; n < POWERS.length; n++) {
      POWERS[n] = Double.parseDouble("1e" + n);
    }
  }

  private Decimals() {}

  /** A number as a decision sees it: 12 significant digits, half away from zero. */
  public static double decided(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value) || isSmallWhole(value)) {
      return value;
    }
    double fast = decidedFast(Math.abs(value));
    return Double.isNaN(fast)
        ? new BigDecimal(value).round(DECISION).doubleValue()
        : Math.copySign(fast, value);
  }

  /**
   * The same by doubles; NaN where only the exact decimal value can tell. The scaled number is off
   * by less than 0.001, the whole one and the power of ten are exact, so their quotient or product
   * is the double nearest to the decimal.
   */
  private static double decidedFast(double size) {
    int power = 11 - (int) Math.floor(Math.log10(size));
    if (power < -10 || power >= POWERS.length) {
      return Double.NaN;
    }
    double scaled = power >= 0 ? size * POWERS[power] : size / POWERS[-power];
    double whole = Math.rint(scaled);
    boolean unsure = Math.abs(scaled - whole) > 0.5 - NEAR_HALF || scaled < 1e11 || whole >= 1e12;
    return unsure ? Double.NaN : power >= 0 ? whole / POWERS[power] : whole * POWERS[-power];
  }

  /** Compares two numbers as a decision sees them: negative, zero or positive. */
  public static int compare(double a, double b) {
    double apart = a - b;
    if (Math.abs(apart) > SURELY_APART * Math.max(Math.abs(a), Math.abs(b))) {
      return apart < 0 ? -1 : 1;
    }
    return a == b ? 0 : Double.compare(decided(a), decided(b));
  }

  /** The greatest whole number that is not above the number as a decision sees it. */
  public static double floor(double value) {
    double whole = Math.rint(value);
    return Math.abs(value - whole) > SURELY_APART * Math.abs(value)
        ? Math.floor(value)
        : Math.floor(decided(value));
  }

  /** The least whole number that is not below the number as a decision sees it. */
  public static double ceil(double value) {
    return -floor(-value);
  }

  /** How many whole steps of a size fit into a number, toward zero. */
  public static double steps(double value, double size) {
    double ratio = value / size;
    return ratio < 0 ? -floor(-ratio) : floor(ratio);
  }

  /**
   * Rounds half away from zero, first at 10 decimals and then at n, as {@code ROUND(ROUND(x,10),n)}
   * does in a workbook.
   *
   * @param digits the decimals kept, from -10 to 10
   */
  public static double round(double value, int digits) {
    if (digits < 0 || digits > FAST_DIGITS) {
      return roundExactly(value, digits);
    }
    double scaled = value * POWERS[digits];
    double whole = Math.rint(scaled);
    return isUnsure(value, scaled, whole, nearHalf(digits))
        ? roundExactly(value, digits)
        : whole / POWERS[digits] + 0.0;
  }

  /** The same of the first n of many numbers. */
  public static void round(double[] values, double[] rounded, int n, int digits) {
    if (digits < 0 || digits > FAST_DIGITS) {
      for (int i = 0; i < n; i++) {
        rounded[i] = roundExactly(values[i], digits);
      }
      return;
    }
    double power = POWERS[digits];
    double near = nearHalf(digits);
    for (int i = 0; i < n; i++) {
      rounded[i] = Math.rint(values[i] * power) / power + 0.0;
    }
    for (int i = 0; i < n; i++) {
      double scaled = values[i] * power;
      if (isUnsure(values[i], scaled, Math.rint(scaled), near)) {
        rounded[i] = roundExactly(values[i], digits);
      }
    }
  }

  /**
   * How near to a half the scaled number leaves the decision to the exact decimal value: of a
   * number below a million, rounding at 10 decimals moves it by half of 1e-10, the product with a
   * power of ten by 1.2e-10 before scaling.
   */
  private static double nearHalf(int digits) {
    return 5e-10 * POWERS[digits];
  }

  /** Whether the nearest whole number may be another one than that of the exact decimal value. */
  private static boolean isUnsure(double value, double scaled, double whole, double near) {
    return Math.abs(scaled - whole) > 0.5 - near || Math.abs(value) >= FAST_SIZE;
  }

  private static double roundExactly(double value, int digits) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return value;
    }
    return new BigDecimal(value)
            .setScale(10, RoundingMode.HALF_UP)
            .setScale(digits, RoundingMode.HALF_UP)
            .doubleValue()
        + 0.0;
  }

  private static boolean isSmallWhole(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e12;
  }
}
