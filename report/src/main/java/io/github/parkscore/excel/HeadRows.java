// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.excel;

import io.github.parkscore.excel.Style.Align;
import io.github.parkscore.excel.Style.Part;
import io.github.parkscore.view.Heading;
import io.github.parkscore.view.View;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** The heads of the columns; neighbours with a shared head stand below it. */
final class HeadRows {
  private final Book book;
  private final Sheet sheet;
  private final List<Heading> headings;
  private final Layout layout;
  private final Style style;

  HeadRows(Book book, Sheet sheet, View view, Paper paper, Layout layout) {
    this.book = book;
    this.sheet = sheet;
    this.headings = view.headings();
    this.layout = layout;
    this.style = Style.of(paper, Part.HEAD, Align.CENTER).fill(Look.HEAD);
  }

  void write() {
    int last = layout.firstRow() - 1;
    for (int at = Layout.HEAD_ROW; at <= last; at++) {
      Row row = sheet.createRow(at);
      int lines = at == last ? layout.headLines() : layout.sharedHeadLines();
      row.setHeightInPoints(Look.ROW + Look.LINE * (lines - 1));
      for (int column = 0; column < headings.size(); column++) {
        row.createCell(column).setCellStyle(book.style(style));
      }
    }
    for (int column = 0; column < headings.size(); column++) {
      boolean alone = headings.get(column).over().isEmpty();
      set(alone ? Layout.HEAD_ROW : last, column, layout.head(column));
      if (alone) {
        merge(Layout.HEAD_ROW, last, column, column);
      }
    }
    for (int from = 0; from < headings.size(); from = layout.lastUnderSameHead(from) + 1) {
      if (!headings.get(from).over().isEmpty()) {
        set(Layout.HEAD_ROW, from, headings.get(from).over().in(book.language()));
        merge(Layout.HEAD_ROW, Layout.HEAD_ROW, from, layout.lastUnderSameHead(from));
      }
    }
  }

  private void set(int row, int column, String text) {
    book.put(sheet.getRow(row).getCell(column), style, text);
  }

  /** Only heads are merged, never a cell with data. */
  private void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
    if (firstRow < lastRow || firstColumn < lastColumn) {
      // They can't overlap, and looking for that takes longer than all the rest.
      sheet.addMergedRegionUnsafe(new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn));
    }
  }
}
