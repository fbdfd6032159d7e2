// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.formula;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The functions of the language. What each does and an example stand in {@code
 * META-INF/parkscore/functions.yaml}; the examples are tests.
 */
public enum Function {
  /** The least of several. */
  MIN(Family.PARK, 2, Function.ANY),
  /** The greatest of several. */
  MAX(Family.PARK, 2, Function.ANY),
  /** Without its sign. */
  ABS(Family.PARK, 1, 1),
  /** Rounded to n digits. */
  ROUND(Family.PARK, 1, 2),
  /** The greatest whole number not above. */
  FLOOR(Family.PARK, 1, 1),
  /** The least whole number not below. */
  CEIL(Family.PARK, 1, 1),
  /** Natural logarithm. */
  LN(Family.PARK, 1, 1),
  /** e to the power of x. */
  EXP(Family.PARK, 1, 1),
  /** Square root. */
  SQRT(Family.PARK, 1, 1),
  /** Kept between two bounds. */
  CLAMP(Family.PARK, 3, 3),
  /** One of two, by a condition. */
  IF(Family.PARK, 2, 3),
  /** The first whose condition holds. */
  CASE(Family.PARK, 2, Function.ANY),
  /** By a text. */
  CHOOSE(Family.PARK, 3, Function.ANY),
  /** The first that is not missing. */
  COALESCE(Family.PARK, 1, Function.ANY),
  /** Whether it is missing. */
  MISSING(Family.PARK, 1, 1),
  /** Linear between knots. */
  INTERPOLATE(Family.PARK, 3, Function.ANY),
  /** How many whole steps fit in. */
  STEPS(Family.PARK, 2, 2),
  /** How many conditions hold. */
  COUNT_TRUE(Family.PARK, 1, Function.ANY),
  /** The opposite of a condition. */
  NOT(Family.PARK, 1, 1),
  /** The least of the cohort. */
  LOWEST(Family.COHORT, 1, 2),
  /** The greatest of the cohort. */
  HIGHEST(Family.COHORT, 1, 2),
  /** The mean of the cohort. */
  MEAN(Family.COHORT, 1, 2),
  /** The median of the cohort. */
  MEDIAN(Family.COHORT, 1, 2),
  /** The sum over the cohort. */
  SUM(Family.COHORT, 1, 2),
  /** The sample standard deviation of the cohort. */
  STDEV(Family.COHORT, 1, 2),
  /** How many of the cohort have a figure, or meet a condition. */
  COUNT(Family.COHORT, 1, 2),
  /** The place from the top, ties the lowest. */
  RANK(Family.COHORT, 1, 2),
  /** A quantile of the cohort, type 7. */
  QUANTILE(Family.COHORT, 2, 3),
  /** One or n periods earlier. */
  PREV(Family.TIME, 1, 2),
  /** Relative change since the period before. */
  GROWTH(Family.TIME, 1, 1),
  /** In a given period. */
  AT(Family.TIME, 2, 2),
  /** The mark of an indicator. */
  MARK(Family.RESULT, 1, 1),
  /** The points of a part. */
  POINTS(Family.RESULT, 1, 1),
  /** The place from the top. */
  PLACE(Family.RESULT, 0, 1),
  /** The place from the bottom. */
  FROM_LAST(Family.RESULT, 0, 1),
  /** A share of the number of parks. */
  QUOTA(Family.RESULT, 1, 2),
  /** The share of the applicable indicators whose items are there. */
  AVAILABLE(Family.RESULT, 0, 0),
  /** In how many of the last n rounds a condition held. */
  TIMES(Family.ROUNDS, 2, 2),
  /** How many rounds in a row, up to this one, it held. */
  STREAK(Family.ROUNDS, 1, 1),
  /** The mean over the last n rounds that have it. */
  RECENT(Family.ROUNDS, 2, 2),
  /** A figure as it stood at another stage of checking. */
  STAGE(Family.STAGES, 2, 2);

  /** No upper bound but the length of a formula. */
  static final int ANY = Integer.MAX_VALUE;

  private final Family family;
  private final int fewest;
  private final int most;

  /** What a function looks at. */
  public enum Family {
    /** One park's own figures. */
    PARK,
    /** All parks of the cohort. */
    COHORT,
    /** Other periods. */
    TIME,
    /** The result so far. */
    RESULT,
    /** Several rounds. */
    ROUNDS,
    /** Stages of checking. */
    STAGES
  }

  Function(Family family, int fewest, int most) {
    this.family = family;
    this.fewest = fewest;
    this.most = most;
  }

  /** Its name in formulas. */
  public String symbol() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What it looks at. */
  public Family family() {
    return family;
  }

  /** The fewest arguments it takes. */
  public int fewest() {
    return fewest;
  }

  /** The most arguments it takes. */
  public int most() {
    return most;
  }

  /** The first step at which it can be used. */
  public Step since() {
    return switch (this) {
      case MARK, POINTS -> Step.POINTS;
      case PLACE, FROM_LAST, QUOTA -> Step.RESULT;
      case AVAILABLE -> Step.EXCLUDE;
      default -> Step.ITEMS;
    };
  }

  /** The function of a name. */
  public static Optional<Function> of(String symbol) {
    return Arrays.stream(values()).filter(f -> f.symbol().equals(symbol)).findFirst();
  }

  /** All names. */
  public static List<String> symbols() {
    return Arrays.stream(values()).map(Function::symbol).toList();
  }
}
