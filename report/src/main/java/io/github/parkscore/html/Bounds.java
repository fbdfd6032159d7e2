// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.html;

import java.util.ArrayList;
import java.util.List;

/**
 * How much a page holds. A province fits whole; of a hundred thousand parks it shows the first,
 * says so, and leaves the rest to the table in {@code scores.csv}.
 */
final class Bounds {
  /** With more parks than this, the page holds only the first. */
  static final int MANY = 2000;

  /** So many of them. */
  static final int FIRST = 500;

  private Bounds() {}

  /** How many of so many are shown. */
  static int shown(int all) {
    return all > MANY ? FIRST : all;
  }

  /** The entries, or evenly chosen ones of very many: enough to draw how they are spread. */
  static <T> List<T> drawn(List<T> all) {
    if (all.size() <= MANY) {
      return all;
    }
    List<T> some = new ArrayList<>();
    for (long i = 0; i < MANY; i++) {
      some.add(all.get((int) (i * (all.size() - 1) / (MANY - 1))));
    }
    return some;
  }
}
