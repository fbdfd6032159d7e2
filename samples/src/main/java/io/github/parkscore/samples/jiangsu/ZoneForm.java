// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.jiangsu;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;

/** The form of one zone: a row for each item, a column for each year. */
final class ZoneForm {
  private static final int HEAD = 3;
  private static final int FIRST = 4;
  private static final int UNIT = 2;
  private static final int FIRST_YEAR = 3;

  private final Paper paper;
  private final List<Item> items = new ArrayList<>(List.of(Item.values()));

  ZoneForm(Paper paper, List<Item> left) {
    this.paper = paper;
    items.removeAll(left);
  }

  void write(Figures figures, Zone zone) {
    paper.title("开发区主要指标填报表（虚构示例数据）", "填报期：2024年度", 6);
    paper.cell(2, 0).setCellValue("填报单位：");
    paper.cell(2, 1).setCellValue(zone.name());
    paper.cell(2, 2).setCellValue("编码：");
    paper.cell(2, FIRST_YEAR).setCellValue(zone.id());
    List<String> heads = List.of("序号", "指标名称", "计量单位", "2023年", "2024年", "备注");
    for (int column = 0; column < heads.size(); column++) {
      paper.head(HEAD, column, heads.get(column));
    }
    Hand hand = new Hand(zone.id());
    int index = figures.zones().indexOf(zone);
    for (Item item : items) {
      int row = rowOf(item);
      paper.number(row, 0, items.indexOf(item) + 1, paper.look().text());
      paper.text(row, 1, item.label());
      paper.text(row, UNIT, item.unit());
      for (int year = Figures.BEFORE; year <= Figures.NOW; year++) {
        hand.fill(paper, row, columnOf(year), item, figures.get(index, year, item), false);
      }
      paper.text(row, FIRST_YEAR + 2, "");
    }
    paper.cell(FIRST + items.size() + 1, 0).setCellValue("单位负责人：（签章）        填表日期：2025年3月1日");
    paper.widths(11, 34, 14, 14, 14, 12);
  }

  Cell unit(Item item) {
    return paper.cell(rowOf(item), UNIT);
  }

  Cell at(int year, Item item) {
    return paper.cell(rowOf(item), columnOf(year));
  }

  private int rowOf(Item item) {
    return FIRST + items.indexOf(item);
  }

  private static int columnOf(int year) {
    return FIRST_YEAR + year - Figures.BEFORE;
  }
}
