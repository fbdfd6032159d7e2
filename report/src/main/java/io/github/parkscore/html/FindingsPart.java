// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.html;

import io.github.parkscore.finding.Text;
import io.github.parkscore.view.Cell;
import io.github.parkscore.view.Row;
import io.github.parkscore.view.Section;
import io.github.parkscore.view.View;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was noticed in the data, those together that ask for the same.
 *
 * @param groups the gravest first
 */
record FindingsPart(List<Group> groups) {
  /**
   * Findings that ask for the same.
   *
   * @param severity how grave they are
   * @param hint what to do
   * @param lines the findings
   */
  record Group(Text severity, Text hint, List<Line> lines) {}

  /**
   * A finding.
   *
   * @param who the park
   * @param place where it stands
   * @param message what is the matter
   * @param expected what should have been there
   */
  record Line(Cell who, String place, Text message, Text expected) {}

  /** What makes findings belong together. */
  private record Kind(Text severity, String code, Text hint) {}

  static Optional<FindingsPart> of(Optional<View> findings) {
    return findings.map(FindingsPart::of);
  }

  private static FindingsPart of(View view) {
    Map<Kind, List<Line>> byKind = new LinkedHashMap<>();
    for (Section section : view.sections()) {
      for (Row row : section.rows()) {
        Kind kind =
            new Kind(
                text(view, row, "severity"),
                text(view, row, "code").zh(),
                text(view, row, "hint"));
        byKind.computeIfAbsent(kind, k -> new ArrayList<>()).add(line(view, row));
      }
    }
    List<Group> groups = new ArrayList<>();
    byKind.forEach((kind, lines) -> groups.add(new Group(kind.severity(), kind.hint(), lines)));
    return new FindingsPart(groups);
  }

  private static Line line(View view, Row row) {
    List<String> place = new ArrayList<>();
    for (String part : List.of("file", "sheet", "cell")) {
      String text = text(view, row, part).zh();
      if (!text.isEmpty()) {
        place.add(text);
      }
    }
    return new Line(
        row.cells().get(view.column("name")),
        String.join(" › ", place),
        text(view, row, "message"),
        text(view, row, "expected"));
  }

  private static Text text(View view, Row row, String column) {
    return row.cells().get(view.column(column)).shown();
  }
}
