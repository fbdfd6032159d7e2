// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.html.chart;

import java.util.Arrays;
import java.util.Comparator;

/** Places dots on a line so that none covers another, as close to the line as there is room. */
final class Swarm {
  private static final int MOST_STEPS = 40;

  private final double[] x;
  private final double[] offset;
  private final double apart;

  private Swarm(double[] x, double apart) {
    this.x = x;
    this.offset = new double[x.length];
    this.apart = apart;
  }

  /**
   * How far each dot stands off the line.
   *
   * @param x where the dots stand along the line
   * @param radius of a dot
   * @param room how far off a dot may stand; further, dots cover each other
   */
  static double[] offsets(double[] x, double radius, double room) {
    Swarm swarm = new Swarm(x, 2 * radius + 0.6);
    Integer[] order = new Integer[x.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingDouble(i -> x[i]));
    for (int i = 0; i < order.length; i++) {
      swarm.place(order, i, room);
    }
    return swarm.offset;
  }

  private void place(Integer[] order, int i, double room) {
    int dot = order[i];
    for (int step = 0; step <= MOST_STEPS; step++) {
      double off = (step % 2 == 0 ? 1 : -1) * ((step + 1) / 2) * apart / 2;
      if (Math.abs(off) > room) {
        break;
      }
      offset[dot] = off;
      if (isFree(order, i, dot)) {
        return;
      }
    }
    offset[dot] = 0;
  }

  private boolean isFree(Integer[] order, int i, int dot) {
    for (int k = i - 1; k >= 0 && x[dot] - x[order[k]] < apart; k--) {
      double dx = x[dot] - x[order[k]];
      double dy = offset[dot] - offset[order[k]];
      if (dx * dx + dy * dy < apart * apart * 0.98) {
        return false;
      }
    }
    return true;
  }
}
