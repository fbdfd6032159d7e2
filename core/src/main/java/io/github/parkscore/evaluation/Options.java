// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import io.github.parkscore.data.History;
import io.github.parkscore.data.Period;
import java.util.Optional;

/**
 * How a round is evaluated.
 *
 * @param period the round; empty: the newest period of the returns
 * @param history what earlier rounds published
 */
public record Options(Optional<Period> period, History history) {
  /** The newest period, no earlier rounds. */
  public static final Options DEFAULT = new Options(Optional.empty(), History.NONE);

  /** The same for another round. */
  public Options withPeriod(Period other) {
    return new Options(Optional.of(other), history);
  }

  /** The same with earlier rounds. */
  public Options withHistory(History other) {
    return new Options(period, other);
  }
}
