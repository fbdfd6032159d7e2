// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import io.github.parkscore.data.Period;
import java.util.Comparator;

/**
 * Which figure of an item a cell holds.
 *
 * @param period of which period
 * @param stage at which stage of checking; empty without stages
 * @param restated whether the form of a later period states it: 上年同期
 */
record Slot(Period period, String stage, boolean restated) implements Comparable<Slot> {
  private static final Comparator<Slot> ORDER =
      Comparator.comparing(Slot::period).thenComparing(Slot::stage).thenComparing(Slot::restated);

  /** The figure of the period's own round. */
  static Slot own(Period period, String stage) {
    return new Slot(period, stage, false);
  }

  Slot at(String other) {
    return new Slot(period, other, restated);
  }

  /** Period and stage, as findings name them. */
  String shown() {
    return stage.isEmpty() ? period.toString() : period + "【" + stage + "】";
  }

  @Override
  public int compareTo(Slot other) {
    return ORDER.compare(this, other);
  }
}
