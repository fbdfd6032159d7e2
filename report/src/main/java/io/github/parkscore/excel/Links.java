// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.excel;

import io.github.parkscore.view.Row;
import io.github.parkscore.view.Section;
import io.github.parkscore.view.View;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;

/** Ways from sheet to sheet: a park's name leads to its line of points, and every sheet back. */
final class Links {
  /** Excel repairs a sheet with more than 65,530; nobody follows so many. */
  private static final int MOST_ROWS = 10_000;

  private final Book book;
  private final Sheet first;
  private final Sheet points;
  private final int column;
  private final Map<Integer, Integer> rowOf = new HashMap<>();

  private Links(Book book, Sheet first, Sheet points, int column) {
    this.book = book;
    this.first = first;
    this.points = points;
    this.column = column;
  }

  static Links of(Book book, List<View> views, List<? extends Sheet> sheets) {
    for (int i = 0; i < views.size(); i++) {
      View view = views.get(i);
      if (view.id().equals("points") && view.size() <= MOST_ROWS) {
        Links links = new Links(book, sheets.get(0), sheets.get(i), view.column("name"));
        links.find(view);
        return links;
      }
    }
    return new Links(book, sheets.isEmpty() ? null : sheets.get(0), null, 0);
  }

  private void find(View view) {
    int at = new Layout(view, book.language()).firstRow();
    for (Section section : view.sections()) {
      at += section.title().isEmpty() ? 0 : 1;
      for (Row row : section.rows()) {
        rowOf.put(row.park(), at++);
      }
    }
  }

  boolean isFirst(Sheet sheet) {
    return sheet == first;
  }

  /** Whether a park's name in a sheet leads somewhere. */
  boolean leads(Sheet sheet, int park) {
    return sheet != points && rowOf.containsKey(park);
  }

  void toPoints(Cell cell, int park) {
    link(cell, points, new CellReference(rowOf.get(park), column).formatAsString());
  }

  void back(Cell cell) {
    link(cell, first, "A1");
  }

  private void link(Cell cell, Sheet to, String address) {
    Hyperlink link = book.creation().createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress("'" + to.getSheetName().replace("'", "''") + "'!" + address);
    cell.setHyperlink(link);
  }
}
