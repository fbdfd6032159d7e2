// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.excel;

import io.github.parkscore.excel.Style.Part;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of one workbook, each made once. */
final class Styles {
  private final XSSFWorkbook book;
  private final Map<Style, XSSFCellStyle> made = new HashMap<>();
  private final Map<Face, XSSFFont> fonts = new HashMap<>();

  private record Face(String name, double size, boolean bold, String ink) {}

  Styles(XSSFWorkbook book) {
    this.book = book;
    XSSFFont usual = book.getFontAt(0);
    usual.setFontName(Paper.SCREEN.font(Part.BODY));
    usual.setFontHeight(Paper.SCREEN.size(Part.BODY));
    usual.setColor(Look.color(Look.INK));
  }

  CellStyle of(Style style) {
    return made.computeIfAbsent(style, this::make);
  }

  private XSSFCellStyle make(Style style) {
    XSSFCellStyle cell = book.createCellStyle();
    cell.setFont(font(style));
    cell.setAlignment(horizontal(style.align()));
    cell.setVerticalAlignment(VerticalAlignment.CENTER);
    if (style.part() == Part.BODY && style.align() == Style.Align.LEFT) {
      // Keeps words off the figures of the column before.
      cell.setIndention((short) 1);
    }
    cell.setWrapText(style.part() == Part.HEAD || style.part() == Part.BODY);
    if (!style.format().isEmpty()) {
      cell.setDataFormat(book.createDataFormat().getFormat(style.format()));
    }
    if (!style.fill().isEmpty()) {
      cell.setFillForegroundColor(Look.color(style.fill()));
      cell.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
    cell.setQuotePrefixed(style.quoted());
    lines(style.part(), cell);
    return cell;
  }

  private static void lines(Part part, XSSFCellStyle cell) {
    if (part == Part.BODY || part == Part.SECTION || part == Part.HEAD) {
      cell.setBorderBottom(BorderStyle.THIN);
      cell.setBottomBorderColor(Look.color(part == Part.HEAD ? Look.INK : Look.HAIRLINE));
    }
    if (part == Part.HEAD) {
      cell.setBorderTop(BorderStyle.THIN);
      cell.setTopBorderColor(Look.color(Look.INK));
      cell.setBorderRight(BorderStyle.THIN);
      cell.setRightBorderColor(Look.color(Look.HAIRLINE));
    }
  }

  private static HorizontalAlignment horizontal(Style.Align align) {
    return switch (align) {
      case LEFT -> HorizontalAlignment.LEFT;
      case RIGHT -> HorizontalAlignment.RIGHT;
      case CENTER -> HorizontalAlignment.CENTER;
      case ACROSS -> HorizontalAlignment.CENTER_SELECTION;
    };
  }

  private XSSFFont font(Style style) {
    Part part = style.part();
    boolean bold = style.paper() == Paper.SCREEN && part != Part.BODY && part != Part.NOTE;
    Face face =
        new Face(
            style.paper().font(part),
            style.paper().size(part),
            bold && part != Part.BACK,
            style.ink());
    return fonts.computeIfAbsent(face, this::font);
  }

  private XSSFFont font(Face face) {
    XSSFFont font = book.createFont();
    font.setFontName(face.name());
    font.setFontHeight(face.size());
    font.setBold(face.bold());
    font.setColor(Look.color(face.ink()));
    return font;
  }
}
