// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import io.github.parkscore.data.History;
import io.github.parkscore.data.Period;
import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Place;
import io.github.parkscore.grid.Cell;
import io.github.parkscore.grid.Row;
import io.github.parkscore.model.Attribute;
import io.github.parkscore.model.Grouping;
import io.github.parkscore.model.IndicatorModel;
import io.github.parkscore.model.Item;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Collects what earlier rounds published, table by table. */
final class HistoryRounds {
  private static final int LABELS = 20;

  private final IndicatorModel model;
  private final Findings findings;
  private final Map<Period, Map<String, History.Entry>> rounds = new TreeMap<>();
  private final Map<List<Object>, Place> places = new HashMap<>();
  private final Set<List<Object>> refused = new HashSet<>();

  HistoryRounds(IndicatorModel model, Findings findings) {
    this.model = model;
    this.findings = findings;
  }

  boolean isEmpty() {
    return rounds.isEmpty();
  }

  History history() {
    refused.forEach(key -> rounds.get((Period) key.get(0)).remove((String) key.get(1)));
    return new History(rounds);
  }

  /** Takes in a table. */
  void take(Table table, ParkFinder parks) {
    tellUnread(table);
    tellUntold(table);
    Set<String> gone = new TreeSet<>();
    Optional<Field> periodField = table.head().field(Role.PERIOD);
    Optional<Period> tablePeriod =
        periodField.isPresent()
            ? Optional.empty()
            : TablePeriod.of(table, Optional.empty(), findings);
    RowSorter sorter = new RowSorter(table, parks::isPark);
    sorter.tell(findings);
    for (ParkRow row : sorter.parks()) {
      Place place = table.view().place(row.row().index(), row.column());
      String id = id(row, parks, place, gone);
      Optional<Period> period =
          periodField.isPresent() ? period(table, row.row(), periodField.get()) : tablePeriod;
      if (!id.isEmpty() && period.isPresent()) {
        put(period.get(), id, entry(table, row), place);
      }
    }
    if (!gone.isEmpty()) {
      findings.add(
          ReturnsCode.HISTORY_PARKS_GONE.at(
              table.view().sheet().place(), "seen", gone.stream().limit(LABELS).toList()));
    }
  }

  /**
   * The code of the park that a row speaks of; empty if that is not certain. Who has left the
   * roster still counts in the rounds that it was in.
   */
  private static String id(ParkRow row, ParkFinder parks, Place place, Set<String> gone) {
    boolean known = parks.isPark(row.id()) || parks.isPark(row.name());
    if (!known && !row.id().isEmpty()) {
      gone.add((row.id() + " " + row.name()).strip());
      return row.id();
    }
    int park = parks.find(row.id(), row.name(), () -> place);
    return park < 0 ? "" : parks.idOf(park);
  }

  /** What conditions ask for and the table does not tell. */
  private void tellUntold(Table table) {
    for (String column : HistoryColumns.asked(model)) {
      if (attribute(table, column).isEmpty()) {
        findings.add(ReturnsCode.HISTORY_UNTOLD.at(table.view().sheet().place(), "seen", column));
      }
    }
  }

  private Optional<Period> period(Table table, Row row, Field field) {
    Cell cell = table.view().merged(row, field.column());
    Optional<Period> period = RowPeriod.of(cell);
    if (period.isEmpty()) {
      Place place = table.view().place(row.index(), field.column());
      findings.add(ReturnsCode.PERIOD_WRONG.at(place, "seen", cell.shown()));
    }
    return period;
  }

  private void put(Period period, String park, History.Entry entry, Place place) {
    History.Entry before =
        rounds.computeIfAbsent(period, key -> new HashMap<>()).putIfAbsent(park, entry);
    List<Object> key = List.of(period, park);
    if (before == null) {
      places.put(key, place);
    } else if (!before.equals(entry)) {
      refused.add(key);
      findings.add(
          ReturnsCode.HISTORY_CONFLICT
              .at(
                  place,
                  "seen",
                  shown(entry),
                  "other",
                  shown(before),
                  "where",
                  places.get(key).toString(),
                  "park",
                  park,
                  "period",
                  period)
              .about(park, ""));
    }
  }

