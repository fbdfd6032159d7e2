// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.finding;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when a caller insists on a value although there are errors. */
public final class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Finding> findings;

  /** An exception that carries the findings and says the errors among them, English. */
  public RefusedException(List<Finding> findings) {
    super(
        findings.stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .map(finding -> finding.line(Language.EN))
            .collect(Collectors.joining("\n")));
    this.findings = List.copyOf(findings);
  }

  /** All findings, the errors among them. */
  public List<Finding> findings() {
    return findings;
  }
}
