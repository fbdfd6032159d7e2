// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.model;

import io.github.parkscore.finding.Text;
import io.github.parkscore.formula.Formula;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a node of the tree says for itself and for all below it, as it is declared there; the
 * nearest declaration wins, {@code with} merges.
 *
 * @param treat formulas over x and treatments written like functions, in order
 * @param rule the name of a rule, or a formula over x
 * @param with parameters by name
 * @param limits the range of a mark
 * @param missing what a missing figure earns
 * @param notApplicable what an indicator that does not apply earns
 * @param column which of the model's weight columns counts
 * @param relative whether weights may sum to anything
 * @param combine the name of the aggregation
 * @param weighting how weights are found; {@code given} where it is empty
 * @param department who answers for the figures
 */
public record Settings(
    Optional<List<Formula>> treat,
    Optional<Formula> rule,
    Map<String, NumberTable> with,
    Optional<Limits> limits,
    Optional<Absence> missing,
    Optional<Absence> notApplicable,
    Optional<String> column,
    Optional<Boolean> relative,
    Optional<String> combine,
    Optional<Weighting> weighting,
    Optional<Text> department) {
  /** Nothing declared. */
  public static final Settings NONE =
      new Settings(
          Optional.empty(),
          Optional.empty(),
          Map.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** Keeps copies. */
  public Settings {
    treat = treat.map(List::copyOf);
    with = Collections.unmodifiableMap(new LinkedHashMap<>(with));
  }

  /** The same with other treatments. */
  public Settings withTreat(List<Formula> other) {
    return new Settings(
        Optional.of(other),
        rule,
        with,
        limits,
        missing,
        notApplicable,
        column,
        relative,
        combine,
        weighting,
        department);
  }

  /** The same with another rule. */
  public Settings withRule(Formula other) {
    return new Settings(
        treat,
        Optional.of(other),
        with,
        limits,
        missing,
        notApplicable,
        column,
        relative,
        combine,
        weighting,
        department);
  }

  /** The same with a parameter set. */
  public Settings withParameter(String name, NumberTable value) {
    Map<String, NumberTable> merged = new LinkedHashMap<>(with);
    merged.put(name, value);
    return new Settings(
        treat,
        rule,
        merged,
        limits,
        missing,
        notApplicable,
        column,
        relative,
        combine,
        weighting,
        department);
  }

  /** The same with other limits. */
  public Settings withLimits(Limits other) {
    return new Settings(
        treat,
        rule,
        with,
        Optional.of(other),
        missing,
        notApplicable,
        column,
        relative,
        combine,
        weighting,
        department);
  }

  /** The same with another policy for missing figures. */
  public Settings withMissing(Absence other) {
    return new Settings(
        treat,
        rule,
        with,
        limits,
        Optional.of(other),
        notApplicable,
        column,
        relative,
        combine,
        weighting,
        department);
  }

  /** The same with another policy for indicators that don't apply. */
  public Settings withNotApplicable(Absence other) {
    return new Settings(
        treat,
        rule,
        with,
        limits,
        missing,
        Optional.of(other),
        column,
        relative,
        combine,
        weighting,
        department);
  }

  /** The same with weights that may sum to anything, or not. */
  public Settings withRelative(boolean other) {
    return new Settings(
        treat,
        rule,
        with,
        limits,
        missing,
        notApplicable,
        column,
        Optional.of(other),
        combine,
        weighting,
        department);
  }

  /** The same with another aggregation. */
  public Settings withCombine(String other) {
    return new Settings(
        treat,
        rule,
        with,
        limits,
        missing,
        notApplicable,
        column,
        relative,
        Optional.of(other),
        weighting,
        department);
  }
}
