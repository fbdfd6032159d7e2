// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.jiangsu;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The summary workbook: most zones, a sheet for each year, and a dozen faults. */
final class SummaryWorkbook {
  static final String FILE = "summary-invented.xlsx";

  private final Figures figures;
  private final Roles roles;
  private final Faults faults;
  private SummarySheet now;
  private SummarySheet before;

  SummaryWorkbook(Figures figures, Roles roles, Faults faults) {
    this.figures = figures;
    this.roles = roles;
    this.faults = faults;
  }

  void write(Path folder) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Look look = new Look(workbook);
      Paper cover = new Paper(workbook.createSheet("填报说明"), look);
      cover.cell(0, 0).setCellValue("本工作簿为虚构示例：开发区、城市和数据均非真实。");
      cover.cell(1, 0).setCellValue("金额按表头所列单位填报，没有数据的填“—”或留空。");
      now =
          new SummarySheet(
              new Paper(workbook.createSheet("2024年"), look), roles.summary, Figures.NOW);
      before =
          new SummarySheet(
              new Paper(workbook.createSheet("2023年"), look), roles.summary, Figures.BEFORE);
      now.write(figures);
      before.write(figures);
      spoilCells();
      spoilRows();
      now.writeTotal(faults.truth());
      before.writeTotal(faults.truth());
      spoilColumns();
      StableZip.write(workbook, folder.resolve(FILE));
    }
  }

  private void spoilCells() {
    Zone zone = ordinary(0);
    missing(zone, Item.FDI, "数字格内是文字", cell -> cell.setCellValue("见附件"));
    zone = ordinary(1);
    missing(
        zone,
        Item.TAX,
        "公式出错（#DIV/0!）",
        cell -> {
          cell.setCellFormula("1/0");
          cell.setCellErrorValue(FormulaError.DIV0.getCode());
        });
    zone = ordinary(2);
    missing(
        zone, Item.AREA, "面积为负数", cell -> cell.setCellValue(-Math.abs(cell.getNumericCellValue())));
    zone = ordinary(3);
    missing(zone, Item.JOBS, "千分位分组错误", cell -> cell.setCellValue("1,2"));
    zone = ordinary(4);
    Cell wide = now.at(zone, Item.SALES);
    wide.setCellValue(
        fullWidth(Truth.plain(faults.truth().get(Key.of(zone, Figures.NOW, Item.SALES)))));
    faults.read(FILE, wide, "数字为全角文本", Key.of(zone, Figures.NOW, Item.SALES));
    zone = ordinary(5);
    Cell percent = now.at(zone, Item.LAND_RATE);
    double fraction = Math.rint(percent.getNumericCellValue() * 10) / 1000;
    percent.setCellValue(fraction);
    percent.setCellStyle(before.at(zone, Item.LAND_RATE).getCellStyle());
    faults.read(FILE, percent, "同列混用百分数格式", Key.of(zone, Figures.NOW, Item.LAND_RATE));
    zone = ordinary(6);
    Cell part = now.at(zone, Item.PRIVATE_TRADE);
    part.setCellValue(now.at(zone, Item.TRADE).getNumericCellValue() * 10);
    faults.readWrong(FILE, part, "民营企业进出口额大于进出口总额", Key.of(zone, Figures.NOW, Item.PRIVATE_TRADE));
  }

  private void spoilRows() {
    Zone renamed =
        roles.summary.stream()
            .filter(zone -> !zone.formerName().isEmpty())
            .findFirst()
            .orElseThrow();
    now.name(renamed).setCellValue(renamed.formerName());
    now.code(renamed).setBlank();
    faults.add(
        Spot.of(FILE, now.name(renamed)),
        "无编码，用曾用名",
        "row-read:" + renamed.id(),
        Key.row(renamed, Figures.NOW));
    Zone spaced = ordinary(7);
    now.name(spaced)
        .setCellValue(spaced.name().substring(0, 1) + "　" + spaced.name().substring(1) + " ");
    now.code(spaced).setBlank();
    faults.add(
        Spot.of(FILE, now.name(spaced)),
        "无编码，名称中有空格",
        "row-read:" + spaced.id(),
        Key.row(spaced, Figures.NOW));
    Zone hidden = ordinary(8);
    before.name(hidden).getRow().setZeroHeight(true);
    faults.truth().removeRow(hidden, Figures.BEFORE);
    faults.add(
        Spot.of(FILE, before.name(hidden)), "隐藏行", "row-skipped", Key.row(hidden, Figures.BEFORE));
  }

  private void spoilColumns() {
    Cell unknown = now.addColumn("楼宇经济税收（亿元）", Item.TAX);
    faults.add(Spot.of(FILE, unknown), "模型中没有的数据项", "column-ignored", new Key("", Figures.NOW, ""));
    Cell total = now.total(Item.JOBS);
    total.setCellValue(total.getNumericCellValue() + 1000);
    faults.add(
        Spot.of(FILE, total),
        "合计与各行之和不符",
        "total-differs",
        new Key("", Figures.NOW, Item.JOBS.id()));
  }

  private void missing(Zone zone, Item item, String what, java.util.function.Consumer<Cell> spoil) {
    Cell cell = now.at(zone, item);
    spoil.accept(cell);
    faults.missing(FILE, cell, what, Key.of(zone, Figures.NOW, item));
  }

  /** Some zone without a part in the story whose figures are all there, as numbers. */
  private Zone ordinary(int number) {
    List<Zone> ordinary =
        roles.summary.stream()
            .filter(zone -> zone.formerName().isEmpty() && roles.isOrdinary(zone))
            .filter(
                zone ->
                    List.of(Item.TAX, Item.AREA, Item.LAND_RATE, Item.TRADE, Item.PRIVATE_TRADE)
                        .stream()
                        .allMatch(
                            item ->
                                now.at(zone, item).getCellType()
                                    == org.apache.poi.ss.usermodel.CellType.NUMERIC))
            .toList();
    return ordinary.get(5 + 9 * number);
  }

  private static String fullWidth(String number) {
    StringBuilder wide = new StringBuilder();
    number.chars().forEach(c -> wide.append((char) (c - '!' + '！')));
    return wide.toString();
  }
}
