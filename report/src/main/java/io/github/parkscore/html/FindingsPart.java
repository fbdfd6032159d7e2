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
 * What was noticed in the data, by how grave it is; those together that ask for the same.
 *
 * @param groups the gravest first
 * @param left how many are not listed, of very many
 */
record FindingsPart(List<Group> groups, int left) {
  /** So many that ask for the same share one line that says what to do. */
  private static final int MANY = 4;

  /**
   * Findings of one severity.
   *
   * @param severity how grave they are
   * @param count how many
   * @param kinds those that ask for the same
   */
  record Group(Text severity, int count, List<Kind> kinds) {}

  /**
   * Findings that ask for the same.
   *
   * @param hint what to do
   * @param shared whether the hint is said once for all of them
   * @param lines the findings
   */
  record Kind(Text hint, boolean shared, List<Line> lines) {}

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
  private record Key(Text severity, String code, Text hint) {}

  static Optional<FindingsPart> of(Optional<View> findings) {
    return findings.map(FindingsPart::of);
  }

  private static FindingsPart of(View view) {
    Map<Key, List<Line>> byKey = new LinkedHashMap<>();
    String folder = folder(view);
    for (Section section : view.sections()) {
      for (Row row : section.rows().subList(0, Bounds.shown(section.rows().size()))) {
        String code = text(view, row, "code").zh();
        Key key = new Key(text(view, row, "severity"), code, text(view, row, "hint"));
        byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(line(view, row, folder));
      }
    }
    Map<Text, List<Kind>> bySeverity = new LinkedHashMap<>();
    byKey.forEach(
        (key, lines) ->
            bySeverity
                .computeIfAbsent(key.severity(), severity -> new ArrayList<>())
                .add(new Kind(key.hint(), lines.size() >= MANY, lines)));
    List<Group> groups = new ArrayList<>();
    bySeverity.forEach(
        (severity, kinds) -> {
          int count = kinds.stream().mapToInt(kind -> kind.lines().size()).sum();
          groups.add(new Group(severity, count, kinds));
        });
    int listed = groups.stream().mapToInt(Group::count).sum();
    return new FindingsPart(groups, view.size() - listed);
  }

  /** The folder that all files stand in: said of each it would only be noise. */
  private static String folder(View view) {
    String folder = null;
    for (Section section : view.sections()) {
      for (Row row : section.rows()) {
        String file = text(view, row, "file").zh();
        if (!file.isEmpty()) {
          folder = folder == null ? file : common(folder, file);
        }
      }
    }
    return folder == null ? "" : folder.substring(0, 1 + slash(folder));
  }

  private static String common(String a, String b) {
    int end = 0;
    while (end < a.length() && end < b.length() && a.charAt(end) == b.charAt(end)) {
      end++;
    }
    return a.substring(0, end);
  }

  private static int slash(String path) {
    return Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
  }

  private static Line line(View view, Row row, String folder) {
    List<String> place = new ArrayList<>();
    for (String part : List.of("file", "sheet", "cell")) {
      String text = text(view, row, part).zh();
      if (!text.isEmpty()) {
        place.add(part.equals("file") ? text.substring(folder.length()) : text);
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
