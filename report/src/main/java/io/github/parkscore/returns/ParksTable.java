// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import io.github.parkscore.data.Period;
import io.github.parkscore.grid.Cell;
import io.github.parkscore.grid.Row;
import io.github.parkscore.model.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a table with a park in every row and an item in every column. */
final class ParksTable {
  private final Table table;
  private final TableColumns columns;
  private final Intake intake;
  private final List<Reader> readers = new ArrayList<>();
  private final Bearings bearings;

  /** A column of figures, with the ledger's column for each period and stage it meets. */
  private static final class Reader {
    private final Field field;
    private final Item item;
    private final FigureColumn cells;
    private final ColumnNotes notes;
    private final Optional<Measure> measure;
    private LedgerColumn last;

    Reader(Field field, Optional<Measure> measure, boolean textFile, ColumnNotes notes) {
      this.field = field;
      this.item = field.item().orElseThrow();
      this.measure = measure;
      this.notes = notes;
      this.cells =
          measure
              .map(known -> new FigureColumn(item, known, textFile, notes))
              .orElseGet(FigureColumn::unreadable);
    }

    LedgerColumn ledger(Slot slot, Ledger ledger) {
      last = last != null && last.slot().equals(slot) ? last : ledger.column(item, slot);
      return last;
    }
  }

  ParksTable(Table table, TableColumns columns, Intake intake) {
    this.table = table;
    this.columns = columns;
    this.intake = intake;
    this.bearings = new Bearings(table, columns.figures(), intake);
  }

  /**
   * Reads the rows of parks.
   *
   * @param totals rows that say they are the sum of the others
   */
  void read(List<ParkRow> rows, List<Row> totals) {
    prepare();
    for (ParkRow row : rows) {
      int park =
          intake
              .parks()
              .find(
                  row.id(), row.name(), () -> table.view().place(row.row().index(), row.column()));
      if (park >= 0) {
        read(park, row.row(), false);
      }
    }
    TotalCheck check = new TotalCheck(table, rows, intake.findings());
    boolean severalTimes = table.head().has(Role.PERIOD) || table.head().has(Role.STAGE);
    for (Reader reader : severalTimes ? List.<Reader>of() : readers) {
      check.check(totals, reader.field, reader.measure);
    }
    finish();
  }

  /** Reads the only row of a form, which speaks of one park. */
  void readOne(List<Row> rows) {
    prepare();
    int park = TablePark.of(table, intake.parks(), intake.findings());
    for (Row row : park >= 0 ? rows : List.<Row>of()) {
      read(park, row, true);
    }
    finish();
  }

  private void prepare() {
    Units units = new Units(table, intake);
    for (Field field : columns.figures()) {
      ColumnNotes notes = new ColumnNotes(field.label(), intake.findings());
      readers.add(new Reader(field, measure(field, units), table.view().sheet().isText(), notes));
    }
    units.tell();
  }

  private Optional<Measure> measure(Field field, Units units) {
    Item item = field.item().orElseThrow();
    if (!field.found().strange().isEmpty()) {
      units.unknown(item, field.found().strange(), columns.place(field));
      return Optional.empty();
    }
    return units.measure(item, field.found().unit(), columns.place(field));
  }

  private void read(int park, Row row, boolean returned) {
    for (Field field : columns.texts()) {
      String text = table.view().merged(row, field.column()).shown();
      intake
          .texts()
          .put(
              park,
              field.attribute().orElseThrow(),
              text,
              () -> table.view().place(row.index(), field.column()));
    }
    Bearings.Where where = bearings.of(row);
    for (Reader reader : readers) {
      Cell cell = row.at(reader.field.column());
      Optional<Period> of = reader.field.period(where.period());
      if (of.isPresent() && !cell.isBlank()) {
        slot(where, reader).ifPresent(slot -> put(park, row, cell, reader, slot));
      } else if (of.isPresent()) {
        slot(where, reader).ifPresent(slot -> reader.ledger(slot, intake.ledger()).blank(park));
        if (returned) {
          intake.ledger().returned(park, of.get());
        }
      }
    }
  }

  private Optional<Slot> slot(Bearings.Where where, Reader reader) {
    HeadPath.Found head = reader.field.found();
    return bearings.slot(where, head.timing(), head.stage());
  }

  private void put(int park, Row row, Cell cell, Reader reader, Slot slot) {
    int column = reader.field.column();
    Read read = reader.cells.read(cell, () -> table.view().place(row.index(), column));
    intake.ledger().returned(park, slot.period());
    reader.ledger(slot, intake.ledger()).put(park, read, table.view().spot(row, column));
  }

  private void finish() {
    readers.forEach(reader -> reader.notes.tell());
  }
}
