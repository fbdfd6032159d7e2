// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.excel;

import io.github.parkscore.data.Decimals;
import io.github.parkscore.excel.Style.Align;
import io.github.parkscore.excel.Style.Part;
import io.github.parkscore.finding.Text;
import io.github.parkscore.view.Cell;
import io.github.parkscore.view.Heading;
import io.github.parkscore.view.Kind;
import io.github.parkscore.view.View;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** Writes the lines of a view. */
final class BodyRow {
  private final Book book;
  private final Sheet sheet;
  private final View view;
  private final Paper paper;
  private final Layout layout;
  private final Links links;
  private final Notes notes;

  BodyRow(Book book, Sheet sheet, View view, Paper paper, Layout layout, Links links) {
    this.book = book;
    this.sheet = sheet;
    this.view = view;
    this.paper = paper;
    this.layout = layout;
    this.links = links;
    this.notes = new Notes(book, sheet);
  }

  /** The heading of a section, over all columns. */
  void section(int at, Text title) {
    Row row = sheet.createRow(at);
    row.setHeightInPoints(Look.ROW + 6);
    Style style = Style.of(paper, Part.SECTION, Align.LEFT);
    for (int column = 0; column < view.headings().size(); column++) {
      row.createCell(column).setCellStyle(book.style(style));
    }
    book.put(row.getCell(0), style, title.in(book.language()));
  }

  void write(int at, io.github.parkscore.view.Row line) {
    Row row = sheet.createRow(at);
    int lines = 1;
    for (int column = 0; column < line.cells().size(); column++) {
      Cell cell = line.cells().get(column);
      Heading heading = view.headings().get(column);
      String shown = CellText.clean(cell.shown().in(book.language()));
      write(row.createCell(column), cell, heading, shown);
      layout.fit(column, shown);
      if (Layout.isWords(heading)) {
        lines = Math.max(lines, TextWidth.lines(shown, layout.breaking(column)));
      }
    }
    row.setHeightInPoints(Look.ROW + Look.LINE * (lines - 1));
  }

  private void write(
      org.apache.poi.ss.usermodel.Cell to, Cell cell, Heading heading, String shown) {
    Style style = style(cell, heading);
    if (Double.isNaN(cell.number())) {
      style = style.quoted(CellText.looksLikeFormula(shown));
      if (!shown.isEmpty()) {
        to.setCellValue(shown);
      }
    } else {
      // Without the dust of binary fractions, on which programs round a half in different ways.
      to.setCellValue(Decimals.round(cell.number(), 10));
      style = style.format(Formats.of(cell.kind(), shown));
    }
    if (cell.kind() == Kind.PARK && links.leads(sheet, cell.park())) {
      links.toPoints(to, cell.park());
      style = style.ink(Look.ACCENT);
    }
    to.setCellStyle(book.style(style));
    if (cell.kind() == Kind.MISSING && paper == Paper.SCREEN) {
      notes.put(to, CellText.clean(cell.note().in(book.language())));
    }
  }

  private Style style(Cell cell, Heading heading) {
    Align align = Layout.isWords(heading) ? Align.LEFT : Align.RIGHT;
    Style style = Style.of(paper, Part.BODY, align).ink(ink(cell));
    return switch (cell.tone()) {
      case BETTER -> style.fill(Look.BETTER);
      case WORSE -> style.fill(Look.WORSE);
      default -> style;
    };
  }

  private static String ink(Cell cell) {
    if (cell.kind() == Kind.MOVE && cell.isPresent() && cell.value() != 0) {
      return cell.value() > 0 ? Look.UP : Look.DOWN;
    }
    return switch (cell.tone()) {
      case WARNED -> Look.RED;
      case ASSUMED -> Look.ASSUMED;
      case MUTED -> Look.MUTED;
      default -> Look.INK;
    };
  }
}
