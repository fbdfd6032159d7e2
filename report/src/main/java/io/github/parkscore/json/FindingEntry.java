// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.json;

import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Place;
import io.github.parkscore.finding.Severity;
import java.util.List;

/** Reads what {@link FindingsPart} wrote. */
final class FindingEntry {
  private FindingEntry() {}

  static List<Finding> readAll(Json findings) {
    return findings.list().stream().map(FindingEntry::read).toList();
  }

  private static Finding read(Json finding) {
    return new Finding(
        finding.get("severity").constant(Severity.class),
        finding.get("code").text(),
        finding.find("place").map(FindingEntry::place).orElse(Place.NOWHERE),
        finding.text("park"),
        finding.text("topic"),
        finding.text("seen"),
        finding.both("expected"),
        finding.both("message"),
        finding.both("hint"));
  }

  static Place place(Json place) {
    return new Place(
        place.text("file"),
        place.text("sheet"),
        place.text("cell"),
        place.find("line").map(line -> line.whole(0, Integer.MAX_VALUE)).orElse(0),
        place.find("column").map(column -> column.whole(0, Integer.MAX_VALUE)).orElse(0));
  }
}
