// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.jiangsu;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** A sheet to write on: cells by row and column, counted from 0. */
record Paper(Sheet sheet, Look look) {
  Cell cell(int row, int column) {
    Row line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    Cell cell = line.getCell(column);
    return cell == null ? line.createCell(column) : cell;
  }

  Cell text(int row, int column, String text) {
    return styled(row, column, text, look.text());
  }

  Cell head(int row, int column, String text) {
    return styled(row, column, text, look.head());
  }

  Cell number(int row, int column, double number, CellStyle style) {
    Cell cell = cell(row, column);
    cell.setCellValue(number);
    cell.setCellStyle(style);
    return cell;
  }

  /** A title over the first columns, and a line of remarks under it. */
  void title(String title, String remark, int columns) {
    styled(0, 0, title, look.title());
    merge(0, 0, 0, columns - 1);
    cell(1, 0).setCellValue(remark);
    merge(1, 0, 1, columns - 1);
  }

  void merge(int row, int column, int lastRow, int lastColumn) {
    if (row != lastRow || column != lastColumn) {
      sheet.addMergedRegion(new CellRangeAddress(row, lastRow, column, lastColumn));
    }
  }

  /** Widths in characters, by column. */
  void widths(int... characters) {
    for (int i = 0; i < characters.length; i++) {
      sheet.setColumnWidth(i, characters[i] * 256);
    }
  }

  private Cell styled(int row, int column, String text, CellStyle style) {
    Cell cell = cell(row, column);
    if (text.isEmpty()) {
      cell.setBlank();
    } else {
      cell.setCellValue(text);
    }
    cell.setCellStyle(style);
    return cell;
  }
}
