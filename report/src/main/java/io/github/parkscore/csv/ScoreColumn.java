// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.csv;

import io.github.parkscore.data.Column;
import io.github.parkscore.formula.Numerals;
import java.util.function.IntFunction;

/**
 * A column of the table.
 *
 * @param name its head
 * @param cell what stands in the row of a park
 */
record ScoreColumn(String name, IntFunction<String> cell) {
  static ScoreColumn text(String name, IntFunction<String> text) {
    return new ScoreColumn(name, park -> Guard.against(text.apply(park)));
  }

  static ScoreColumn figures(String name, Column figures) {
    return new ScoreColumn(name, park -> figure(figures.get(park)));
  }

  static ScoreColumn ranks(String name, int[] ranks) {
    return new ScoreColumn(name, park -> ranks[park] == 0 ? "" : Integer.toString(ranks[park]));
  }

  private static String figure(double value) {
    if (Double.isNaN(value)) {
      return "";
    }
    boolean negativeZero = value == 0 && 1 / value < 0;
    return negativeZero ? "-0" : Numerals.shortest(value);
  }
}
