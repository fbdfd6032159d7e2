// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.excel;

import io.github.parkscore.excel.Style.Align;
import io.github.parkscore.excel.Style.Part;
import io.github.parkscore.finding.Language;
import io.github.parkscore.view.Heading;
import io.github.parkscore.view.Section;
import io.github.parkscore.view.View;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** Writes one view into its sheet, from the top down. */
final class TableSheet {
  private final Book book;
  private final SXSSFSheet sheet;
  private final View view;
  private final Masthead masthead;
  private final Links links;
  private final Paper paper;
  private final Layout layout;

  TableSheet(Book book, SXSSFSheet sheet, View view, Masthead masthead, Links links) {
    this.book = book;
    this.sheet = sheet;
    this.view = view;
    this.masthead = masthead;
    this.links = links;
    this.paper = Paper.of(view);
    this.layout = new Layout(view, book.language());
  }

  void write() {
    title();
    new HeadRows(book, sheet, view, paper, layout).write();
    int end = rows();
    for (int column = 0; column < view.headings().size(); column++) {
      sheet.setColumnWidth(column, Math.min(255, layout.width(column) + 1) * 256);
    }
    colour(end);
    sheet.createFreezePane(layout.frozenColumns(), layout.firstRow());
    sheet.setDisplayGridlines(false);
    new Page(sheet, layout, masthead).set(book.language(), view.title());
  }

  private void title() {
    Row row = sheet.createRow(Layout.TITLE_ROW);
    boolean printed = paper == Paper.PRINT;
    row.setHeightInPoints(printed ? 36 : 28);
    Language language = book.language();
    if (!links.isFirst(sheet)) {
      Cell back = row.createCell(0);
      back.setCellValue(language == Language.ZH ? "返回" : "Back");
      back.setCellStyle(book.style(Style.of(Paper.SCREEN, Part.BACK, Align.LEFT).ink(Look.ACCENT)));
      links.back(back);
    }
    Style style = Style.of(paper, Part.TITLE, printed ? Align.ACROSS : Align.LEFT);
    int last = view.headings().size() - 1;
    for (int column = 1; column <= (printed ? last : 1); column++) {
      row.createCell(column).setCellStyle(book.style(style));
    }
    String joint = language == Language.ZH ? "" : ": ";
    String title =
        printed ? masthead.title() + joint + view.title().in(language) : view.title().in(language);
    book.put(row.getCell(1), style, title);
    note();
  }

  private void note() {
    Row row = sheet.createRow(Layout.NOTE_ROW);
    row.setHeightInPoints(Look.ROW);
    Cell cell = row.createCell(1);
    Style style = Style.of(paper, Part.NOTE, Align.LEFT).ink(Look.MUTED);
    book.put(cell, style, view.note().in(book.language()));
  }

  /** The row after the last one. */
  private int rows() {
    int at = layout.firstRow();
    BodyRow body = new BodyRow(book, sheet, view, paper, layout, links);
    for (Section section : view.sections()) {
      if (!section.title().isEmpty()) {
        body.section(at++, section.title());
      }
      for (io.github.parkscore.view.Row row : section.rows()) {
        body.write(at++, row);
      }
    }
    return at;
  }

  private void colour(int end) {
    Shading shading = new Shading(book.underlying(sheet), layout.firstRow(), end - 1);
    for (int column = 0; column < view.headings().size() && end > layout.firstRow(); column++) {
      Heading heading = view.headings().get(column);
      if (heading.id().equals("total") && heading.full() > 0) {
        shading.bar(column, heading.full());
      } else if (view.id().equals("points") && !Layout.isWords(heading) && heading.full() > 0) {
        shading.scale(column);
      }
    }
  }
}
