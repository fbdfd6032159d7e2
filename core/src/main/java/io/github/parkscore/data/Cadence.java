// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.data;

/**
 * How rounds follow each other. Years follow years and two years the two before. After a half-year
 * comes the other half where both are evaluated, which is what the published rounds say: if none of
 * them is of the other half, the like half of every year is a round.
 *
 * @param everyHalf whether both halves of a year are rounds
 */
public record Cadence(boolean everyHalf) {
  /** The cadence of the rounds that lead up to one. */
  public static Cadence of(History history, Period now) {
    boolean half = isHalf(now);
    return new Cadence(
        half
            && history.rounds().headMap(now, false).keySet().stream()
                .anyMatch(round -> isHalf(round) && round.part() != now.part()));
  }

  private static boolean isHalf(Period period) {
    return period.part() == Period.Part.FIRST_HALF || period.part() == Period.Part.SECOND_HALF;
  }

  /** The round that comes n rounds before another; n may be 0. */
  public Period before(Period period, int n) {
    if (!everyHalf || !isHalf(period)) {
      return period.previous(n);
    }
    int halves = half(period) - n;
    return new Period(
        Math.floorDiv(halves, 2),
        Math.floorMod(halves, 2) == 1 ? Period.Part.SECOND_HALF : Period.Part.FIRST_HALF);
  }

  /** The round that comes n rounds after another; n may be 0. */
  public Period after(Period period, int n) {
    return before(period, -n);
  }

  /** How many of the n rounds before one are published. */
  public int known(History history, Period now, int n) {
    int known = 0;
    for (int back = 1; back <= n; back++) {
      known += history.rounds().containsKey(before(now, back)) ? 1 : 0;
    }
    return known;
  }

  /** How many rounds one has to go back to the oldest published one; 0 without any. */
  public int reach(History history, Period now) {
    int reach = 0;
    for (Period round : history.rounds().headMap(now, false).keySet()) {
      reach = Math.max(reach, distance(round, now));
    }
    return reach;
  }

  /** How many rounds a round lies before another; 0 if it is none of those that lead up to it. */
  private int distance(Period round, Period now) {
    int halves = half(now) - half(round);
    if (isHalf(round) != isHalf(now)) {
      return 0;
    }
    if (isHalf(now)) {
      return everyHalf ? halves : halves % 2 == 0 ? halves / 2 : 0;
    }
    int years = now.year() - round.year();
    int length = now.part() == Period.Part.TWO_YEARS ? 2 : 1;
    return round.part() == now.part() && years % length == 0 ? years / length : 0;
  }

  private static int half(Period period) {
    return period.year() * 2 + (period.part() == Period.Part.SECOND_HALF ? 1 : 0);
  }
}
