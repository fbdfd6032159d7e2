// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.modelfile;

import io.github.parkscore.finding.Code;
import io.github.parkscore.finding.Severity;

/** What can be wrong with a model as it is written. */
public enum ModelCode implements Code {
  /** A version of the language that this library does not read. */
  UNKNOWN_VERSION(Severity.ERROR),
  /** An id of a model that can't be part of a file's name. */
  BAD_MODEL_ID(Severity.ERROR),
  /** Neither a score nor anything else to conclude. */
  NOTHING_TO_CONCLUDE(Severity.ERROR),
  /** An id that formulas can't use. */
  BAD_ID(Severity.ERROR),
  /** An id that two things have. */
  DOUBLE_ID(Severity.ERROR),
  /** An id that a rule, a function or a word of the language has. */
  ID_TAKEN(Severity.ERROR),
  /** A rule of the model with the name of one of the catalogue. */
  RULE_HIDDEN(Severity.WARNING),
  /** A unit that nothing has. */
  UNKNOWN_UNIT(Severity.ERROR),
  /** An attribute that is not declared. */
  UNKNOWN_ATTRIBUTE(Severity.ERROR),
  /** An item that is not declared. */
  UNKNOWN_ITEM(Severity.ERROR),
  /** A weight column that is not declared. */
  UNKNOWN_COLUMN(Severity.ERROR),
  /** A part that the tree does not have. */
  UNKNOWN_PART(Severity.ERROR),
  /** A stage of checking that is not declared. */
  UNKNOWN_STAGE(Severity.ERROR),
  /** A key of a table that is no value of its attribute. */
  UNKNOWN_TABLE_KEY(Severity.ERROR),
  /** A table whose keys two attributes have. */
  AMBIGUOUS_TABLE(Severity.ERROR),
  /** A table without an entry. */
  EMPTY_TABLE(Severity.ERROR),
  /** A table that leaves out a value and has no else. */
  TABLE_WITH_GAPS(Severity.WARNING),
  /** A table that says what happens to some parks and not to others. */
  POLICY_WITH_GAPS(Severity.ERROR),
  /** A meaning of empty cells that can't be. */
  BAD_BLANK(Severity.ERROR),
  /** Only one of {@code from} and {@code take}. */
  HALF_ELSEWHERE(Severity.ERROR),
  /** A part that is neither category, indicator nor points. */
  NO_KIND_OF_PART(Severity.ERROR),
  /** A part that is two of them. */
  TWO_KINDS_OF_PART(Severity.ERROR),
  /** A category of nothing. */
  NO_PARTS(Severity.ERROR),
  /** {@code parts: indicators} in a model without such a list. */
  NO_INDICATORS(Severity.ERROR),
  /** The list of indicators used inside itself. */
  INDICATORS_IN_THEMSELVES(Severity.ERROR),
  /** More parts than any model has. */
  TREE_TOO_LARGE(Severity.ERROR),
  /** An indicator without weight that is not for reference. */
  NO_WEIGHT(Severity.ERROR),
  /** A weight that is no number, or below 0. */
  BAD_WEIGHT(Severity.ERROR),
  /** Weights that do not sum. */
  WEIGHTS_DO_NOT_SUM(Severity.ERROR),
  /** Weights that sum up to a slip of rounding. */
  WEIGHTS_NEARLY_SUM(Severity.WARNING),
  /** A part that some parks lack, and nothing says what they get instead. */
  NOT_APPLICABLE_UNSAID(Severity.ERROR),
  /** Limits that are not two. */
  BAD_LIMITS(Severity.ERROR),
  /** Limits whose end is below their start. */
  LIMITS_UPSIDE_DOWN(Severity.ERROR),
  /** A parameter that nothing uses. */
  STRAY_PARAMETER(Severity.ERROR),
  /** A score that does not say what a missing figure earns. */
  MISSING_UNSAID(Severity.ERROR),
  /** A score that does not say how it is rounded. */
  ROUND_UNSAID(Severity.ERROR),
  /** Quotas that nobody says how to round. */
  QUOTA_UNSAID(Severity.ERROR),
  /** An item in points or exclude that does not say what an empty cell means. */
  BLANK_UNSAID(Severity.ERROR),
  /** Members without a cohort. */
  COHORT_UNSAID(Severity.ERROR),
  /** Neither source nor assumed at the top of a model. */
  PROVENANCE_UNSAID(Severity.ERROR),
  /** A number that is neither stated nor assumed. */
  NO_BASIS(Severity.ERROR),
  /** A grade behind one that holds whenever it would. */
  GRADE_NEVER_REACHED(Severity.ERROR),
  /** Groups for a list of candidates that nothing orders. */
  WITHIN_WITHOUT_ORDER(Severity.ERROR);

  private final Severity severity;

  ModelCode(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
