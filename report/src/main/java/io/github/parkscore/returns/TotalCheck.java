// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import io.github.parkscore.data.Unit;
import io.github.parkscore.finding.Findings;
import io.github.parkscore.grid.Row;
import io.github.parkscore.model.Item;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Compares a row 合计 with the sum of the rows of its table. The total itself is no data. */
final class TotalCheck {
  private static final Pattern TOTAL = Pattern.compile("合计|总计|共计|grandtotal|total|sum");

  private static final Set<String> COUNTED = Set.of("person", "piece", "incident", "case", "time");

  private final Table table;
  private final Findings findings;
  private final List<ParkRow> rows;

  /**
   * @param rows the rows that a total should be the sum of
   */
  TotalCheck(Table table, List<ParkRow> rows, Findings findings) {
    this.table = table;
    this.rows = rows;
    this.findings = findings;
  }

  /** Whether a text says that its row is the sum of all others. */
  static boolean isTotal(String text) {
    return TOTAL.matcher(Folding.fold(text)).matches();
  }

  /** Compares the totals of a column of figures that can be added. */
  void check(List<Row> totals, Field field, Optional<Measure> measure) {
    Item item = field.item().orElseThrow();
    boolean sums = item.unit().filter(TotalCheck::canBeAdded).isPresent();
    if (!sums || measure.isEmpty() || totals.isEmpty()) {
      return;
    }
    FigureColumn silent =
        new FigureColumn(item, measure.get(), true, new ColumnNotes("", new Findings()));
    double sum = 0;
    int unreadable = 0;
    int decimals = isCounted(item) ? -1 : 0;
    for (ParkRow row : rows) {
      Read read = read(silent, row.row(), field);
      sum += read.value();
      unreadable += read.state() == Read.State.REJECTED ? 1 : 0;
      decimals = decimals < 0 ? decimals : Math.max(decimals, decimals(read.value()));
    }
    for (Row total : totals) {
      Read read = read(silent, total, field);
      if (read.state() == Read.State.FIGURE && differ(read.value(), sum, rows.size(), decimals)) {
        findings.add(
            ReturnsCode.TOTAL_DIFFERS
                .at(
                    table.view().place(total.index(), field.column()),
                    "seen",
                    FigureShown.of(read.value(), item),
                    "column",
                    field.label(),
                    "sum",
                    FigureShown.of(sum, item),
                    "unreadable",
                    unreadable)
                .about("", item.id()));
      }
    }
  }

  private Read read(FigureColumn column, Row row, Field field) {
    return column.read(
        row.at(field.column()), () -> table.view().place(row.index(), field.column()));
  }

  private static boolean isCounted(Item item) {
    return item.unit().filter(unit -> COUNTED.containsAll(unit.dimensions().keySet())).isPresent();
  }

  /** Money, people and areas add up; shares and quotients don't. */
  private static boolean canBeAdded(Unit unit) {
    return unit.dimensions().size() == 1 && unit.dimensions().containsValue(1);
  }

  /** Rows that are counted are exact; others may have been rounded one by one. */
  private static boolean differ(double total, double sum, int rows, int decimals) {
    double rounding = decimals < 0 ? 0 : (rows + 1) * 0.5 * Math.pow(10, -decimals);
    return Math.abs(total - sum) > Math.max(rounding, 1e-9 * Math.abs(sum));
  }

  private static int decimals(double figure) {
    return Math.max(0, BigDecimal.valueOf(figure).stripTrailingZeros().scale());
  }
}
