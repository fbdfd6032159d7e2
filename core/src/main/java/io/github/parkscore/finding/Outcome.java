// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.finding;

import java.util.List;
import java.util.Optional;

/**
 * What reading something gave: the value, where there is one, and every finding. Good parts survive
 * bad parts; only the caller decides to stop.
 *
 * @param value the value; empty when nothing useful could be made
 * @param findings all findings, in the order of the source
 * @param <T> the kind of value
 */
public record Outcome<T>(Optional<T> value, List<Finding> findings) {
  /** Keeps its own copy of the list. */
  public Outcome {
    findings = List.copyOf(findings);
  }

  /** An outcome with a value. */
  public static <T> Outcome<T> of(T value, List<Finding> findings) {
    return new Outcome<>(Optional.of(value), findings);
  }

  /** An outcome with findings only. */
  public static <T> Outcome<T> refused(List<Finding> findings) {
    return new Outcome<>(Optional.empty(), findings);
  }

  /** Whether any finding is an error. */
  public boolean hasErrors() {
    return Findings.hasErrors(findings);
  }

  /**
   * The value of an outcome without errors.
   *
   * @throws RefusedException if there is no value, or a finding is an error
   */
  public T orThrow() {
    if (value.isEmpty() || hasErrors()) {
      throw new RefusedException(findings);
    }
    return value.get();
  }
}
