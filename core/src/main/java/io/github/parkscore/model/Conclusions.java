// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is made of the scores.
 *
 * @param groups what parks are compared within, besides everybody together
 * @param ties the indicators that decide between equal totals, in order; empty: the place is shared
 * @param quota how a share becomes a whole number
 * @param results named formulas over results
 * @param grades the grades
 * @param honours the honours, all that hold
 * @param watch the warnings, all that hold
 */
public record Conclusions(
    List<Grouping> groups,
    List<String> ties,
    Optional<Quota> quota,
    Map<String, Result> results,
    Grades grades,
    List<Consequence> honours,
    List<Consequence> watch) {
  /** Only a ranking of everybody. */
  public static final Conclusions NONE =
      new Conclusions(
          List.of(), List.of(), Optional.empty(), Map.of(), Grades.NONE, List.of(), List.of());

  /** Keeps copies. */
  public Conclusions {
    groups = List.copyOf(groups);
    ties = List.copyOf(ties);
    results = Collections.unmodifiableMap(new LinkedHashMap<>(results));
    honours = List.copyOf(honours);
    watch = List.copyOf(watch);
  }

  /** The same with other groups. */
  public Conclusions withGroups(List<Grouping> other) {
    return new Conclusions(other, ties, quota, results, grades, honours, watch);
  }

  /** The same with other indicators that decide ties. */
  public Conclusions withTies(List<String> other) {
    return new Conclusions(groups, other, quota, results, grades, honours, watch);
  }

  /** The same with another way to round shares. */
  public Conclusions withQuota(Quota other) {
    return new Conclusions(groups, ties, Optional.of(other), results, grades, honours, watch);
  }

  /** The same with other results. */
  public Conclusions withResults(Map<String, Result> other) {
    return new Conclusions(groups, ties, quota, other, grades, honours, watch);
  }

  /** The same with other grades. */
  public Conclusions withGrades(Grades other) {
    return new Conclusions(groups, ties, quota, results, other, honours, watch);
  }

  /** The same with other honours. */
  public Conclusions withHonours(List<Consequence> other) {
    return new Conclusions(groups, ties, quota, results, grades, other, watch);
  }

  /** The same with other warnings. */
  public Conclusions withWatch(List<Consequence> other) {
    return new Conclusions(groups, ties, quota, results, grades, honours, other);
  }
}
