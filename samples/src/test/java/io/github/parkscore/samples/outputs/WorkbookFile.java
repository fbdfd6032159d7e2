// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.outputs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** A ranking.xlsx as a spreadsheet program shows it. */
final class WorkbookFile {
  private static final DataFormatter FORMATTER = new DataFormatter(Locale.ROOT);

  private final Map<String, Map<String, Map<String, Shown>>> sheets = new LinkedHashMap<>();

  /**
   * A cell.
   *
   * @param number its number; NaN for none
   * @param text what is read
   */
  record Shown(double number, String text) {
    static final Shown NOTHING = new Shown(Double.NaN, "");
  }

  /** Reads the sheets that have a row for each park. */
  WorkbookFile(Path file, Set<String> names) {
    try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
      for (String name : names) {
        sheets.put(name, rows(workbook.getSheet(name)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows of a sheet by the park's short name; cells by their head, {@code over/name}. */
  Map<String, Map<String, Shown>> sheet(String name) {
    return sheets.get(name);
  }

  private static Map<String, Map<String, Shown>> rows(Sheet sheet) {
    int last = head(sheet);
    int park =
        IntStream.range(0, 6)
            .filter(c -> text(sheet.getRow(2), c).equals("开发区"))
            .findFirst()
            .orElse(1);
    Map<String, Map<String, Shown>> rows = new LinkedHashMap<>();
    for (int at = last + 1; at <= sheet.getLastRowNum(); at++) {
      Row row = sheet.getRow(at);
      if (row != null && !text(row, park).isEmpty()) {
        Map<String, Shown> cells = new LinkedHashMap<>();
        String over = "";
        for (int c = 0; c < sheet.getRow(2).getLastCellNum(); c++) {
          String above = text(sheet.getRow(2), c);
          String below = last > 2 ? text(sheet.getRow(3), c) : "";
          over = above.isEmpty() ? over : above;
          cells.put(below.isEmpty() ? over : over + "/" + below, shown(row.getCell(c)));
        }
        if (rows.put(text(row, park), cells) != null) {
          throw new IllegalStateException(sheet.getSheetName() + " " + text(row, park) + " twice");
        }
      }
    }
    return rows;
  }

  /** The last row of the head: the third, or the fourth where the third has none of its names. */
  private static int head(Sheet sheet) {
    return sheet.getPaneInformation() == null
        ? 2
        : sheet.getPaneInformation().getHorizontalSplitTopRow() - 1;
  }

  private static String text(Row row, int column) {
    return row == null ? "" : shown(row.getCell(column)).text();
  }

  private static Shown shown(Cell cell) {
    if (cell == null) {
      return Shown.NOTHING;
    }
    double number =
        cell.getCellType() == CellType.NUMERIC ? cell.getNumericCellValue() : Double.NaN;
    String text = FORMATTER.formatCellValue(cell).strip();
    return new Shown(number, Double.isNaN(number) ? text : signed(text));
  }

  /** With the sign of the page; spreadsheets write -0.0 where a little below 0 is rounded. */
  private static String signed(String text) {
    return text.matches("-0[.0]*") ? text.substring(1) : text.replace('-', '−');
  }
}
