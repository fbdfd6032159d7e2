// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.finding;

/** How much a finding matters, from the least to the gravest. */
public enum Severity {
  /** Worth knowing; nothing has to be done: {@code 12 rows of notes were passed over}. */
  INFO,
  /** Probably right, but somebody should look: {@code weights sum to 100.05}. */
  WARNING,
  /** Wrong: the figure counts as missing, or the model is refused. */
  ERROR
}
