// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import io.github.parkscore.data.Unit;
import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Place;
import io.github.parkscore.grid.Cell;
import io.github.parkscore.model.Item;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What is remarkable about the cells of a column: every wrong cell by itself, as long as they are
 * few, and everything that is merely worth knowing once for the column.
 */
final class ColumnNotes {
  /** Wrong cells of one kind that are told one by one. */
  private static final int ONE_BY_ONE = 20;

  private final String label;
  private final Findings findings;
  private final Map<ReturnsCode, Tally> wrong = new EnumMap<>(ReturnsCode.class);
  private final Tally marks = new Tally();
  private final Tally asText = new Tally();
  private final Tally formatted = new Tally();
  private final Tally plain = new Tally();

  /**
   * @param label the head of the column
   */
  ColumnNotes(String label, Findings findings) {
    this.label = label;
    this.findings = findings;
  }

  void wrong(ReturnsCode code, Cell cell, Item item, Supplier<Place> place) {
    add(code, cell, place, item, expected(item));
  }

  void unlike(Cell cell, Unit unit, Item item, Supplier<Place> place) {
    add(ReturnsCode.UNIT_UNLIKE, cell, place, item, unit.name());
  }

  private void add(ReturnsCode code, Cell cell, Supplier<Place> place, Item item, String unit) {
    Tally tally = wrong.computeIfAbsent(code, key -> new Tally());
    tally.add(cell.shown(), place);
    if (tally.count() <= ONE_BY_ONE) {
      Finding finding =
          code.at(
              place.get(),
              "seen",
              cell.isUncached() ? "=…" : cell.shown(),
              "item",
              item.name(),
              "unit",
              unit,
              "declared",
              expected(item));
      findings.add(finding.about("", item.id()));
    }
  }

  private static String expected(Item item) {
    return item.unit().map(Unit::name).orElse("1");
  }

  void blank(String mark, Supplier<Place> place) {
    if (!mark.isEmpty()) {
      marks.add(mark, place);
    }
  }

  void asText(Supplier<Place> place) {
    asText.add(place);
  }

  void formatted(Supplier<Place> place) {
    formatted.add(place);
  }

  void plain(Supplier<Place> place) {
    plain.add(place);
  }

  void withUnit(Cell cell, String figure, Supplier<Place> place) {
    findings.add(
        ReturnsCode.FIGURE_WITH_UNIT.at(
            place.get(), "seen", cell.shown(), "figure", figure, "column", label));
  }

  /** Says what holds for the column as a whole. */
  void tell() {
    wrong.forEach(
        (code, tally) -> {
          if (tally.count() > ONE_BY_ONE) {
            findings.add(
                ReturnsCode.MORE_LIKE_THIS.at(
                    tally.first(),
                    "column",
                    label,
                    "count",
                    tally.count() - ONE_BY_ONE,
                    "seen",
                    tally.texts()));
          }
        });
    tell(ReturnsCode.BLANK_MARKS, marks);
    tell(ReturnsCode.NUMBERS_AS_TEXT, asText);
    if (formatted.count() > 0 && plain.count() > 0) {
      Tally fewer = formatted.count() < plain.count() ? formatted : plain;
      findings.add(
          ReturnsCode.PERCENT_MIXED.at(
              fewer.first(),
              "column",
              label,
              "formatted",
              formatted.count(),
              "plain",
              plain.count()));
    }
  }

  private void tell(ReturnsCode code, Tally tally) {
    if (tally.count() > 0) {
      findings.add(
          code.at(tally.first(), "column", label, "count", tally.count(), "seen", tally.texts()));
    }
  }
}
