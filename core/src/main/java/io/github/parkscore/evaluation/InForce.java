// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import io.github.parkscore.data.Period;
import java.util.List;

/**
 * A consequence that is in force for a park in this round, whether it holds now or was triggered in
 * a round before.
 *
 * @param consequence the id of the honour or watch; its name where it has none
 * @param on the value of the attribute that it falls on; empty: the park itself
 * @param until the last round in which it is in force
 * @param triggers what it is in force for, newest round first
 */
public record InForce(String consequence, String on, Period until, List<Trigger> triggers) {
  /**
   * That the consequence held for a park.
   *
   * @param round in which round
   * @param park the park's id
   * @param name its name; the id where no name is known
   */
  public record Trigger(Period round, String park, String name) {}

  /** Keeps a copy. */
  public InForce {
    triggers = List.copyOf(triggers);
  }
}
