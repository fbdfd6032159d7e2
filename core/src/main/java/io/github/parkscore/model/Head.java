// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.model;

import io.github.parkscore.finding.Place;
import io.github.parkscore.finding.Text;
import io.github.parkscore.formula.Formula;
import io.github.parkscore.provenance.Provenance;
import java.util.Objects;
import java.util.Optional;

/**
 * What every part of the tree has.
 *
 * @param id its name in formulas and files; empty where the file gives none
 * @param name its name for readers
 * @param weight its weight among its siblings; empty: a category weighs the sum of its parts
 * @param applies when it applies to a park; empty: always
 * @param settings what it says for itself and all below
 * @param provenance where its numbers come from
 * @param definition what is measured, in words
 * @param rationale why it is measured
 * @param place where it stands in the file; no part of its meaning
 */
public record Head(
    String id,
    Text name,
    Optional<NumberTable> weight,
    Optional<Formula> applies,
    Settings settings,
    Provenance provenance,
    Text definition,
    Text rationale,
    Place place) {
  /** A head with an id, a name and a weight. */
  public static Head of(String id, String name, double weight) {
    return new Head(
        id,
        Text.of(name),
        Optional.of(NumberTable.of(weight)),
        Optional.empty(),
        Settings.NONE,
        Provenance.NONE,
        Text.EMPTY,
        Text.EMPTY,
        Place.NOWHERE);
  }

  /** The same with another weight. */
  public Head withWeight(NumberTable other) {
    return new Head(
        id, name, Optional.of(other), applies, settings, provenance, definition, rationale, place);
  }

  /** The same with other settings. */
  public Head withSettings(Settings other) {
    return new Head(id, name, weight, applies, other, provenance, definition, rationale, place);
  }

  /** The same with another name. */
  public Head withName(Text other) {
    return new Head(id, other, weight, applies, settings, provenance, definition, rationale, place);
  }

  /** The same, applying to the parks of a condition. */
  public Head withApplies(Formula other) {
    return new Head(
        id, name, weight, Optional.of(other), settings, provenance, definition, rationale, place);
  }

  /** The same with other sources. */
  public Head withProvenance(Provenance other) {
    return new Head(id, name, weight, applies, settings, other, definition, rationale, place);
  }

  /** Heads are equal that say the same, wherever they stand. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Head head
        && id.equals(head.id)
        && name.equals(head.name)
        && weight.equals(head.weight)
        && applies.equals(head.applies)
        && settings.equals(head.settings)
        && provenance.equals(head.provenance)
        && definition.equals(head.definition)
        && rationale.equals(head.rationale);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, name, weight, settings);
  }
}
