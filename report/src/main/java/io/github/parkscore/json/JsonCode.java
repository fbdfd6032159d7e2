// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.json;

import io.github.parkscore.finding.Code;
import io.github.parkscore.finding.Severity;

/** What can be wrong with an {@code evaluation.json}. */
public enum JsonCode implements Code {
  /** No JSON, or one that ends too early. */
  JSON_BROKEN(Severity.ERROR),
  /** More characters, or deeper, than any evaluation has. */
  JSON_TOO_LARGE(Severity.ERROR),
  /** JSON, but no evaluation. */
  NOT_AN_EVALUATION(Severity.ERROR),
  /** Written by a newer version. */
  NEWER_FORMAT(Severity.ERROR),
  /** An entry is not there. */
  ENTRY_MISSING(Severity.ERROR),
  /** An entry is not what it should be. */
  ENTRY_WRONG(Severity.ERROR),
  /** The text of the model is not the one whose hash stands beside it. */
  MODEL_ALTERED(Severity.ERROR),
  /** This version can't read the model in it. */
  MODEL_UNREADABLE(Severity.ERROR),
  /** Two files speak of the same round. */
  ROUND_TWICE(Severity.ERROR),
  /** A file of another model. */
  OTHER_MODEL(Severity.WARNING),
  /** An item whose unit in an earlier round is of another kind. */
  UNIT_OF_EARLIER(Severity.WARNING),
  /** The file can't be opened. */
  JSON_NOT_READ(Severity.ERROR);

  private final Severity severity;

  JsonCode(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
