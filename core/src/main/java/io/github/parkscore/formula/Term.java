// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.formula;

import io.github.parkscore.data.Period;
import io.github.parkscore.formula.kernel.Kernel;
import io.github.parkscore.formula.kernel.Statistic;
import java.util.List;

/**
 * A compiled formula: what is computed of what, with every period resolved. Terms that say the same
 * are the same object, so that each is computed once.
 */
public sealed interface Term {
  /** What it computes, as text; equal texts are equal terms. */
  String key();

  /**
   * The same number for every park.
   *
   * @param key its text
   * @param value the number
   */
  record Constant(String key, double value) implements Term {}

  /**
   * A column that the evaluation supplies.
   *
   * @param key its text
   * @param input the column's key
   * @param period of which period
   */
  record Input(String key, String input, Period period) implements Term {}

  /**
   * A kernel over other terms.
   *
   * @param key its text
   * @param name what it does: a function's or an operator's name
   * @param kernel the loop
   * @param operands the terms it reads
   * @param origin the part of the formula it was compiled from
   */
  record Operation(String key, String name, Kernel kernel, List<Term> operands, Expr origin)
      implements Term {}

  /**
   * A statistic of the cohort, the same for all parks of a group.
   *
   * @param key its text
   * @param statistic which
   * @param figures the term it is taken of
   * @param p the share, of a quantile
   * @param group the attributes of the group; empty: everybody
   * @param period whose cohort
   */
  record OfCohort(
      String key, Statistic statistic, Term figures, double p, List<String> group, Period period)
      implements Term {}

  /**
   * A park's place among the figures of the cohort.
   *
   * @param key its text
   * @param figures the term it is taken of
   * @param group the attributes of the group; empty: everybody
   * @param period whose cohort
   */
  record Place(String key, Term figures, List<String> group, Period period) implements Term {}
}
