// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import io.github.parkscore.data.Unit;
import io.github.parkscore.finding.Place;
import io.github.parkscore.grid.Cell;
import io.github.parkscore.grid.Row;
import io.github.parkscore.model.Item;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a table with an item in every row: the form of one park, or a long list of park, item, year
 * and figure.
 */
final class ItemsTable {
  private final Table table;
  private final Vocabulary vocabulary;
  private final HeadPath paths;
  private final Intake intake;
  private final Units units;
  private final Field itemField;
  private final Optional<Field> unitField;
  private final Optional<Field> idField;
  private final Optional<Field> nameField;
  private final List<Field> values;
  private final Map<List<Object>, FigureColumn> cells = new HashMap<>();
  private final Map<Field, ColumnNotes> notes = new HashMap<>();
  private final Set<String> unknown = new LinkedHashSet<>();
  private Place firstUnknown;
  private Bearings bearings;
  private Integer tablePark;

  ItemsTable(Table table, Vocabulary vocabulary, Intake intake) {
    this.table = table;
    this.vocabulary = vocabulary;
    this.paths = new HeadPath(vocabulary);
    this.intake = intake;
    this.units = new Units(table, intake);
    Head head = table.head();
    itemField = head.field(Role.ITEM).orElseThrow();
    unitField = head.field(Role.UNIT).or(() -> head.field(Role.UNIT_OR_NAME));
    idField = head.field(Role.ID);
    nameField = head.field(Role.NAME);
    values = head.fields().stream().filter(field -> field.is(Role.VALUE)).toList();
    values.forEach(field -> notes.put(field, new ColumnNotes(field.label(), intake.findings())));
  }

  /** Names the parks that the table speaks of. */
  void mention(Gathering gathering) {
    List<Row> rows = withoutLabels();
    if (idField.isEmpty() && nameField.isEmpty()) {
      gathering.mention(table.around().id().orElse(""), table.around().name().orElse(""));
      return;
    }
    for (Row row : rows) {
      gathering.mention(
          idField.map(field -> text(row, field)).orElse(""),
          nameField.map(field -> text(row, field)).orElse(""));
    }
  }

  /** Rows such as 填报单位 and 年度 speak of the whole table, like the lines above it. */
  private List<Row> withoutLabels() {
    List<Row> figures = new ArrayList<>();
    for (Row row : table.rows()) {
      HeadPath.Found found = paths.find(List.of(text(row, itemField)));
      if (found.meaning() instanceof Meaning.Key) {
        values.forEach(
            field -> table.around().takeLabel(found.meaning(), row.at(field.column()).shown()));
      } else {
        figures.add(row);
      }
    }
    return figures;
  }

  void read() {
    List<Row> figures = withoutLabels();
    bearings = new Bearings(table, values, intake);
    figures.forEach(this::read);
    tell();
  }

  private void tell() {
    units.tell();
    notes.values().forEach(ColumnNotes::tell);
    if (!unknown.isEmpty()) {
      intake
          .findings()
          .add(
              ReturnsCode.ITEM_UNKNOWN.at(
                  firstUnknown, "seen", unknown, "near", vocabulary.nearest(List.copyOf(unknown))));
    }
  }

  private void read(Row row) {
    String called = text(row, itemField);
    HeadPath.Found found = paths.find(List.of(called));
    if (found.meaning() instanceof Meaning.Texts texts) {
      readTexts(row, texts);
    } else if (found.meaning() instanceof Meaning.Figure figure) {
      readFigures(row, figure.item(), found);
    } else if (values.stream().anyMatch(field -> !row.at(field.column()).isBlank())) {
      firstUnknown =
          firstUnknown != null ? firstUnknown : table.view().place(row.index(), itemField.column());
      unknown.add(called);
    }
  }

  private void readTexts(Row row, Meaning.Texts texts) {
    int park = park(row);
    for (Field field : park >= 0 ? values.subList(0, 1) : List.<Field>of()) {
      intake
          .texts()
          .put(
              park,
              texts.attribute(),
              row.at(field.column()).shown(),
              () -> table.view().place(row.index(), field.column()));
    }
  }

