// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import io.github.parkscore.data.Origins;
import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Place;
import io.github.parkscore.grid.Cell;
import io.github.parkscore.grid.CellRange;
import io.github.parkscore.grid.Row;
import io.github.parkscore.grid.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A sheet as the person sees it who filled it in: without hidden rows and columns, unless they are
 * asked for, without rows in which nothing stands, and with merged cells filled.
 */
final class SheetView {
  private final Sheet sheet;
  private final boolean readsHidden;
  private final List<Row> rows = new ArrayList<>();
  private final MergedCells merged;

  SheetView(Sheet sheet, boolean readsHidden, Findings findings) {
    this.sheet = sheet;
    this.readsHidden = readsHidden;
    this.merged = new MergedCells(sheet.merged());
    TreeSet<Integer> hiddenRows = new TreeSet<>();
    TreeSet<Integer> hiddenColumns = new TreeSet<>();
    for (Row row : sheet.rows()) {
      if (row.isHidden() && !readsHidden) {
        hiddenRows.add(row.index());
      } else if (sort(row, hiddenColumns)) {
        rows.add(row);
      }
    }
    tell(hiddenRows, hiddenColumns, findings);
  }

  /** Notes the hidden columns in use; whether anything else stands in the row. */
  private boolean sort(Row row, TreeSet<Integer> hiddenColumns) {
    boolean visible = false;
    for (int i = 0; i < row.size(); i++) {
      if (shows(row.column(i))) {
        visible |= !row.get(i).isBlank();
      } else if (!row.get(i).isBlank()) {
        hiddenColumns.add(row.column(i));
      }
    }
    return visible;
  }

  private void tell(
      TreeSet<Integer> hiddenRows, TreeSet<Integer> hiddenColumns, Findings findings) {
    if (!hiddenRows.isEmpty()) {
      findings.add(
          ReturnsCode.ROWS_HIDDEN.at(
              sheet.place(), "seen", RowNumbers.shown(hiddenRows), "count", hiddenRows.size()));
    }
    if (!hiddenColumns.isEmpty()) {
      findings.add(
          ReturnsCode.COLUMNS_HIDDEN.at(
              sheet.place(), "seen", hiddenColumns.stream().map(Origins::letters).toList()));
    }
    if (!merged.isComplete()) {
      findings.add(ReturnsCode.MERGES_IGNORED.at(sheet.place(), "count", sheet.merged().size()));
    }
  }

  Sheet sheet() {
    return sheet;
  }

  Place place(int row, int column) {
    return sheet.place(row, column);
  }

  /** The place of a cell, for those who keep millions of them. */
  Spot spot(Row row, int column) {
    return new Spot(sheet.place(), row.index(), column);
  }

  /** The rows in which something is seen, from the top. */
  List<Row> rows() {
    return rows;
  }

  /** Whether a column is seen. */
  boolean shows(int column) {
    return readsHidden || !sheet.isHiddenColumn(column);
  }

  /** The cell, or the one that is merged over it. */
  Cell merged(Row row, int column) {
    Cell cell = row.at(column);
    if (!cell.isBlank()) {
      return cell;
    }
    Optional<CellRange> range = merged.around(row.index(), column);
    return range.map(around -> sheet.at(around.firstRow(), around.firstColumn())).orElse(cell);
  }

  /** The text that a head shows at a place. */
  String head(Row row, int column) {
    return shows(column) ? merged(row, column).shown().strip() : "";
  }

  /** Whether a cell is merged with others. */
  boolean isMerged(int row, int column) {
    return merged.around(row, column).isPresent();
  }
}
