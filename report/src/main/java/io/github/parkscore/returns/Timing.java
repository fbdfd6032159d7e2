// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import io.github.parkscore.data.Period;
import java.util.Optional;

/**
 * The time that a head speaks of: a period of its own, or one counted back from that of its table.
 *
 * @param stated the period it names
 * @param back how many rounds before the table's period; 0 if it says nothing
 */
record Timing(Optional<Period> stated, int back) {
  /** A head that says nothing of time. */
  static final Timing NONE = new Timing(Optional.empty(), 0);

  /** What a whole text says of time; empty if it says anything else. */
  static Optional<Timing> of(String text) {
    Optional<Integer> back = PeriodText.relative(text);
    if (back.isPresent()) {
      return Optional.of(new Timing(Optional.empty(), back.get()));
    }
    return PeriodText.parse(text).map(period -> new Timing(Optional.of(period), 0));
  }

  /** The period meant in a table of a period; empty if neither is known. */
  Optional<Period> in(Optional<Period> table) {
    return stated.isPresent() ? stated : table.map(period -> period.previous(back));
  }
}
