// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.html.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * What a total is made of: a bar of parts, full length being full marks or what goes beyond them.
 *
 * @param parts the parts, from the left
 * @param full where full marks are, in percent of the length; NaN at its end
 */
public record Stack(List<Piece> parts, double full) {

  /**
   * One part.
   *
   * @param x where it begins, in percent of the length
   * @param width how long it is
   * @param category the number of its colour, from 1
   */
  public record Piece(double x, double width, int category) {}

  /**
   * A bar of these points; what is missing or not positive has no length.
   *
   * @param points the points of the parts
   * @param full full marks
   * @param reach what the whole length stands for: full marks, or more
   */
  public static Stack of(double[] points, double full, double reach) {
    List<Piece> parts = new ArrayList<>();
    double sum = 0;
    for (int i = 0; i < points.length; i++) {
      if (points[i] > 0 && reach > 0) {
        double from = Scale.rounded(sum / reach * 100);
        sum += points[i];
        double to = Scale.rounded(Math.min(1, sum / reach) * 100);
        parts.add(new Piece(from, Scale.rounded(to - from), i + 1));
      }
    }
    double mark = reach > full ? Scale.rounded(full / reach * 100) : Double.NaN;
    return new Stack(parts, mark);
  }
}
