// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.model;

import io.github.parkscore.finding.Text;
import io.github.parkscore.formula.Formula;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

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
    return with(draft -> draft.treat = Optional.of(other));
  }

  /** The same with another rule. */
  public Settings withRule(Formula other) {
    return with(draft -> draft.rule = Optional.of(other));
  }

  /** The same with a parameter set. */
  public Settings withParameter(String name, NumberTable value) {
    return with(draft -> draft.with.put(name, value));
  }

  /** The same without a parameter: one from further up counts again. */
  public Settings withoutParameter(String name) {
    return with(draft -> draft.with.remove(name));
  }

  /** The same with other limits. */
  public Settings withLimits(Limits other) {
    return with(draft -> draft.limits = Optional.of(other));
  }

  /** The same with another policy for missing figures. */
  public Settings withMissing(Absence other) {
    return with(draft -> draft.missing = Optional.of(other));
  }

  /** The same with another policy for indicators that don't apply. */
  public Settings withNotApplicable(Absence other) {
    return with(draft -> draft.notApplicable = Optional.of(other));
  }

  /** The same with another weight column. */
  public Settings withColumn(String other) {
    return with(draft -> draft.column = Optional.of(other));
  }

  /** The same with weights that may sum to anything, or not. */
  public Settings withRelative(boolean other) {
    return with(draft -> draft.relative = Optional.of(other));
  }

  /** The same with another aggregation. */
  public Settings withCombine(String other) {
    return with(draft -> draft.combine = Optional.of(other));
  }

  /** The same with weights that are found otherwise. */
  public Settings withWeighting(Weighting other) {
    return with(draft -> draft.weighting = Optional.of(other));
  }

  /** The same with another department. */
  public Settings withDepartment(Text other) {
    return with(draft -> draft.department = Optional.of(other));
  }

  private Settings with(Consumer<Draft> change) {
    Draft draft = new Draft(this);
    change.accept(draft);
    return draft.settings();
  }

  /** Settings that are being changed. */
  private static final class Draft {
    private Optional<List<Formula>> treat;
    private Optional<Formula> rule;
    private final Map<String, NumberTable> with;
    private Optional<Limits> limits;
    private Optional<Absence> missing;
    private Optional<Absence> notApplicable;
    private Optional<String> column;
    private Optional<Boolean> relative;
    private Optional<String> combine;
    private Optional<Weighting> weighting;
    private Optional<Text> department;

    Draft(Settings from) {
      treat = from.treat;
      rule = from.rule;
      with = new LinkedHashMap<>(from.with);
      limits = from.limits;
      missing = from.missing;
      notApplicable = from.notApplicable;
      column = from.column;
      relative = from.relative;
      combine = from.combine;
      weighting = from.weighting;
      department = from.department;
    }

    Settings settings() {
      return new Settings(
          treat,
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
  }
}
