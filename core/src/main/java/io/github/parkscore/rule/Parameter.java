// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.rule;

import io.github.parkscore.finding.Text;
import io.github.parkscore.formula.Formula;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A parameter of a rule.
 *
 * @param name its name in formulas
 * @param kind what it may be
 * @param from the smallest number allowed
 * @param to the greatest number allowed
 * @param preset the value when a model sets none; empty: a model must set it
 * @param choices the words allowed, of a choice
 * @param unit the unit that its figures are shown in; {@code x}: that of the indicator
 * @param note what it means
 */
public record Parameter(
    String name,
    Kind kind,
    OptionalDouble from,
    OptionalDouble to,
    Optional<Formula> preset,
    List<String> choices,
    Optional<String> unit,
    Text note) {
  /** What a parameter may be. */
  public enum Kind {
    /** A number, the same for all parks, or a table of numbers by an attribute. */
    NUMBER,
    /** Any formula over the park's figures and the cohort. */
    FORMULA,
    /** One of a few words. */
    CHOICE
  }

  /** A parameter that may be any formula. */
  public static Parameter formula(String name, Optional<Formula> preset) {
    return new Parameter(
        name,
        Kind.FORMULA,
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        preset,
        List.of(),
        Optional.empty(),
        Text.EMPTY);
  }

  /** Keeps a copy of the choices. */
  public Parameter {
    choices = List.copyOf(choices);
  }
}
