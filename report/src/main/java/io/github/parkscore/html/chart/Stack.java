// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.html.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a total is made of: a bar of parts.
 *
 * @param parts the parts, from the left
 */
public record Stack(List<Piece> parts) {

  /**
   * One part.
   *
   * @param x where it begins, in percent of the whole length
   * @param width how long it is
   * @param category the number of its colour, from 1
   */
  public record Piece(double x, double width, int category) {}

  /** How long the bar of these points is; what is missing or not positive has no length. */
  public static double length(double[] points) {
    return Arrays.stream(points).filter(point -> point > 0).sum();
  }

  /**
   * A bar of these points.
   *
   * @param full the points that the whole length stands for
   */
  public static Stack of(double[] points, double full) {
    List<Piece> parts = new ArrayList<>();
    double sum = 0;
    for (int i = 0; i < points.length; i++) {
      if (points[i] > 0 && full > 0) {
        double from = Scale.rounded(sum / full * 100);
        sum += points[i];
        double to = Scale.rounded(Math.min(1, sum / full) * 100);
        parts.add(new Piece(from, Scale.rounded(to - from), i + 1));
      }
    }
    return new Stack(parts);
  }
}
