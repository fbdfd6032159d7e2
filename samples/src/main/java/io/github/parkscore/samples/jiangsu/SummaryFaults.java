// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.jiangsu;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;

/** The faults of the summary workbook, each in a row of its own, most in this year's sheet. */
final class SummaryFaults {
  private static final List<Item> SPOILT =
      List.of(Item.TAX, Item.AREA, Item.LAND_RATE, Item.TRADE, Item.PRIVATE_TRADE);

  private final SummarySheet now;
  private final SummarySheet before;
  private final Roles roles;
  private final Faults faults;
  private final List<Zone> ordinary;

  SummaryFaults(SummarySheet now, SummarySheet before, Roles roles, Faults faults) {
    this.now = now;
    this.before = before;
    this.roles = roles;
    this.faults = faults;
    ordinary =
        roles.summary.stream()
            .filter(zone -> zone.formerName().isEmpty() && roles.isOrdinary(zone))
            .filter(zone -> SPOILT.stream().allMatch(item -> isNumber(now.at(zone, item))))
            .toList();
  }

  void spoilCells() {
    word(zone(0), Item.FDI, "见附件", "数字格内是文字", "not-a-figure");
    divisionByZero(zone(1), Item.TAX);
    negative(zone(2), Item.AREA);
    word(zone(3), Item.JOBS, "1,2", "千分位分组错误", "grouping-wrong");
    fullWidth(zone(4), Item.SALES);
    percentFormat(zone(5), Item.LAND_RATE);
    partAboveWhole(zone(6), Item.PRIVATE_TRADE, Item.TRADE);
  }

  void spoilRows() {
    Zone renamed =
        roles.summary.stream().filter(z -> !z.formerName().isEmpty()).findFirst().orElseThrow();
    onlyName(renamed, renamed.formerName(), "无编码，用曾用名", "former-name");
    Zone spaced = zone(7);
    String name = spaced.name().substring(0, 1) + "　" + spaced.name().substring(1) + " ";
    onlyName(spaced, name, "无编码，名称中有空格", "");
    hiddenRow(zone(8));
  }

  void spoilColumns() {
    Cell unknown = now.addColumn("楼宇经济税收（亿元）", Item.TAX);
    Key year = new Key("", Figures.NOW, "");
    faults.add(
        Spot.of(SummaryWorkbook.FILE, unknown),
        "模型中没有的数据项",
        "column-ignored",
        year,
        "column-unknown");
    Cell total = now.total(Item.JOBS);
    total.setCellValue(total.getNumericCellValue() + 1000);
    Key jobs = new Key("", Figures.NOW, Item.JOBS.id());
    faults.add(
        Spot.of(SummaryWorkbook.FILE, total), "合计与各行之和不符", "total-differs", jobs, "total-differs");
  }

  private void word(Zone zone, Item item, String word, String what, String finding) {
    now.at(zone, item).setCellValue(word);
    missing(zone, item, what, finding);
  }

  private void divisionByZero(Zone zone, Item item) {
    now.at(zone, item).setCellFormula("1/0");
    now.at(zone, item).setCellErrorValue(FormulaError.DIV0.getCode());
    missing(zone, item, "公式出错（#DIV/0!）", "error-cell");
  }

  private void negative(Zone zone, Item item) {
    Cell cell = now.at(zone, item);
    cell.setCellValue(-cell.getNumericCellValue());
    readAsWritten(zone, item, "面积为负数");
  }

  private void fullWidth(Zone zone, Item item) {
    StringBuilder wide = new StringBuilder();
    String number = Truth.plain(faults.truth().get(Key.of(zone, Figures.NOW, item)));
    number.chars().forEach(c -> wide.append((char) (c - '!' + '！')));
    now.at(zone, item).setCellValue(wide.toString());
    read(zone, item, "数字为全角文本", "numbers-as-text");
  }

  private void percentFormat(Zone zone, Item item) {
    Cell cell = now.at(zone, item);
    cell.setCellValue(Math.rint(cell.getNumericCellValue() * 10) / 1000);
    cell.setCellStyle(before.at(zone, item).getCellStyle());
    read(zone, item, "同列混用百分数格式", "percent-mixed");
  }

  private void partAboveWhole(Zone zone, Item part, Item whole) {
    Cell cell = now.at(zone, part);
    cell.setCellValue(now.at(zone, whole).getNumericCellValue() * 10);
    readAsWritten(zone, part, part.label() + "大于" + whole.label());
  }

  private void onlyName(Zone zone, String name, String what, String finding) {
    now.name(zone).setCellValue(name);
    now.code(zone).setBlank();
    Spot spot = Spot.of(SummaryWorkbook.FILE, now.name(zone));
    faults.add(spot, what, "row-read:" + zone.id(), Key.row(zone, Figures.NOW), finding);
  }

  private void hiddenRow(Zone zone) {
    before.name(zone).getRow().setZeroHeight(true);
    faults.truth().removeRow(zone, Figures.BEFORE);
    Spot spot = Spot.of(SummaryWorkbook.FILE, before.name(zone));
    faults.add(spot, "隐藏行", "row-skipped", Key.row(zone, Figures.BEFORE), "rows-hidden");
  }

  private void missing(Zone zone, Item item, String what, String finding) {
    Key key = Key.of(zone, Figures.NOW, item);
    faults.missing(SummaryWorkbook.FILE, now.at(zone, item), what, key, finding);
  }

  /** A wrong figure that a reader can only take as it stands; a check of the model tells. */
  private void readAsWritten(Zone zone, Item item, String what) {
    Key key = Key.of(zone, Figures.NOW, item);
    faults.truth().put(key, item, now.at(zone, item).getNumericCellValue());
    read(zone, item, what, "model-check");
  }

  private void read(Zone zone, Item item, String what, String finding) {
    Key key = Key.of(zone, Figures.NOW, item);
    faults.read(SummaryWorkbook.FILE, now.at(zone, item), what, key, finding);
  }

  /** Some zone without a part in the story whose figures are all there, as numbers. */
  private Zone zone(int number) {
    return ordinary.get(5 + 9 * number);
  }

  private static boolean isNumber(Cell cell) {
    return cell.getCellType() == CellType.NUMERIC;
  }
}
