// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

/** What a cell or a column holds. */
public enum Kind {
  /** A figure with a fixed number of decimals. */
  NUMBER,
  /** A rank; ties say so. */
  RANK,
  /** Places won or lost since the last round: positive is up. */
  MOVE,
  /** Words. */
  TEXT,
  /** The name of a park; leads to what is said about it. */
  PARK,
  /** A figure that should be there and isn't; the note says why. */
  MISSING,
  /** A figure that need not be there. */
  NOT_APPLICABLE
}
