// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import io.github.parkscore.data.History;
import io.github.parkscore.data.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a round is evaluated.
 *
 * @param period the round; empty: the newest period of the returns
 * @param history what earlier rounds published
 * @param changes grades that are changed after ranking, one for a park at most
 */
public record Options(Optional<Period> period, History history, List<GradeChange> changes) {
  /** The newest period, no earlier rounds, no changes. */
  public static final Options DEFAULT = new Options(Optional.empty(), History.NONE, List.of());

  /**
   * Keeps a copy.
   *
   * @throws IllegalArgumentException if two changes speak of one park
   */
  public Options {
    changes = List.copyOf(changes);
    Set<String> parks = new HashSet<>();
    for (GradeChange change : changes) {
      if (!parks.add(change.park())) {
        throw new IllegalArgumentException("two changes of the grade of " + change.park());
      }
    }
  }

  /** The same for another round. */
  public Options withPeriod(Period other) {
    return new Options(Optional.of(other), history, changes);
  }

  /** The same with earlier rounds. */
  public Options withHistory(History other) {
    return new Options(period, other, changes);
  }

  /** The same with changes of grades. */
  public Options withChanges(List<GradeChange> other) {
    return new Options(period, history, other);
  }
}
