// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.cli;

import io.github.parkscore.finding.Finding;
import java.util.List;

/** Ends a command with an exit code and the findings that say why. */
final class StopException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int exit;
  private final transient List<Finding> findings;

  StopException(int exit, List<Finding> findings) {
    super("exit " + exit, null, false, false);
    this.exit = exit;
    this.findings = List.copyOf(findings);
  }

  StopException(int exit, Finding finding) {
    this(exit, List.of(finding));
  }

  int exit() {
    return exit;
  }

  List<Finding> findings() {
    return findings;
  }
}
