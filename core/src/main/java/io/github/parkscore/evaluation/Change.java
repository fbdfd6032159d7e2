// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

/**
 * A cell that a stage changed.
 *
 * @param park the park's index
 * @param before the figure before; NaN if it was missing
 * @param after the figure after
 * @param by what changed it
 */
public record Change(int park, double before, double after, By by) {
  /** What changes cells. */
  public enum By {
    /** {@code blank:} of an item: an empty cell means a figure. */
    BLANK,
    /** A formula of {@code treat:}. */
    TREATMENT,
    /** {@code limits:}. */
    LIMIT,
    /** {@code missing:}. */
    MISSING,
    /** {@code not-applicable:}. */
    NOT_APPLICABLE,
    /** {@code members:}: the mean of others. */
    MEMBERS
  }

  /** Equal changes have equal bits, so that two missing figures are equal. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Change change
        && park == change.park
        && Double.compare(before, change.before) == 0
        && Double.compare(after, change.after) == 0
        && by == change.by;
  }

  @Override
  public int hashCode() {
    return park * 31 + by.hashCode();
  }
}
