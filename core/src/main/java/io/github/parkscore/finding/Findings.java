// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Collects findings while something is read or computed, so that all of them are told at once. Used
 * by one thread at a time.
 */
public final class Findings {
  private final List<Finding> list = new ArrayList<>();

  /** A collector without findings. */
  public Findings() {}

  /** Adds one. */
  public void add(Finding finding) {
    list.add(finding);
  }

  /** Adds several, in their order. */
  public void addAll(Collection<Finding> findings) {
    list.addAll(findings);
  }

  /** Whether any finding is an error. */
  public boolean hasErrors() {
    return hasErrors(list);
  }

  /** Whether any of the findings is an error. */
  public static boolean hasErrors(Collection<Finding> findings) {
    return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
  }

  /** How many there are. */
  public int size() {
    return list.size();
  }

  /** What was collected, in the order of collection. */
  public List<Finding> list() {
    return List.copyOf(list);
  }
}
