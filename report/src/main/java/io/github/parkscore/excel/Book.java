// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.excel;

import io.github.parkscore.finding.Language;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook as it is written: only the latest rows are in memory, the rest is in a file, and a
 * sheet is written from the top down.
 */
final class Book implements AutoCloseable {
  /** With more cells than this no list of all texts is kept; each stands in its cell. */
  private static final long LARGE = 500_000;

  private static final int ROWS_IN_MEMORY = 200;

  private final XSSFWorkbook whole = new XSSFWorkbook();
  private final SXSSFWorkbook streamed;
  private final Styles styles = new Styles(whole);
  private final SheetNames names = new SheetNames();
  private final Language language;

  Book(Language language, long cells) {
    this.language = language;
    streamed = new SXSSFWorkbook(whole, ROWS_IN_MEMORY, false, cells < LARGE);
  }

  Language language() {
    return language;
  }

  CellStyle style(Style style) {
    return styles.of(style);
  }

  /** Puts anybody's words into a cell, marked as text where a spreadsheet would see a formula. */
  void put(Cell cell, Style style, String text) {
    String clean = CellText.clean(text);
    cell.setCellValue(clean);
    cell.setCellStyle(style(style.quoted(CellText.looksLikeFormula(clean))));
  }

  CreationHelper creation() {
    return streamed.getCreationHelper();
  }

  /** A new sheet; its name is made fit and unique. */
  SXSSFSheet sheet(String name) {
    return streamed.createSheet(names.unique(name));
  }

  /** The same sheet with what can only be set on its XML; its rows may not be there. */
  XSSFSheet underlying(SXSSFSheet sheet) {
    return whole.getSheet(sheet.getSheetName());
  }

  /** Nothing more is written into a sheet; else all would be ended in no certain order. */
  void end(SXSSFSheet sheet) throws IOException {
    sheet.flushRows();
  }

  /** No names of users or machines, and no time. */
  void title(String title) throws IOException {
    PackagePropertiesPart core =
        whole.getProperties().getCoreProperties().getUnderlyingProperties();
    core.setTitleProperty(title);
    core.setCreatorProperty("Parkscore");
    core.setCreatedProperty(Optional.empty());
  }

  /** Writes all of it; the same contents give the same bytes. */
  void writeTo(OutputStream out) throws IOException {
    Path aside = Files.createTempFile("parkscore", ".xlsx");
    try {
      try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(aside))) {
        streamed.write(file);
      }
      StableZip.copy(aside, out);
    } finally {
      Files.delete(aside);
    }
  }

  @Override
  public void close() throws IOException {
    streamed.close();
  }
}
