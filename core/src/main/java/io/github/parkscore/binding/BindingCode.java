// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.binding;

import io.github.parkscore.finding.Code;
import io.github.parkscore.finding.Severity;

/** What can be wrong with a model once its names are looked up. */
public enum BindingCode implements Code {
  /** A table whose keys no attribute has. */
  NO_ATTRIBUTE_OF_TABLE(Severity.ERROR),
  /** A rule that neither the catalogue nor the model has. */
  UNKNOWN_RULE(Severity.ERROR),
  /** A rule's parameter that nobody sets. */
  PARAMETER_UNSET(Severity.ERROR),
  /** A parameter that the rule does not have. */
  UNKNOWN_PARAMETER(Severity.ERROR),
  /** A number outside the range of its parameter. */
  PARAMETER_BEYOND_RANGE(Severity.ERROR),
  /** Given limits that contradict the direction. */
  LIMITS_AGAINST_DIRECTION(Severity.ERROR),
  /** A scored indicator without a rule. */
  NO_RULE(Severity.ERROR),
  /** A scored indicator that does not say what a missing figure earns. */
  NO_MISSING(Severity.ERROR),
  /** Something that this version reads but does not evaluate. */
  NOT_EVALUATED_YET(Severity.ERROR),
  /** A grade taken as a figure, or a total taken as a text. */
  TAKEN_MISFIT(Severity.ERROR),
  /** A treatment that does not exist, or has the wrong numbers. */
  WRONG_TREATMENT(Severity.ERROR),
  /** Members named by something that is no attribute, or weighted by what is no item. */
  UNKNOWN_NAME_OF_MEMBERS(Severity.ERROR),
  /** Bonus or deduction inside a category of a model with members, where it would be averaged. */
  POINTS_BELOW_MEMBERS(Severity.ERROR),
  /** An aggregation that does not exist. */
  UNKNOWN_AGGREGATION(Severity.ERROR);

  private final Severity severity;

  BindingCode(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
