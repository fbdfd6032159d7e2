// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.rulefile;

import io.github.parkscore.finding.Code;
import io.github.parkscore.finding.Severity;

/** What can be wrong with a rule as it is written. */
public enum RuleCode implements Code {
  /** A name that is none: blanks, hyphens, a digit first. */
  BAD_RULE_NAME,
  /** Neither a formula nor cases. */
  RULE_WITHOUT_FORMULA,
  /** A formula and cases. */
  RULE_OF_TWO_FORMS,
  /** A case behind one that always holds. */
  CASE_NEVER_REACHED,
  /** A last case that may not hold. */
  LAST_CASE_CONDITIONAL,
  /** A parameter's name that is none, or that means something already. */
  BAD_PARAMETER_NAME,
  /** A range whose end is below its start. */
  RANGE_UPSIDE_DOWN,
  /** A number outside the parameter's range. */
  PARAMETER_OUT_OF_RANGE,
  /** A choice without its words, or a word that is none of them. */
  BAD_PARAMETER_CHOICE,
  /** Braces in a sentence around something that is no name. */
  UNKNOWN_PLACEHOLDER,
  /** A finding that nothing has. */
  UNKNOWN_FINDING,
  /** An example with more values than marks, or fewer. */
  EXAMPLE_UNEVEN;

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }
}
