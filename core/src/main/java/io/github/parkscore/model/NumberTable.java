// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.model;

import io.github.parkscore.finding.Place;
import io.github.parkscore.formula.Formula;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A number of a model: one formula for everybody, or a table over the values of one attribute (or
 * over the model's columns): {@code {东部: 30, else: 15}}.
 *
 * @param byKey the entries, in their order; empty when there is one formula for all
 * @param otherwise the formula for all, or for those whom no entry names
 */
public record NumberTable(Map<String, Formula> byKey, Optional<Formula> otherwise) {
  /** Keeps a copy. */
  public NumberTable {
    byKey = Collections.unmodifiableMap(new LinkedHashMap<>(byKey));
  }

  /** The same formula for everybody. */
  public static NumberTable of(Formula formula) {
    return new NumberTable(Map.of(), Optional.of(formula));
  }

  /** The same number for everybody. */
  public static NumberTable of(double number) {
    return of(Formula.of(number));
  }

  /** Whether it is one formula for everybody. */
  public boolean isSingle() {
    return byKey.isEmpty();
  }

  /** Where its first formula stands; nowhere in a table without any. */
  public Place place() {
    return Stream.concat(byKey.values().stream(), otherwise.stream())
        .findFirst()
        .map(Formula::place)
        .orElse(Place.NOWHERE);
  }

  @Override
  public String toString() {
    return isSingle() ? otherwise.map(Formula::text).orElse("") : byKey + " else " + otherwise;
  }
}