  private static String shown(History.Entry entry) {
    String rank = entry.rank().isPresent() ? "/" + entry.rank().getAsInt() : "";
    return (Double.isNaN(entry.total()) ? "" : entry.total()) + rank;
  }

  private History.Entry entry(Table table, ParkRow park) {
    Row row = park.row();
    Map<String, Integer> ranks = new HashMap<>();
    for (Grouping grouping : model.conclusions().groups()) {
      OptionalInt rank = rank(table, row, grouping.key() + "_rank");
      rank.ifPresent(place -> ranks.put(grouping.key(), place));
    }
    Map<String, Double> figures = new HashMap<>();
    for (String result : model.conclusions().results().keySet()) {
      double figure = figure(table, row, result);
      if (!Double.isNaN(figure)) {
        figures.put(result, figure);
      }
    }
    return new History.Entry(
        park.name(),
        attributes(table, row),
        figure(table, row, HistoryReader.TOTAL),
        rank(table, row, HistoryReader.RANK),
        ranks,
        text(table, row, HistoryReader.GRADE),
        list(text(table, row, HistoryReader.HONOURS)),
        list(text(table, row, HistoryReader.WATCH)),
        figures);
  }

  private OptionalInt rank(Table table, Row row, String item) {
    double rank = figure(table, row, item);
    if (Double.isNaN(rank)) {
      return OptionalInt.empty();
    }
    if (rank >= 1 && rank % 1 == 0 && rank <= Integer.MAX_VALUE) {
      return OptionalInt.of((int) rank);
    }
    Field field = field(table, item).orElseThrow();
    findings.add(
        ReturnsCode.HISTORY_RANK.at(
            table.view().place(row.index(), field.column()),
            "seen",
            row.at(field.column()).shown()));
    return OptionalInt.empty();
  }

  /** The figure of an item; NaN, with a finding if something is written there that is none. */
  private double figure(Table table, Row row, String item) {
    Optional<Field> field = field(table, item);
    if (field.isEmpty()) {
      return Double.NaN;
    }
    Item known = field.get().item().orElseThrow();
    Measure measure =
        field
            .get()
            .found()
            .unit()
            .flatMap(unit -> Measure.of(unit, known, known.unit().orElse(unit)))
            .orElse(Measure.declared(known));
    ColumnNotes notes = new ColumnNotes(field.get().label(), findings);
    FigureColumn column = new FigureColumn(known, measure, true, notes);
    int at = field.get().column();
    Read read = column.read(row.at(at), () -> table.view().place(row.index(), at));
    return read.state() == Read.State.FIGURE ? read.value() : Double.NaN;
  }

  private static Optional<Field> field(Table table, String item) {
    return table.head().fields().stream()
        .filter(field -> field.item().filter(known -> known.id().equals(item)).isPresent())
        .findFirst();
  }

  /** The model's attributes as they were then; a text that is no longer allowed was so once. */
  private Map<String, String> attributes(Table table, Row row) {
    Map<String, String> texts = new HashMap<>();
    for (Attribute attribute : model.inputs().attributes().values()) {
      String text = text(table, row, attribute.id());
      if (!text.isEmpty()) {
        texts.put(attribute.id(), TextLedger.allowed(attribute, text).orElse(text));
      }
    }
    return texts;
  }

  private static Optional<Field> attribute(Table table, String attribute) {
    return table.head().fields().stream()
        .filter(field -> field.attribute().filter(a -> a.id().equals(attribute)).isPresent())
        .findFirst();
  }

  private static String text(Table table, Row row, String attribute) {
    return attribute(table, attribute)
        .map(field -> row.at(field.column()).shown().strip())
        .filter(text -> !(FigureText.parse(text) instanceof FigureText.Blank))
        .orElse("");
  }

  private static List<String> list(String text) {
    return Arrays.stream(text.split("[、;；|]"))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** A file of scores has a column for every indicator: told together. */
  private void tellUnread(Table table) {
    List<String> labels =
        table.head().fields().stream()
            .filter(field -> !field.found().isKnown())
            .map(Field::label)
            .limit(LABELS)
            .toList();
    if (!labels.isEmpty()) {
      findings.add(ReturnsCode.COLUMN_PASSED_OVER.at(table.view().sheet().place(), "seen", labels));
    }
  }
}
