// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.json;

import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Place;
import java.util.List;

/** Ends the reading of a file; its boundary turns it into findings. */
final class BrokenException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Finding> findings;

  BrokenException(List<Finding> findings) {
    super(findings.toString());
    this.findings = List.copyOf(findings);
  }

  BrokenException(JsonCode code, Object... arguments) {
    this(List.of(code.at(Place.NOWHERE, arguments)));
  }

  /** What was wrong, in a file. */
  List<Finding> in(String file) {
    return findings.stream()
        .map(f -> f.place().file().isEmpty() ? f.at(inFile(file, f.place())) : f)
        .toList();
  }

  private static Place inFile(String file, Place place) {
    return new Place(file, "", "", place.line(), place.column());
  }
}
