// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import io.github.parkscore.data.Origins;
import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Place;
import io.github.parkscore.grid.Row;
import io.github.parkscore.model.Attribute;
import io.github.parkscore.model.Item;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Settles what is read from the columns of a table: of columns that claim the same item the one
 * with the fullest head, none where that is not clear. Columns that are not read are told.
 */
final class TableColumns {
  private final Table table;
  private final Vocabulary vocabulary;
  private final HeadPath paths;
  private final List<Field> fields = new ArrayList<>();
  private final Set<Integer> ambiguous = new HashSet<>();

  TableColumns(Table table, Vocabulary vocabulary, Findings findings) {
    this.table = table;
    this.vocabulary = vocabulary;
    this.paths = new HeadPath(vocabulary);
    settle(findings);
    tellUnread(findings);
    tellHeadless(findings);
  }

  /** The columns of figures. */
  List<Field> figures() {
    return fields.stream().filter(field -> field.item().isPresent()).toList();
  }

  /** The columns of texts. */
  List<Field> texts() {
    return fields.stream().filter(field -> field.attribute().isPresent()).toList();
  }

  private void settle(Findings findings) {
    Map<Object, List<Field>> byClaim = new HashMap<>();
    for (Field field : table.head().fields()) {
      if (field.item().isPresent() || field.attribute().isPresent()) {
        byClaim.computeIfAbsent(field.claim(), claim -> new ArrayList<>()).add(field);
      }
    }
    for (Field field : table.head().fields()) {
      List<Field> rivals = byClaim.getOrDefault(field.claim(), List.of());
      int least = rivals.stream().mapToInt(rival -> rival.found().skipped()).min().orElse(0);
      List<Field> fullest =
          rivals.stream().filter(rival -> rival.found().skipped() == least).toList();
      if (fullest.size() > 1 && least > 0) {
        ambiguous.add(field.column());
        if (fullest.get(0) == field) {
          tellAmbiguous(fullest, findings);
        }
      }
      boolean read = !ambiguous.contains(field.column());
      boolean wins = rivals.isEmpty() || field.found().skipped() == least;
      fields.add(read && wins ? field : field.withMeaning(Meaning.UNKNOWN));
    }
    if (!table.head().carried().isEmpty()) {
      findings.add(
          ReturnsCode.HEAD_CARRIED.at(
              place(table.head().fields().get(0)), "seen", table.head().carried()));
    }
  }

  private void tellAmbiguous(List<Field> rivals, Findings findings) {
    String name =
        rivals
            .get(0)
            .item()
            .map(Item::name)
            .or(() -> rivals.get(0).attribute().map(Attribute::name))
            .map(text -> text.zh())
            .orElse("");
    findings.add(
        ReturnsCode.COLUMN_AMBIGUOUS.at(
            place(rivals.get(0)),
            "seen",
            rivals.stream().map(Field::label).toList(),
            "columns",
            rivals.stream().map(rival -> Origins.letters(rival.column())).toList(),
            "item",
            name));
  }

  private void tellUnread(Findings findings) {
    List<String> notes = new ArrayList<>();
    for (Field field : fields) {
      if (field.is(Role.NOTE) || isSecond(field)) {
        notes.addAll(hasContent(field) ? List.of(field.label()) : List.of());
      } else if (namesStrangeStage(field)) {
        String last = field.path().get(field.path().size() - 1);
        findings.add(TableStage.unknown(last, vocabulary.stages(), place(field)));
      } else if (!field.found().isKnown() && !ambiguous.contains(field.column())) {
        findings.add(
            ReturnsCode.COLUMN_UNKNOWN.at(
                named(field), "seen", field.label(), "near", vocabulary.nearest(field.path())));
      }
    }
    if (!notes.isEmpty()) {
      findings.add(ReturnsCode.COLUMN_PASSED_OVER.at(table.view().sheet().place(), "seen", notes));
    }
  }

  /** Whether what stands above the last row of the head is an item, and the last row no stage. */
  private boolean namesStrangeStage(Field field) {
    int last = field.path().size() - 1;
    return !vocabulary.stages().isEmpty()
        && !field.found().isKnown()
        && last > 0
        && paths.find(field.path().subList(0, last)).meaning() instanceof Meaning.Figure;
  }

  /** Whether a column further left has the same role: of two names the first one counts. */
  private boolean isSecond(Field field) {
    return field.found().meaning() instanceof Meaning.Key key
        && key.role() != Role.VALUE
        && key.role() != Role.SERIAL
        && table.head().field(key.role()).filter(first -> first != field).isPresent();
  }

  private boolean hasContent(Field field) {
    return table.rows().stream().anyMatch(row -> !row.at(field.column()).isBlank());
  }

  /** Cells beside the table that no head explains; a lonely remark in one row is no column. */
  private void tellHeadless(Findings findings) {
    Set<Integer> known = new HashSet<>();
    fields.forEach(field -> known.add(field.column()));
    Map<Integer, Integer> rows = new HashMap<>();
    for (Row row : table.rows()) {
      for (int i = 0; i < row.size(); i++) {
        int column = row.column(i);
        if (!known.contains(column)
            && table.view().shows(column)
            && !row.get(i).isBlank()
            && !table.view().isMerged(row.index(), column)) {
          rows.merge(column, 1, Integer::sum);
        }
      }
    }
    if (!rows.isEmpty()) {
      findings.add(
          ReturnsCode.COLUMN_WITHOUT_HEAD.at(
              table.view().sheet().place(),
              "seen",
              new TreeSet<>(rows.keySet()).stream().limit(20).map(Origins::letters).toList(),
              "count",
              rows.values().stream().mapToInt(Integer::intValue).sum()));
    }
  }

  /** Where the innermost text of a head stands that is more than a unit. */
  private Place named(Field field) {
    for (int i = table.head().last(); i >= Math.max(0, table.head().first()); i--) {
      Row row = table.view().rows().get(i);
      String text = row.at(field.column()).shown().strip();
      if (!text.isEmpty() && HeadPath.unit(text).isEmpty()) {
        return table.view().place(row.index(), field.column());
      }
    }
    return place(field);
  }

  /** Where the head of a column ends. */
  Place place(Field field) {
    int row = table.view().rows().get(Math.max(0, table.head().last())).index();
    return table.view().place(row, field.column());
  }
}
