// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.html.chart;

import io.github.parkscore.view.Numbers;
import java.util.ArrayList;
import java.util.List;

/** Turns figures into coordinates. */
final class Scale {
  private static final int MOST_TICKS = 6;

  private final double low;
  private final double high;
  private final double from;
  private final double to;
  private final double step;

  private Scale(double low, double high, double from, double to, double step) {
    this.low = low;
    this.high = high;
    this.from = from;
    this.to = to;
    this.step = step;
  }

  /** A scale between two figures as they are. */
  static Scale exact(double low, double high, double from, double to) {
    return new Scale(low, high > low ? high : low + 1, from, to, 0);
  }

  /** A scale that holds the figures, with three to six round ticks inside its range. */
  static Scale round(double least, double most, double from, double to) {
    double width = most > least ? most - least : 1;
    double step = step(width);
    double margin = width * 0.02;
    return new Scale(least - margin, most + margin, from, to, step);
  }

  /** The finest of 1, 2, 5 times a power of ten that gives at most six ticks. */
  private static double step(double width) {
    double power = Math.pow(10, Math.floor(Math.log10(width)) - 1);
    for (double size = power; ; size *= 10) {
      for (int times : new int[] {1, 2, 5}) {
        if (width / (size * times) < MOST_TICKS) {
          return size * times;
        }
      }
    }
  }

  double at(double figure) {
    return rounded(from + (figure - low) / (high - low) * (to - from));
  }

  List<Tick> ticks() {
    List<Tick> ticks = new ArrayList<>();
    for (double k = Math.ceil(low / step); k * step <= high; k++) {
      double figure = Math.rint(k * step * 1e6) / 1e6;
      ticks.add(new Tick(at(figure), label(figure)));
    }
    return ticks;
  }

  private static String label(double figure) {
    return Numbers.plain(figure);
  }

  /** To a tenth of a pixel: finer only makes the page longer. */
  static double rounded(double coordinate) {
    return Math.rint(coordinate * 10) / 10 + 0.0;
  }
}
