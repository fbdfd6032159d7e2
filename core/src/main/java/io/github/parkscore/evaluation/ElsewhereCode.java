// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import io.github.parkscore.finding.Code;
import io.github.parkscore.finding.Severity;

/** What is noticed while results of other models are taken. */
public enum ElsewhereCode implements Code {
  /** Where an item or attribute was taken from. */
  RESULT_TAKEN(Severity.INFO),
  /** The same, from a round before this one. */
  EARLIER_RESULT_TAKEN(Severity.WARNING),
  /** Nobody gave the results of the other model. */
  OTHER_MODEL_ABSENT(Severity.ERROR),
  /** Two different results of one round. */
  OTHER_ROUND_TWICE(Severity.ERROR),
  /** The other result says nothing of a park. */
  NO_RESULT_THERE(Severity.WARNING),
  /** The returns say something else than the other result. */
  RESULT_DIFFERS(Severity.ERROR),
  /** A grade that the attribute does not know. */
  RESULT_NOT_ALLOWED(Severity.ERROR);

  private final Severity severity;

  ElsewhereCode(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
