// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.jiangsu;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The latecomers' workbook: six zones and five faults. */
final class LateWorkbook {
  static final String FILE = "late-invented.xlsx";

  private final Figures figures;
  private final Roles roles;
  private final Faults faults;

  LateWorkbook(Figures figures, Roles roles, Faults faults) {
    this.figures = figures;
    this.roles = roles;
    this.faults = faults;
  }

  void write(Path folder) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Paper paper = new Paper(workbook.createSheet("补报"), new Look(workbook));
      LateSheet sheet = new LateSheet(paper, roles.late);
      sheet.write(figures);
      otherUnit(sheet);
      misspeltItem(sheet);
      misspeltZone(sheet);
      twoRows(sheet);
      formulaWithoutValue(sheet);
      StableZip.write(workbook, folder.resolve(FILE));
    }
  }

  private void otherUnit(LateSheet sheet) {
    for (Zone zone : roles.late) {
      for (int year = Figures.BEFORE; year <= Figures.NOW; year++) {
        Key key = Key.of(zone, year, Item.OUTPUT);
        sheet
            .at(zone, year, Item.OUTPUT)
            .setCellValue(faults.truth().get(key).movePointRight(4).doubleValue());
      }
    }
    Cell unit = sheet.unit(Item.OUTPUT);
    unit.setCellValue("万元");
    faults.add(
        Spot.of(FILE, unit), "单位与模型不同（亿元），可换算", "column-read:万元", Key.column(Item.OUTPUT), "");
  }

  private void misspeltItem(LateSheet sheet) {
    Cell head = sheet.head(Item.REVENUE);
    head.setCellValue("一般公共预算收人");
    roles.late.forEach(zone -> faults.truth().removeItem(zone, Item.REVENUE));
    faults.add(
        Spot.of(FILE, head),
        "数据项名称有错字",
        "column-ignored",
        Key.column(Item.REVENUE),
        "column-unknown");
  }

  private void misspeltZone(LateSheet sheet) {
    Zone zone = roles.late.get(0);
    Cell name = sheet.name(zone, Figures.BEFORE);
    name.setCellValue("已" + zone.name().substring(1));
    faults.truth().removeRow(zone, Figures.BEFORE);
    faults.add(
        Spot.of(FILE, name),
        "名录中没有的名称（己误作已）",
        "row-refused",
        Key.row(zone, Figures.BEFORE),
        "park-not-in-roster");
  }

  private void twoRows(LateSheet sheet) {
    Zone zone = roles.late.get(2);
    Cell second = sheet.repeat(zone, Figures.NOW, Item.INVEST);
    second.setCellValue(second.getNumericCellValue() + 12.5);
    faults.missing(
        FILE, second, "同一开发区两行数字不同", Key.of(zone, Figures.NOW, Item.INVEST), "figures-conflict");
  }

  private void formulaWithoutValue(LateSheet sheet) {
    Zone zone = roles.late.get(4);
    Cell cell = sheet.at(zone, Figures.NOW, Item.SERVICES);
    cell.setBlank();
    cell.setCellFormula(
        sheet.at(zone, Figures.NOW, Item.SALES).getAddress().formatAsString() + "*0.2");
    faults.missing(
        FILE, cell, "公式没有计算结果", Key.of(zone, Figures.NOW, Item.SERVICES), "result-missing");
  }
}
