// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.jiangsu;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The list of zones, as a workbook and as a text file. */
final class RosterFiles {
  private static final List<String> HEADS =
      List.of("编码", "名称", "简称", "曾用名", "级别", "类型", "片区", "设区市");

  private RosterFiles() {}

  static void write(Path folder, List<Zone> zones) throws IOException {
    List<List<String>> lines = new ArrayList<>(List.of(HEADS));
    zones.forEach(zone -> lines.add(fieldsOf(zone)));
    TextTable.write(folder.resolve("roster.csv"), StandardCharsets.UTF_8, lines);
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Paper paper = new Paper(workbook.createSheet("名录（虚构）"), new Look(workbook));
      for (int row = 0; row < lines.size(); row++) {
        for (int column = 0; column < HEADS.size(); column++) {
          String text = lines.get(row).get(column);
          if (row == 0) {
            paper.head(row, column, text);
          } else {
            paper.text(row, column, text);
          }
        }
      }
      paper.widths(8, 28, 18, 18, 8, 14, 8, 10);
      paper.sheet().createFreezePane(0, 1);
      StableZip.write(workbook, folder.resolve("roster.xlsx"));
    }
  }

  private static List<String> fieldsOf(Zone zone) {
    return List.of(
        zone.id(),
        zone.name(),
        zone.shortName(),
        zone.formerName(),
        zone.level(),
        zone.kind(),
        zone.region(),
        zone.city());
  }
}
