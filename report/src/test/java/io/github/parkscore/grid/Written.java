// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.grid;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Files for tests, written by POI or byte by byte. */
public final class Written {
  private Written() {}

  /** An .xlsx file with what a test puts into it. */
  public static byte[] xlsx(Consumer<Workbook> content) {
    return saved(new XSSFWorkbook(), content);
  }

  /** An .xls file with what a test puts into it. */
  public static byte[] xls(Consumer<Workbook> content) {
    return saved(new HSSFWorkbook(), content);
  }

  /** Puts rows of texts, numbers, booleans and nulls into a new sheet. */
  public static org.apache.poi.ss.usermodel.Sheet fill(
      Workbook workbook, String name, List<? extends List<?>> rows) {
    org.apache.poi.ss.usermodel.Sheet sheet = workbook.createSheet(name);
    for (int r = 0; r < rows.size(); r++) {
      org.apache.poi.ss.usermodel.Row row = sheet.createRow(r);
      for (int c = 0; c < rows.get(r).size(); c++) {
        Object value = rows.get(r).get(c);
        if (value instanceof Number number) {
          row.createCell(c).setCellValue(number.doubleValue());
        } else if (value instanceof Boolean truth) {
          row.createCell(c).setCellValue(truth);
        } else if (value != null) {
          row.createCell(c).setCellValue(value.toString());
        }
      }
    }
    return sheet;
  }

  private static byte[] saved(Workbook workbook, Consumer<Workbook> content) {
    try (workbook) {
      content.accept(workbook);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The smallest .xlsx whose only sheet holds these rows, as XML; parts may be added or replaced.
   */
  static Map<String, String> parts(String rows) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
        <Default Extension="xml" ContentType="application/xml"/></Types>""");
    parts.put(
        "_rels/.rels",
        relations("<Relationship Id=\"r\" Type=\"x/officeDocument\" Target=\"xl/workbook.xml\"/>"));
    parts.put(
        "xl/_rels/workbook.xml.rels",
        relations(
            "<Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"sheet.xml\"/>"
                + "<Relationship Id=\"r2\" Type=\"x/sharedStrings\" Target=\"texts.xml\"/>"));
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns:r=\"r\"><sheets><sheet name=\"表\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
    parts.put("xl/sheet.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    parts.put("xl/texts.xml", "<sst uniqueCount=\"2000000000\"><si><t>共享</t></si></sst>");
    return parts;
  }

  private static String relations(String inside) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + inside
        + "</Relationships>";
  }

  /** A container of these entries. */
  static byte[] zip(Map<String, String> entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
