// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.data;

import java.util.List;
import java.util.OptionalInt;

/**
 * What a round of another model published, for models that take its results as figures.
 *
 * @param model the id of the other model
 * @param period its round
 * @param file the file that tells of it; empty if it came from none
 * @param lines its results, one for each of its parks
 */
public record OtherRound(String model, Period period, String file, List<Line> lines) {
  /**
   * The result of one park.
   *
   * @param id its code there
   * @param names what it is called there
   * @param total its total; NaN if it has none
   * @param grade its grade; empty if it has none
   * @param rank its rank among all; empty if it has none
   */
  public record Line(String id, List<String> names, double total, String grade, OptionalInt rank) {
    /** Keeps a copy. */
    public Line {
      names = List.copyOf(names);
    }
  }

  /** Keeps a copy. */
  public OtherRound {
    lines = List.copyOf(lines);
  }
}
