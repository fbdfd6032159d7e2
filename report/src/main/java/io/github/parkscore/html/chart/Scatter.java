// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.html.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Last round's rank against this one's, the first in the upper right corner; on the diagonal nobody
 * moved.
 *
 * @param size how wide and high the square is
 * @param left where it begins
 * @param ticks the ranks that are marked, the same on both axes
 * @param dots the parks
 * @param names the names of those furthest from the diagonal
 */
public record Scatter(int size, int left, List<Tick> ticks, List<Dot> dots, List<Label> names) {
  /**
   * A park.
   *
   * @param x by its rank in the last round
   * @param y by its rank in this one
   * @param tone {@code u} for far up, {@code d} for far down, else empty
   */
  public record Dot(double x, double y, String tone) {}

  /**
   * A scatter of moves.
   *
   * @param size how wide and high it is
   * @param left where it begins
   * @param moves the moves; those with a name are labelled
   * @param jump from how many places on a move is marked
   */
  public static Scatter of(int size, int left, List<Slope.Move> moves, int jump) {
    int most = moves.stream().mapToInt(m -> Math.max(m.before(), m.now())).max().orElse(1);
    Scale scale = Scale.exact(1, Math.max(2, most), size - 6, 6);
    List<Dot> dots = new ArrayList<>();
    List<Label> names = new ArrayList<>();
    for (Slope.Move move : moves) {
      int places = move.before() - move.now();
      String tone = places >= jump ? "u" : places <= -jump ? "d" : "";
      Dot dot = new Dot(left + scale.at(move.before()), size - scale.at(move.now()), tone);
      dots.add(dot);
      if (!move.name().isEmpty()) {
        boolean up = places > 0 && dot.x() - left > 7.0 * Strip.columns(move.name()) + 8;
        double x = Scale.rounded(dot.x() + (up ? -8 : 8));
        double y = Scale.rounded(dot.y() + 4);
        names.add(new Label(x, y, up ? "end" : "start", move.name(), tone));
      }
    }
    List<Tick> ticks = new ArrayList<>();
    int step = most > 600 ? 200 : most > 250 ? 100 : most > 100 ? 50 : most > 40 ? 20 : 5;
    ticks.add(new Tick(scale.at(1), "1"));
    for (int rank = step; rank <= most; rank += step) {
      ticks.add(new Tick(scale.at(rank), Integer.toString(rank)));
    }
    return new Scatter(size, left, ticks, dots, names);
  }
}
