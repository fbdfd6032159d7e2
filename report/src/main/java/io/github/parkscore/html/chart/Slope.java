// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.html.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Lines from last round's rank to this one's, the first at the top.
 *
 * @param width how wide it is
 * @param height how high
 * @param left where the lines begin
 * @param right where they end
 * @param lines the lines
 */
public record Slope(int width, int height, double left, double right, List<Line> lines) {
  private static final double APART = 16;
  private static final double TOP = 22;

  /**
   * A move to be drawn.
   *
   * @param park the park
   * @param name its name
   * @param before its rank in the last round
   * @param now its rank in this one
   */
  public record Move(int park, String name, int before, int now) {}

  /**
   * A move as it is drawn.
   *
   * @param park the park
   * @param name its name
   * @param before the rank in the last round
   * @param now the rank in this one
   * @param from where the line begins
   * @param to where it ends
   * @param fromLabel where the first rank is written
   * @param toLabel where the second rank and the name are written
   * @param up whether it is up
   */
  public record Line(
      int park,
      String name,
      int before,
      int now,
      double from,
      double to,
      double fromLabel,
      double toLabel,
      boolean up) {}

  /** A slope of these moves, from the best of their ranks to the worst. */
  public static Slope of(int width, int height, List<Move> moves) {
    int best = moves.stream().mapToInt(m -> Math.min(m.before(), m.now())).min().orElse(1);
    int worst = moves.stream().mapToInt(m -> Math.max(m.before(), m.now())).max().orElse(2);
    Scale scale = Scale.exact(best, Math.max(best + 1, worst), TOP, height - 12);
    double[] before = moves.stream().mapToDouble(move -> scale.at(move.before())).toArray();
    double[] now = moves.stream().mapToDouble(move -> scale.at(move.now())).toArray();
    double[] fromLabel = spread(before, height - 6);
    double[] toLabel = spread(now, height - 6);
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < moves.size(); i++) {
      Move move = moves.get(i);
      lines.add(
          new Line(
              move.park(),
              move.name(),
              move.before(),
              move.now(),
              before[i],
              now[i],
              fromLabel[i],
              toLabel[i],
              move.now() < move.before()));
    }
    return new Slope(width, height, 54, width - 196, lines);
  }

  /** Moves labels apart where they would cover each other, as little as possible. */
  static double[] spread(double[] wanted, double bottom) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < wanted.length; i++) {
      order.add(i);
    }
    order.sort(Comparator.comparingDouble(i -> wanted[i]));
    double[] at = wanted.clone();
    double apart = Math.min(APART, (bottom - TOP) / Math.max(1, wanted.length - 1));
    for (int round = 0; round < 60; round++) {
      for (int k = 1; k < order.size(); k++) {
        double lack = apart - (at[order.get(k)] - at[order.get(k - 1)]);
        if (lack > 0) {
          at[order.get(k - 1)] -= lack / 2;
          at[order.get(k)] += lack / 2;
        }
      }
      clamp(at, order, bottom, apart);
    }
    for (int i = 0; i < at.length; i++) {
      at[i] = Scale.rounded(at[i]);
    }
    return at;
  }

  private static void clamp(double[] at, List<Integer> order, double bottom, double apart) {
    double least = TOP - 6;
    for (int dot : order) {
      at[dot] = Math.max(at[dot], least);
      least = at[dot] + apart;
    }
    double most = bottom;
    for (int k = order.size() - 1; k >= 0; k--) {
      at[order.get(k)] = Math.min(at[order.get(k)], most);
      most = at[order.get(k)] - apart;
    }
  }
}
