// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import io.github.parkscore.grid.Cell;
import io.github.parkscore.grid.Row;
import io.github.parkscore.model.Attribute;
import io.github.parkscore.model.Item;
import java.util.Optional;

/**
 * Reads a table with a region, county or other group in every row, whose parks share the figures;
 * or with figures that everybody shares.
 */
final class GroupsTable {
  private final Table table;
  private final TableColumns columns;
  private final Intake intake;
  private final Bearings bearings;

  GroupsTable(Table table, TableColumns columns, Intake intake) {
    this.table = table;
    this.columns = columns;
    this.intake = intake;
    this.bearings = new Bearings(table, columns.figures(), intake);
  }

  void read() {
    Optional<Field> groups = table.head().sharing();
    String attribute =
        groups.flatMap(Field::attribute).map(Attribute::id).orElse(SharedFigures.EVERYBODY);
    Units units = new Units(table, intake);
    for (Field field : columns.figures()) {
      Item item = field.item().orElseThrow();
      if (Asked.sharedBy(item).filter(attribute::equals).isEmpty()) {
        continue;
      }
      ColumnNotes notes = new ColumnNotes(field.label(), intake.findings());
      FigureColumn cells =
          units
              .measure(item, field.found().unit(), columns.place(field))
              .map(m -> new FigureColumn(item, m, table.view().sheet().isText(), notes))
              .orElseGet(FigureColumn::unreadable);
      for (Row row : table.rows()) {
        read(row, groups, field, cells);
      }
      notes.tell();
    }
    units.tell();
  }

  private void read(Row row, Optional<Field> groups, Field field, FigureColumn cells) {
    String group =
        groups
            .map(named -> table.view().merged(row, named.column()).shown().strip())
            .orElse(SharedFigures.EVERYBODY);
    Cell cell = row.at(field.column());
    if (group.isEmpty() || cell.isBlank()) {
      return;
    }
    Optional<Slot> slot =
        bearings.shared(bearings.of(row), field.found().timing(), field.found().stage());
    if (slot.isEmpty()) {
      return;
    }
    Read read = cells.read(cell, () -> table.view().place(row.index(), field.column()));
    intake
        .shared()
        .add(
            field.item().orElseThrow(),
            slot.get(),
            group,
            read,
            table.view().spot(row, field.column()));
  }
}
