// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.aggregation;

/**
 * Makes one mark of several. Implementations are found through {@code ServiceLoader} and have no
 * state.
 */
public interface Aggregation {
  /** The name that models use in {@code combine:}. */
  String name();

  /**
   * Whether its mark is the weighted sum of the parts' marks, so that the parts' points sum to the
   * category's.
   */
  boolean isAdditive();

  /**
   * The mark of a category.
   *
   * @param marks the marks of its parts; none missing
   * @param shares the parts' weights, which sum to 1; none 0
   * @param n how many parts count
   * @return the mark; NaN where there is none, such as a geometric mean of a negative mark
   */
  double combine(double[] marks, double[] shares, int n);
}
