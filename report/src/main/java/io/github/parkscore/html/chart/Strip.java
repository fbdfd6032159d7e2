// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.html.chart;

import io.github.parkscore.view.Numbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One dot for each park, one row for each group, the mean of a group as a line.
 *
 * @param width how wide it is
 * @param height how high
 * @param radius of a dot
 * @param ticks the marks of the axis
 * @param foot where the axis stands
 * @param rows the groups
 */
public record Strip(
    int width, double height, double radius, List<Tick> ticks, double foot, List<Row> rows) {
  /**
   * A group to be drawn.
   *
   * @param name its name
   * @param count how many there are, in words
   * @param mean the mean in words; empty for none
   * @param dots its parks
   */
  public record Group(String name, String count, String mean, List<Point> dots) {}

  /**
   * A park to be drawn.
   *
   * @param park the park
   * @param figure its figure
   * @param tone {@code k} for ink, {@code r} for a warning, else empty
   * @param label what is written beside it; empty for nothing
   */
  public record Point(int park, double figure, String tone, String label) {}

  /**
   * A group as it is drawn.
   *
   * @param name its name
   * @param count how many there are
   * @param y the line of its dots
   * @param top where the line of the mean begins
   * @param bottom where it ends
   * @param mean where the mean is
   * @param dots the dots
   * @param labels the words
   */
  public record Row(
      String name,
      String count,
      double y,
      double top,
      double bottom,
      double mean,
      List<Dot> dots,
      List<Label> labels) {}

  /**
   * A park as it is drawn.
   *
   * @param x where
   * @param y where
   * @param tone its colour's name
   * @param park the park
   */
  public record Dot(double x, double y, String tone, int park) {}

  /** A strip of groups. */
  public static Strip of(int width, double rowHeight, int left, List<Group> groups) {
    double[] all =
        groups.stream().flatMap(g -> g.dots().stream()).mapToDouble(Point::figure).toArray();
    Scale scale =
        Scale.round(
            Arrays.stream(all).min().orElse(0),
            Arrays.stream(all).max().orElse(1),
            left,
            width - 14);
    double radius = Math.max(1.2, Math.min(4, 4 * Math.sqrt(200.0 / Math.max(1, all.length))));
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      rows.add(row(groups.get(i), scale, radius, i * rowHeight, rowHeight, width));
    }
    double foot = groups.size() * rowHeight + 6;
    return new Strip(width, foot + 20, Scale.rounded(radius), scale.ticks(), foot, rows);
  }

  private static Row row(
      Group group, Scale scale, double radius, double top, double height, int width) {
    double[] x = group.dots().stream().mapToDouble(dot -> scale.at(dot.figure())).toArray();
    double room = height / 2 - 18;
    double[] offsets = Swarm.offsets(x, radius, room);
    double y = top + height / 2 + 8;
    List<Dot> dots = new ArrayList<>();
    List<Label> labels = new ArrayList<>();
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      Point point = group.dots().get(i);
      sum += point.figure();
      dots.add(new Dot(x[i], Scale.rounded(y + offsets[i]), point.tone(), point.park()));
      if (!point.label().isEmpty()) {
        labels.add(label(point, x[i], y, x, offsets, radius, width));
      }
    }
    double mean = x.length == 0 ? Double.NaN : scale.at(sum / x.length);
    if (!group.mean().isEmpty() && x.length > 0) {
      boolean right = mean > width - 100;
      labels.add(
          new Label(mean + (right ? -5 : 5), top + 13, right ? "end" : "start", group.mean(), "m"));
    }
    return new Row(group.name(), group.count(), y, top + 3, top + height - 2, mean, dots, labels);
  }

  /** A label stands above the highest dot that it would touch. */
  private static Label label(
      Point point, double at, double y, double[] x, double[] offsets, double radius, int width) {
    double wide = 7.0 * columns(point.label());
    boolean end = at + wide > width;
    double from = end ? at - wide : at - 8;
    double highest = 0;
    for (int i = 0; i < x.length; i++) {
      if (x[i] > from - 6 && x[i] < from + wide + 6) {
        highest = Math.min(highest, offsets[i]);
      }
    }
    double above = Scale.rounded(y + highest - radius - 5);
    return new Label(
        Scale.rounded(end ? at + 6 : at - 8),
        above,
        end ? "end" : "start",
        point.label(),
        point.tone());
  }

  /** How many Latin letters wide a text is. */
  static int columns(String text) {
    return text.codePoints().map(point -> point >= 0x2e80 ? 2 : 1).sum();
  }

  static String mean(double mean) {
    return Numbers.fixed(mean, 1);
  }
}
