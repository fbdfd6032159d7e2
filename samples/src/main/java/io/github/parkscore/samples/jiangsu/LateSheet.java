// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.jiangsu;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;

/**
 * The latecomers' table: no codes, the year in a column, the unit in a row of its own under the
 * item. Each zone has two rows, last year's first.
 */
final class LateSheet {
  private static final int HEAD = 2;
  private static final int UNIT = 3;
  private static final int FIRST = 4;
  private static final int FIRST_ITEM = 2;

  private final Paper paper;
  private final List<Zone> zones;

  LateSheet(Paper paper, List<Zone> zones) {
    this.paper = paper;
    this.zones = new ArrayList<>(zones);
  }

  void write(Figures figures) {
    paper.title("迟报开发区主要指标补报表（虚构示例数据）", "补报日期：2025年3月10日", 8);
    for (int column = 0; column < FIRST_ITEM; column++) {
      paper.head(HEAD, column, column == 0 ? "开发区名称" : "年度");
      paper.head(UNIT, column, "");
      paper.merge(HEAD, column, UNIT, column);
    }
    for (Item item : Item.values()) {
      head(item).setCellValue(item.label());
      unit(item).setCellValue(item.unit());
    }
    Hand hand = new Hand("late");
    for (Zone zone : zones) {
      int index = figures.zones().indexOf(zone);
      for (int year = Figures.BEFORE; year <= Figures.NOW; year++) {
        int row = rowOf(zone, year);
        paper.text(row, 0, zone.name());
        paper.number(row, 1, year, paper.look().text());
        for (Item item : Item.values()) {
          hand.fill(paper, row, columnOf(item), item, figures.get(index, year, item), false);
        }
      }
    }
    paper.sheet().setDefaultColumnWidth(13);
    paper.sheet().getRow(HEAD).setHeightInPoints(42);
    paper.widths(28, 8);
  }

  Cell head(Item item) {
    return paper.head(HEAD, columnOf(item), item.label());
  }

  Cell unit(Item item) {
    return paper.head(UNIT, columnOf(item), item.unit());
  }

  Cell name(Zone zone, int year) {
    return paper.cell(rowOf(zone, year), 0);
  }

  Cell at(Zone zone, int year, Item item) {
    return paper.cell(rowOf(zone, year), columnOf(item));
  }

  /** Writes a zone's row once more, at the end; gives the new row's cell of an item. */
  Cell repeat(Zone zone, int year, Item item) {
    int last = FIRST + 2 * zones.size();
    for (int column = 0; column < FIRST_ITEM + Item.values().length; column++) {
      Cell from = paper.cell(rowOf(zone, year), column);
      Cell to = paper.cell(last, column);
      to.setCellStyle(from.getCellStyle());
      switch (from.getCellType()) {
        case NUMERIC -> to.setCellValue(from.getNumericCellValue());
        case STRING -> to.setCellValue(from.getStringCellValue());
        default -> to.setBlank();
      }
    }
    return paper.cell(last, columnOf(item));
  }

  private int rowOf(Zone zone, int year) {
    return FIRST + 2 * zones.indexOf(zone) + year - Figures.BEFORE;
  }

  private static int columnOf(Item item) {
    return FIRST_ITEM + item.ordinal();
  }
}
