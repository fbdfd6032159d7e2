// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.explanation;

import io.github.parkscore.finding.Text;
import io.github.parkscore.provenance.Basis;
import java.util.List;
import java.util.Optional;

/**
 * A part of a park's total. Its points are the sum of its own parts, where it has any.
 *
 * @param kind what it is
 * @param node the id of the node it belongs to
 * @param label what it is called
 * @param points what it adds to its parent
 * @param full what full marks would have added; 0 where there is no such thing
 * @param basis where its rule stands
 * @param derivation how an indicator's points came about
 * @param parts what it is made of
 */
public record Part(
    Kind kind,
    String node,
    Text label,
    double points,
    double full,
    Optional<Basis> basis,
    Optional<Derivation> derivation,
    List<Part> parts) {
  /** What a part can be. */
  public enum Kind {
    /** The whole. */
    TOTAL,
    /** A category. */
    CATEGORY,
    /** An indicator. */
    INDICATOR,
    /** Bonus, deduction, penalty. */
    ADJUSTMENT,
    /** What limits took away or added. */
    CAP,
    /** What rounding took away or added. */
    ROUNDING,
    /** What a non-additive aggregation makes of its parts beyond their sum. */
    INTERACTION,
    /** Points given for parts that do not apply. */
    NOT_APPLICABLE,
    /** What the park was left out of, and why; it takes no points. */
    VETO
  }

  /** Keeps a copy. */
  public Part {
    parts = List.copyOf(parts);
  }

  /** Points that full marks would have earned and that are not there; never negative. */
  public double lost() {
    return full > 0 ? Math.max(0, full - points) : 0;
  }

  /** Points beyond full marks, and those of a bonus; never negative. */
  public double bonus() {
    return Math.max(0, points - full);
  }
}
