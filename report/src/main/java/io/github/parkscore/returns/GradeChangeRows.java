// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import io.github.parkscore.evaluation.GradeChange;
import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Place;
import io.github.parkscore.finding.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects changes of grades row by row; what is wrong with one is told at its cell. */
final class GradeChangeRows {
  private static final List<String> NEEDED =
      List.of(
          GradeChangesReader.GRADE,
          GradeChangesReader.APPROVED,
          GradeChangesReader.WHY,
          GradeChangesReader.DOCUMENT);

  private final List<Text> grades;
  private final ParkFinder parks;
  private final Findings findings;
  private final Map<String, GradeChange> changes = new LinkedHashMap<>();
  private final Map<String, Place> places = new HashMap<>();
  private final Set<String> refused = new HashSet<>();

  GradeChangeRows(List<Text> grades, ParkFinder parks, Findings findings) {
    this.grades = grades;
    this.parks = parks;
    this.findings = findings;
  }

  /** The changes without those of parks that two rows speak of. */
  List<GradeChange> changes() {
    return changes.values().stream().filter(c -> !refused.contains(c.park())).toList();
  }

  void take(Table table, TableColumns columns) {
    Map<String, Field> fields = new HashMap<>();
    columns.texts().forEach(f -> fields.putIfAbsent(f.attribute().orElseThrow().id(), f));
    if (table.head().shape() != Head.Shape.PARKS || !fields.keySet().containsAll(NEEDED)) {
      findings.add(ReturnsCode.CHANGES_COLUMNS.at(table.view().sheet().place()));
      return;
    }
    RowSorter sorter = new RowSorter(table, parks::isPark);
    sorter.tell(findings);
    for (ParkRow row : sorter.parks()) {
      Place place = table.view().place(row.row().index(), row.column());
      int park = parks.find(row.id(), row.name(), () -> place);
      if (park >= 0) {
        row(new Written(table, row, fields), park, place);
      }
    }
  }

  /** What is written in a row. */
  private record Written(Table table, ParkRow row, Map<String, Field> fields) {
    String text(String column) {
      Field field = fields.get(column);
      String text = field == null ? "" : row.row().at(field.column()).shown().strip();
      return FigureText.parse(text) instanceof FigureText.Blank ? "" : text;
    }

    Place place(String column) {
      return table.view().place(row.row().index(), fields.get(column).column());
    }
  }

  private void row(Written row, int park, Place place) {
    String id = parks.idOf(park);
    Place before = places.putIfAbsent(id, place);
    if (before != null) {
      refused.add(id);
      findings.add(
          ReturnsCode.CHANGE_TWICE
              .at(place, "park", parks.nameOf(park), "where", before.toString())
              .about(id, ""));
      return;
    }
    List<String> lacking = new ArrayList<>(NEEDED);
    lacking.removeIf(column -> !row.text(column).isEmpty());
    for (String column : lacking) {
      String label = row.fields().get(column).label();
      findings.add(
          ReturnsCode.CHANGE_INCOMPLETE
              .at(row.place(column), "park", parks.nameOf(park), "seen", label)
              .about(id, ""));
    }
    Optional<Text> grade = grade(row.text(GradeChangesReader.GRADE));
    if (grade.isEmpty() && !lacking.contains(GradeChangesReader.GRADE)) {
      findings.add(
          ReturnsCode.CHANGE_GRADE_UNKNOWN
              .at(
                  row.place(GradeChangesReader.GRADE),
                  "park",
                  parks.nameOf(park),
                  "seen",
                  row.text(GradeChangesReader.GRADE),
                  "known",
                  grades.stream().map(Text::zh).toList())
              .about(id, ""));
    }
    if (grade.isPresent() && lacking.isEmpty()) {
      changes.put(id, change(row, id, grade.get(), place));
    }
  }

  private static GradeChange change(Written row, String park, Text grade, Place place) {
    return new GradeChange(
        park,
        grade.zh(),
        row.text(GradeChangesReader.BY),
        row.text(GradeChangesReader.APPROVED),
        row.text(GradeChangesReader.DATE),
        row.text(GradeChangesReader.WHY),
        row.text(GradeChangesReader.DOCUMENT),
        place);
  }

  private Optional<Text> grade(String written) {
    String folded = Folding.fold(written);
    return grades.stream()
        .filter(g -> Folding.fold(g.zh()).equals(folded) || Folding.fold(g.en()).equals(folded))
        .findFirst();
  }
}
