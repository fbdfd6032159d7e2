// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.jiangsu;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The few cell styles of a workbook, shared by all its cells. */
final class Look {
  private final Workbook workbook;
  private final CellStyle title;
  private final CellStyle head;
  private final Map<String, CellStyle> numbers = new HashMap<>();

  Look(Workbook workbook) {
    this.workbook = workbook;
    title = centred(font(16, true));
    head = bordered(centred(font(10, true)));
    head.setWrapText(true);
  }

  CellStyle title() {
    return title;
  }

  CellStyle head() {
    return head;
  }

  /** Numbers with so many decimals, and thousands separated. */
  CellStyle number(int decimals) {
    return format("#,##0" + (decimals == 0 ? "" : "." + "0".repeat(decimals)));
  }

  /** Fractions shown as percents. */
  CellStyle percent() {
    return format("0.0%");
  }

  /** Texts between the numbers. */
  CellStyle text() {
    return format("General");
  }

  private CellStyle format(String format) {
    return numbers.computeIfAbsent(
        format,
        key -> {
          CellStyle style = bordered(workbook.createCellStyle());
          style.setFont(font(10, false));
          style.setDataFormat(workbook.createDataFormat().getFormat(key));
          return style;
        });
  }

  private CellStyle centred(Font font) {
    CellStyle style = workbook.createCellStyle();
    style.setFont(font);
    style.setAlignment(HorizontalAlignment.CENTER);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    return style;
  }

  private static CellStyle bordered(CellStyle style) {
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    return style;
  }

  private Font font(int points, boolean bold) {
    Font font = workbook.createFont();
    font.setFontName("宋体");
    font.setFontHeightInPoints((short) points);
    font.setBold(bold);
    return font;
  }
}
