// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import io.github.parkscore.evaluation.Ranking;
import io.github.parkscore.finding.Text;
import java.util.List;

/**
 * A line that decides about a grade or a warning, and the parks right at it.
 *
 * @param name the grade or the warning
 * @param ranking the grouping in which it is drawn
 * @param group the group in which it is drawn
 * @param warning whether it is the line of a warning
 * @param total the total that decides
 * @param near the parks close to it, nearest first
 */
public record Line(
    Text name, Ranking ranking, int group, boolean warning, double total, List<Near> near) {
  /** Closer than this is close. */
  public static final double CLOSE = 0.5;

  /** Keeps a copy. */
  public Line {
    near = List.copyOf(near);
  }

  /** Whether a park belongs to the group in which the line is drawn. */
  public boolean holds(int park) {
    return ranking.group()[park] == group;
  }

  /**
   * A park close to a line.
   *
   * @param park the park
   * @param above whether its total is on the better side
   * @param distance how many points it is away
   */
  public record Near(int park, boolean above, double distance) {}
}
