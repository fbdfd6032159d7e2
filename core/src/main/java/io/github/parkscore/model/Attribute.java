// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.model;

import io.github.parkscore.finding.Text;
import io.github.parkscore.formula.Formula;
import io.github.parkscore.provenance.Provenance;
import java.util.List;
import java.util.Optional;

/**
 * A text that every park has: its level, its region.
 *
 * @param id its name in formulas
 * @param name its name in tables
 * @param values the texts allowed; empty: any
 * @param aliases other names that a table may give it
 * @param blank the text that an empty cell means; {@code missing} for none
 * @param value the formula that computes it
 * @param elsewhere the evaluation that it is taken from
 * @param provenance where it comes from
 */
public record Attribute(
    String id,
    Text name,
    List<String> values,
    List<String> aliases,
    Optional<String> blank,
    Optional<Formula> value,
    Optional<Elsewhere> elsewhere,
    Provenance provenance) {
  /** Keeps copies. */
  public Attribute {
    values = List.copyOf(values);
    aliases = List.copyOf(aliases);
  }
}