  private void readFigures(Row row, Item item, HeadPath.Found found) {
    boolean everybody = SharedFigures.isForEverybody(item) && !namesPark(row);
    int park = everybody ? 0 : park(row);
    if (park < 0) {
      return;
    }
    Bearings.Where where = bearings.of(row);
    Optional<FigureUnit> unit = unit(row, item, found);
    for (Field field : values) {
      Timing timing = found.timing().equals(Timing.NONE) ? field.found().timing() : found.timing();
      String stage = found.stage().isEmpty() ? field.found().stage() : found.stage();
      Optional<Slot> slot =
          everybody ? bearings.shared(where, timing, stage) : bearings.slot(where, timing, stage);
      if (slot.isEmpty()) {
        continue;
      }
      Read read = read(row, item, field, unit);
      if (everybody) {
        intake
            .shared()
            .add(
                item,
                slot.get(),
                SharedFigures.EVERYBODY,
                read,
                table.view().spot(row, field.column()));
      } else {
        intake.ledger().returned(park, slot.get().period());
        intake
            .ledger()
            .column(item, slot.get())
            .put(park, read, table.view().spot(row, field.column()));
      }
    }
  }

  /** The unit stated for a row, which may be none. */
  private record FigureUnit(Optional<Unit> stated) {}

  /** Empty, with a finding, if what stands there is no unit, or two that contradict each other. */
  private Optional<FigureUnit> unit(Row row, Item item, HeadPath.Found found) {
    String written = unitField.map(field -> text(row, field)).orElse("");
    Place place = table.view().place(row.index(), unitField.orElse(itemField).column());
    if (!found.strange().isEmpty()) {
      units.unknown(item, found.strange(), place);
      return Optional.empty();
    }
    if (FigureText.parse(written) instanceof FigureText.Blank) {
      return Optional.of(new FigureUnit(found.unit()));
    }
    Optional<Unit> stated = HeadPath.unit(written);
    boolean contradicted =
        stated.isPresent()
            && found.unit().isPresent()
            && !Objects.equals(stated.get().scale(), found.unit().get().scale());
    if (stated.isEmpty() || contradicted) {
      units.unknown(item, written, place);
      return Optional.empty();
    }
    return Optional.of(new FigureUnit(stated));
  }

  private Read read(Row row, Item item, Field field, Optional<FigureUnit> unit) {
    Cell cell = row.at(field.column());
    if (cell.isBlank()) {
      return Read.BLANK;
    }
    if (unit.isEmpty()) {
      return Read.REJECTED;
    }
    Optional<Unit> stated = unit.get().stated().or(() -> field.found().unit());
    FigureColumn column =
        cells.computeIfAbsent(
            List.of(item.id(), stated, field), key -> column(row, item, field, stated));
    return column.read(cell, () -> table.view().place(row.index(), field.column()));
  }

  private FigureColumn column(Row row, Item item, Field field, Optional<Unit> stated) {
    Place place = table.view().place(row.index(), unitField.orElse(itemField).column());
    boolean text = table.view().sheet().isText();
    return units
        .measure(item, stated, place)
        .map(measure -> new FigureColumn(item, measure, text, notes.get(field)))
        .orElseGet(FigureColumn::unreadable);
  }

  private boolean namesPark(Row row) {
    return idField.isPresent()
        || nameField.isPresent()
        || table.around().name().isPresent()
        || table.around().id().isPresent();
  }

  private int park(Row row) {
    if (idField.isPresent() || nameField.isPresent()) {
      String id = idField.map(field -> text(row, field)).orElse("");
      String name = nameField.map(field -> text(row, field)).orElse("");
      int column = nameField.or(() -> idField).orElseThrow().column();
      return intake.parks().find(id, name, () -> table.view().place(row.index(), column));
    }
    if (tablePark == null) {
      tablePark = TablePark.of(table, intake.parks(), intake.findings());
    }
    return tablePark;
  }

  private String text(Row row, Field field) {
    return table.view().merged(row, field.column()).shown().strip();
  }
}
