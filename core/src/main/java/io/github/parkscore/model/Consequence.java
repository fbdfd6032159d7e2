// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.model;

import io.github.parkscore.finding.Text;
import io.github.parkscore.formula.Formula;
import io.github.parkscore.provenance.Provenance;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What follows from a score or a rank: a grade, an honour, a watch.
 *
 * @param id its name in formulas; empty where the file gives none
 * @param name its name for readers
 * @param when when it holds; empty: always (the last grade)
 * @param as what it means for the park
 * @param order the figure that a list of candidates is ordered by, lowest first
 * @param within the groups in which the list is made
 * @param lasts for how many rounds; empty: this one
 * @param on the attribute whose value it falls on; empty: the park itself
 * @param provenance where it stands
 */
public record Consequence(
    String id,
    Text name,
    Optional<Formula> when,
    Text as,
    Optional<Formula> order,
    Optional<Grouping> within,
    OptionalInt lasts,
    Optional<String> on,
    Provenance provenance) {
  /** The same with another condition. */
  public Consequence withWhen(Formula other) {
    return new Consequence(id, name, Optional.of(other), as, order, within, lasts, on, provenance);
  }
}
