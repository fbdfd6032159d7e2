// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import io.github.parkscore.data.Period;
import io.github.parkscore.finding.Place;
import io.github.parkscore.grid.Cell;
import io.github.parkscore.grid.Row;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Tells of which period and at which stage of checking the figures of a table are: by the head of
 * their column, else by their row, else by what is said of the whole table.
 */
final class Bearings {
  private final Table table;
  private final Intake intake;
  private final StageWords words;
  private final Optional<Field> periodField;
  private final Optional<Field> stageField;
  private final Optional<Period> newest;
  private final Optional<Period> tablePeriod;
  private final Set<String> unknown = new HashSet<>();
  private TableStage tableStage;

  /** What a row says: its period, if known, and its stage, empty where it names none. */
  record Where(Optional<Period> period, Optional<String> stage) {}

  /**
   * @param figures the columns of figures
   */
  Bearings(Table table, Collection<Field> figures, Intake intake) {
    this.table = table;
    this.intake = intake;
    this.words = intake.stages();
    this.periodField = table.head().field(Role.PERIOD);
    this.stageField = table.head().field(Role.STAGE);
    this.newest =
        figures.stream()
            .flatMap(field -> field.found().timing().stated().stream())
            .max(Period::compareTo);
    boolean needed = figures.stream().anyMatch(f -> f.found().timing().stated().isEmpty());
    this.tablePeriod =
        periodField.isEmpty() && needed
            ? TablePeriod.of(table, intake.wanted(), intake.findings())
            : Optional.empty();
  }

  /** Reads the cells of a row that say of when and of which stage it is. */
  Where of(Row row) {
    return new Where(period(row), stage(row));
  }

  private Optional<Period> period(Row row) {
    if (periodField.isEmpty()) {
      return tablePeriod;
    }
    int column = periodField.get().column();
    Cell cell = table.view().merged(row, column);
    Optional<Period> period = RowPeriod.of(cell);
    if (period.isEmpty()) {
      Place place = table.view().place(row.index(), column);
      intake.findings().add(ReturnsCode.PERIOD_WRONG.at(place, "seen", cell.shown()));
    }
    return period;
  }

  /** Empty, with a finding, if the row names a stage that nobody knows. */
  private Optional<String> stage(Row row) {
    if (stageField.isEmpty()) {
      return Optional.of("");
    }
    int column = stageField.get().column();
    String written = table.view().merged(row, column).shown().strip();
    if (written.isEmpty()) {
      return Optional.of("");
    }
    Optional<String> stage = words.whole(written);
    if (stage.isEmpty() && unknown.add(written)) {
      Place place = table.view().place(row.index(), column);
      intake.findings().add(TableStage.unknown(written, words, place));
    }
    return stage;
  }

  /** Where a figure of a park goes; empty if its period or its stage is not known. */
  Optional<Slot> slot(Where where, Timing timing, String headStage) {
    return timing
        .in(where.period())
        .flatMap(
            period -> stage(where, headStage).map(stage -> slot(period, stage, where.period())));
  }

  /**
   * Where a figure of a group goes. In a table that names no stage it is one for all of them: what
   * a statistics office publishes is not reported and then checked.
   */
  Optional<Slot> shared(Where where, Timing timing, String headStage) {
    Optional<Period> period = timing.in(where.period());
    Optional<String> stage =
        headStage.isEmpty()
            ? where.stage().flatMap(row -> row.isEmpty() ? tableStage().named() : Optional.of(row))
            : Optional.of(headStage);
    return period.flatMap(of -> stage.map(at -> slot(of, at, where.period())));
  }

  private Optional<String> stage(Where where, String headStage) {
    if (!headStage.isEmpty() || words.isEmpty()) {
      return Optional.of(headStage);
    }
    return where.stage().flatMap(row -> row.isEmpty() ? tableStage().taken() : Optional.of(row));
  }

  private TableStage tableStage() {
    if (tableStage == null) {
      tableStage = TableStage.of(table, words, intake.findings());
    }
    return tableStage;
  }

  /** A form of a later period restates a figure: 上年同期, or 2023年 beside 2024年. */
  private Slot slot(Period period, String stage, Optional<Period> ofRow) {
    Period form = ofRow.or(() -> newest).orElse(period);
    return new Slot(period, stage, period.compareTo(Objects.requireNonNull(form)) < 0);
  }
}
