// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.treatment;

import io.github.parkscore.data.Column;
import java.util.BitSet;
import java.util.List;

/**
 * An iterative change of a column that no formula can say, such as winsorising. Written like a
 * function in {@code treat:}. Implementations are found through {@code ServiceLoader} and have no
 * state.
 */
public interface Treatment {
  /** The name that models use. */
  String name();

  /** How many numbers it takes after x, at most. */
  int arguments();

  /**
   * Learns from the cohort what it will do.
   *
   * @param x the column
   * @param cohort the parks that count
   * @param arguments its numbers
   * @return what {@link #apply} needs; a few numbers, whose meaning is the treatment's own
   */
  double[] fit(Column x, BitSet cohort, List<Double> arguments);

  /** The changed column; missing figures stay missing. */
  Column apply(Column x, double[] fitted);
}
