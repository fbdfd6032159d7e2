// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.grid;

import io.github.parkscore.finding.Place;
import java.util.BitSet;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;

/** The records of one sheet of an .xls workbook. */
final class XlsSheet {
  private static final Cell UNCACHED =
      new Cell(Cell.Kind.BLANK, 0, "", Cell.FORMULA | Cell.UNCACHED);

  private final Sheet.Builder sheet;
  private final XlsGlobals globals;
  private final Budget budget;
  private final NavigableMap<Integer, Row.Builder> rows = new TreeMap<>();
  private final BitSet hiddenRows = new BitSet();
  private FormulaRecord awaitingText;
  private int ranges;

  XlsSheet(Sheet.Builder sheet, XlsGlobals globals, Budget budget) {
    this.sheet = sheet;
    this.globals = globals;
    this.budget = budget;
  }

  Place place() {
    return sheet.place();
  }

  int lastRow() {
    return rows.isEmpty() ? -1 : rows.lastKey();
  }

  void take(Record record) {
    if (record instanceof StringRecord text && awaitingText != null) {
      budget.text(text.getString().length());
      put(awaitingText, text(text.getString(), Cell.FORMULA));
      awaitingText = null;
    } else if (record instanceof CellValueRecordInterface cell) {
      waitNoLonger();
      takeCell(cell);
    } else if (record instanceof RowRecord row) {
      hiddenRows.set(row.getRowNumber(), row.getZeroHeight());
    } else if (record instanceof ColumnInfoRecord columns) {
      if (columns.getHidden()) {
        sheet.hideColumns(columns.getFirstColumn(), columns.getLastColumn());
      }
    } else if (record instanceof MergeCellsRecord merged) {
      merge(merged);
    }
  }

  private void takeCell(CellValueRecordInterface cell) {
    if (cell instanceof NumberRecord number) {
      put(cell, number(number.getValue(), cell, 0));
    } else if (cell instanceof LabelSSTRecord label) {
      String shared = globals.text(label.getSSTIndex());
      put(
          cell,
          shared == null
              ? new Cell(Cell.Kind.ERROR, 0, "#" + label.getSSTIndex(), 0)
              : text(shared, 0));
    } else if (cell instanceof LabelRecord label) {
      budget.text(label.getValue().length());
      put(cell, text(label.getValue(), 0));
    } else if (cell instanceof BoolErrRecord value) {
      put(
          cell,
          value.isBoolean() ? truth(value.getBooleanValue(), 0) : error(value.getErrorValue(), 0));
    } else if (cell instanceof FormulaRecord formula) {
      if (formula.hasCachedResultString()) {
        awaitingText = formula;
      } else {
        put(cell, result(formula));
      }
    }
  }

  /** The text of a formula stands in the next record; where it doesn't, there is none. */
  private void waitNoLonger() {
    if (awaitingText != null) {
      put(awaitingText, UNCACHED);
      awaitingText = null;
    }
  }

  /**
   * The stored result of a formula. A program that can't compute leaves 0 and asks for computing
   * when the file is opened: that 0 is no result.
   */
  private Cell result(FormulaRecord formula) {
    int flags = Cell.FORMULA;
    return switch (formula.getCachedResultTypeEnum()) {
      case BOOLEAN -> truth(formula.getCachedBooleanValue(), flags);
      case ERROR -> error(formula.getCachedErrorValue(), flags);
      case NUMERIC ->
          formula.getValue() == 0 && formula.isCalcOnLoad()
              ? UNCACHED
              : number(formula.getValue(), formula, flags);
      default -> new Cell(Cell.Kind.BLANK, 0, "", flags);
    };
  }

  private Cell number(double value, CellValueRecordInterface cell, int flags) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return new Cell(Cell.Kind.TEXT, 0, String.valueOf(value), flags);
    }
    int marks = globals.marks(cell.getXFIndex());
    boolean late = marks == Cell.DATE && globals.is1904();
    double shifted = late ? value + Address.DAYS_TO_1904 : value;
    return new Cell(Cell.Kind.NUMBER, shifted, "", flags | marks);
  }

  private static Cell text(String value, int flags) {
    return new Cell(value.isEmpty() ? Cell.Kind.BLANK : Cell.Kind.TEXT, 0, value, flags);
  }

  private static Cell truth(boolean value, int flags) {
    return new Cell(Cell.Kind.BOOLEAN, value ? 1 : 0, "", flags);
  }

  private static Cell error(int code, int flags) {
    String shown =
        FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#" + code;
    return new Cell(Cell.Kind.ERROR, 0, shown, flags);
  }

  private void put(CellValueRecordInterface at, Cell cell) {
    int column = at.getColumn() & 0xffff;
    if (column >= Limits.COLUMNS) {
      throw Budget.tooLarge("列", "columns", Limits.COLUMNS);
    }
    budget.row(1);
    rows.computeIfAbsent(at.getRow(), index -> new Row.Builder().start(index))
        .add(column, cell.kind(), cell.number(), cell.text(), cell.flags());
  }

  private void merge(MergeCellsRecord merged) {
    for (int i = 0; i < merged.getNumAreas(); i++) {
      if (++ranges > Limits.RANGES) {
        throw Budget.tooLarge("合并区域", "merged ranges", Limits.RANGES);
      }
      CellRangeAddress area = merged.getAreaAt(i);
      sheet.merge(
          new CellRange(
              area.getFirstRow(), area.getFirstColumn(), area.getLastRow(), area.getLastColumn()));
    }
  }

  Sheet build() {
    waitNoLonger();
    rows.forEach(
        (index, row) -> {
          if (!row.isEmpty()) {
            sheet.add(row.build(hiddenRows.get(index)));
          }
        });
    rows.clear();
    return sheet.build();
  }
}
