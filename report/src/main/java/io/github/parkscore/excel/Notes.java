// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.excel;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.Sheet;

/** Why a figure is missing, as a comment on its dash. */
final class Notes {
  /** Each is a drawing; where more figures are missing, the list of findings says it better. */
  private static final int MOST = 1000;

  private final Book book;
  private final Sheet sheet;
  private Drawing<?> drawing;
  private int left = MOST;

  Notes(Book book, Sheet sheet) {
    this.book = book;
    this.sheet = sheet;
  }

  void put(Cell cell, String note) {
    if (note.isEmpty() || --left < 0) {
      return;
    }
    if (drawing == null) {
      drawing = sheet.createDrawingPatriarch();
    }
    ClientAnchor anchor = book.creation().createClientAnchor();
    anchor.setCol1(cell.getColumnIndex() + 1);
    anchor.setCol2(cell.getColumnIndex() + 4);
    anchor.setRow1(cell.getRowIndex());
    anchor.setRow2(cell.getRowIndex() + 3);
    Comment comment = drawing.createCellComment(anchor);
    comment.setString(book.creation().createRichTextString(note));
    comment.setAuthor("");
    cell.setCellComment(comment);
  }
}
