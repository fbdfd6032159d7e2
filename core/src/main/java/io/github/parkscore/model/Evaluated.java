// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.model;

import io.github.parkscore.formula.Formula;
import java.util.List;
import java.util.Optional;

/**
 * Who is evaluated, and against whom.
 *
 * @param exclusions who is left out of what
 * @param cohort who counts for statistics; empty: everybody who is evaluated
 * @param members who is scored as the mean of others
 */
public record Evaluated(
    List<Exclusion> exclusions, Optional<Formula> cohort, Optional<Members> members) {
  /** Everybody. */
  public static final Evaluated ALL = new Evaluated(List.of(), Optional.empty(), Optional.empty());

  /** Keeps a copy. */
  public Evaluated {
    exclusions = List.copyOf(exclusions);
  }

  /** The same with other exclusions. */
  public Evaluated withExclusions(List<Exclusion> other) {
    return new Evaluated(other, cohort, members);
  }

  /** The same with another cohort. */
  public Evaluated withCohort(Formula other) {
    return new Evaluated(exclusions, Optional.of(other), members);
  }
}
