// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The figures of a sample's truth.csv as clean returns: a table of parks and one of each group. */
final class Spreadsheets {
  /** The formats that returns come in. */
  enum Format {
    XLSX,
    XLS,
    CSV
  }

  private final Map<String, List<List<Object>>> tables = new LinkedHashMap<>();

  /**
   * Arranges the figures.
   *
   * @param heads what stands above the first column of a table, by the beginning of its ids: of
   *     parks, of groups; the first that fits
   * @param items what stands above the column of an item, with its unit
   */
  Spreadsheets(Path truth, Map<String, String> heads, Map<String, String> items) {
    Map<String, Map<List<String>, Map<String, Double>>> rows = new LinkedHashMap<>();
    for (Map<String, String> row : Truth.rows(truth)) {
      String head =
          heads.entrySet().stream()
              .filter(each -> row.get("id").startsWith(each.getKey()))
              .findFirst()
              .orElseThrow()
              .getValue();
      rows.computeIfAbsent(head, key -> new LinkedHashMap<>())
          .computeIfAbsent(List.of(row.get("id"), row.get("period")), key -> new LinkedHashMap<>())
          .put(row.get("item"), Double.parseDouble(row.get("value")));
    }
    rows.forEach((head, figures) -> tables.put(head, table(head, figures, items)));
  }

  private static List<List<Object>> table(
      String head, Map<List<String>, Map<String, Double>> rows, Map<String, String> items) {
    List<String> columns =
        items.keySet().stream()
            .filter(item -> rows.values().stream().anyMatch(row -> row.containsKey(item)))
            .toList();
    List<List<Object>> lines = new ArrayList<>();
    List<Object> first = new ArrayList<>(List.of(head, "年度"));
    columns.forEach(item -> first.add(items.get(item)));
    lines.add(first);
    rows.forEach(
        (key, figures) -> {
          List<Object> line = new ArrayList<>(List.of(key.get(0), key.get(1)));
          columns.forEach(item -> line.add(figures.containsKey(item) ? figures.get(item) : ""));
          lines.add(line);
        });
    return lines;
  }

  /** Writes the tables into a folder, a file each. */
  void write(Path folder, Format format) throws IOException {
    Files.createDirectories(folder);
    int number = 1;
    for (List<List<Object>> table : tables.values()) {
      Path file = folder.resolve("table" + number++ + "." + format.name().toLowerCase(Locale.ROOT));
      switch (format) {
        case XLSX -> write(file, table, new XSSFWorkbook());
        case XLS -> write(file, table, new HSSFWorkbook());
        case CSV -> Files.writeString(file, text(table), StandardCharsets.UTF_8);
      }
    }
  }

  private static String text(List<List<Object>> table) {
    return table.stream()
        .map(line -> line.stream().map(Object::toString).collect(Collectors.joining(",")))
        .collect(Collectors.joining("\r\n", "", "\r\n"));
  }

  private static void write(Path file, List<List<Object>> table, Workbook workbook)
      throws IOException {
    try (workbook;
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = workbook.createSheet("表");
      for (List<Object> line : table) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (Object cell : line) {
          int column = Math.max(0, row.getLastCellNum());
          if (cell instanceof Double number) {
            row.createCell(column).setCellValue(number);
          } else {
            row.createCell(column).setCellValue(cell.toString());
          }
        }
      }
      workbook.write(out);
    }
  }
}
