// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

/**
 * Which categories are noticed: those whose rank departs from the park's own. To tint by score
 * would make the first screen one block that says nothing.
 */
final class Tint {
  private static final double BETTER = 8 / 158.0;
  private static final double WORSE = 12 / 158.0;

  /** Among few parks, fewer places than this are noise. */
  private static final int LEAST_BETTER = 5;

  private static final int LEAST_WORSE = 7;

  private final int better;
  private final int worse;

  /** For a number of ranked parks: of 158, 8 places better and 12 worse. */
  Tint(int parks) {
    better = Math.max(LEAST_BETTER, (int) Math.round(BETTER * parks));
    worse = Math.max(LEAST_WORSE, (int) Math.round(WORSE * parks));
  }

  Tone of(int own, int category, Tone otherwise) {
    if (own == 0 || category == 0) {
      return otherwise;
    }
    if (own - category >= better) {
      return Tone.BETTER;
    }
    return category - own >= worse ? Tone.WORSE : otherwise;
  }

  int better() {
    return better;
  }

  int worse() {
    return worse;
  }
}
