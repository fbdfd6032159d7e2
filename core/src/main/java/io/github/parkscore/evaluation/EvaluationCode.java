// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import io.github.parkscore.finding.Code;
import io.github.parkscore.finding.Severity;

/** What is noticed while a round is computed. */
public enum EvaluationCode implements Code {
  /** A park of the roster that sent nothing. */
  PARK_NOT_RETURNED(Severity.WARNING),
  /** A return of a park that was merged away or split up before. */
  RETURN_OF_NOBODY(Severity.WARNING),
  /** An earlier figure that is the sum of those of several parks. */
  FIGURES_JOINED(Severity.INFO),
  /** Earlier figures of merged parks that don't add up, being quotients or of no known unit. */
  NOT_ADDITIVE(Severity.WARNING),
  /** An earlier figure of merged parks of which one did not return its own. */
  PART_MISSING(Severity.WARNING),
  /** An earlier figure of a park that was split, which nobody divided. */
  NOT_APPORTIONED(Severity.WARNING),
  /** A round of another kind of period than the model evaluates. */
  OTHER_PERIOD(Severity.ERROR),
  /** An item of which only figures of shorter periods are there, and no word how to join them. */
  OVER_TIME_UNSAID(Severity.ERROR),
  /** Nobody is left to score. */
  NOBODY_TO_SCORE(Severity.ERROR),
  /** An indicator without a value, because figures are missing. */
  VALUE_MISSING(Severity.WARNING),
  /** A quotient with 0 below the line, in a value. */
  DIVISION_BY_ZERO(Severity.WARNING),
  /** Growth from a base that is not above 0. */
  NO_GROWTH_BASE(Severity.WARNING),
  /** Growth of many times from a base far below everybody else's. */
  TINY_BASE(Severity.WARNING),
  /** A figure that another stage of checking has and the one in use has not. */
  STAGE_MISSING(Severity.WARNING),
  /** A figure that differs between stages of checking. */
  STAGES_DIFFER(Severity.INFO),
  /** Figures of earlier periods that were taken from the last stage of checking. */
  EARLIER_STAGE_TAKEN(Severity.INFO),
  /** A logarithm, root or power that is no number, in a value. */
  NO_NUMBER_COMES_OUT(Severity.WARNING),
  /** A rule that gives no mark for a figure that is there. */
  RULE_WITHOUT_MARK(Severity.ERROR),
  /** A figure that a rule's parameter needs and a park lacks, so that there is no mark. */
  PARAMETER_MISSING(Severity.WARNING),
  /** Computed limits of a rule that are the wrong way round for the indicator's direction. */
  LIMITS_REVERSED(Severity.ERROR),
  /** A condition that can't be decided, so that it does not hold. */
  UNDECIDED(Severity.WARNING),
  /** A condition that can't be decided for anybody. */
  UNDECIDED_FOR_ALL(Severity.WARNING),
  /** A missing figure under {@code missing: refuse}. */
  MISSING_REFUSED(Severity.ERROR),
  /** A park without a total. */
  NO_TOTAL_MADE(Severity.ERROR),
  /** Bonus or deduction that can't be computed. */
  POINTS_MISSING(Severity.ERROR),
  /** A geometric mean of a negative mark and its like. */
  NO_AGGREGATE(Severity.ERROR),
  /** A condition over more rounds than are known. */
  TOO_FEW_ROUNDS(Severity.WARNING),
  /** A candidate without the figure that its list is ordered by. */
  ORDER_MISSING(Severity.WARNING),
  /** A change of a grade that can't be made. */
  GRADE_NOT_CHANGED(Severity.ERROR),
  /** A consequence for a province, say, of a park of which no province is known. */
  FALLS_ON_NOTHING(Severity.WARNING),
  /** Several parks tie at the line of a quota. */
  TIE_AT_QUOTA(Severity.WARNING),
  /** An attribute that a group or table needs and a park does not have. */
  ATTRIBUTE_MISSING(Severity.WARNING),
  /** A declared group that nobody who is scored is in. */
  GROUP_WITHOUT_PARKS(Severity.INFO),
  /** A member whose whole can't be found, or is a member itself. */
  MEMBER_ASTRAY(Severity.ERROR),
  /** A member that is not evaluated and so does not count in a mean. */
  MEMBER_NOT_EVALUATED(Severity.WARNING),
  /** A member without the weight that the mean needs. */
  MEMBER_WITHOUT_WEIGHT(Severity.ERROR),
  /** Attributes that scores depend on and most parks lack, as without a roster. */
  ATTRIBUTES_ABSENT(Severity.ERROR),
  /** A remark of the model itself. */
  MODEL_CHECK(Severity.WARNING);

  private final Severity severity;

  EvaluationCode(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
