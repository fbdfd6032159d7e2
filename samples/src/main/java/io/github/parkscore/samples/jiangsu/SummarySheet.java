// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.jiangsu;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;

/**
 * One year's sheet of the summary workbook: title, remark, heads of two rows (theme over item), a
 * row for each zone, the total, a note.
 */
final class SummarySheet {
  private static final int HEAD = 2;
  private static final int FIRST = HEAD + 2;
  private static final int CODE = 1;
  private static final int NAME = 2;
  private static final int FIRST_ITEM = 3;

  private final Paper paper;
  private final List<Zone> zones;
  private final int year;

  SummarySheet(Paper paper, List<Zone> zones, int year) {
    this.paper = paper;
    this.zones = zones;
    this.year = year;
  }

  /** Writes everything but the total. */
  void write(Figures figures) {
    String title = "全省经济开发区主要指标汇总表（" + year + "年，虚构示例数据）";
    paper.title(title, "说明：本表开发区、城市和数据均为虚构，仅用于演示。", FIRST_ITEM + Item.values().length);
    writeHead();
    Hand hand = new Hand("summary " + year);
    for (int i = 0; i < zones.size(); i++) {
      Zone zone = zones.get(i);
      int index = figures.zones().indexOf(zone);
      paper.number(FIRST + i, 0, i + 1, paper.look().text());
      paper.text(FIRST + i, CODE, zone.id());
      paper.text(FIRST + i, NAME, nameOf(zone, i));
      for (Item item : Item.values()) {
        double figure = figures.get(index, year, item);
        boolean asFraction = year == Figures.BEFORE;
        hand.fill(paper, FIRST + i, columnOf(item), item, figure, asFraction);
      }
    }
    paper.cell(totalRow() + 1, 0).setCellValue("注：高新技术产品进出口额以万美元计，其余外贸指标以亿美元计。");
    paper.sheet().setDefaultColumnWidth(13);
    paper.sheet().getRow(HEAD + 1).setHeightInPoints(42);
    paper.widths(5, 11, 28);
    paper.sheet().createFreezePane(FIRST_ITEM, FIRST);
  }

  /** Writes the total of what can be read. */
  void writeTotal(Truth truth) {
    paper.text(totalRow(), 0, "");
    paper.text(totalRow(), CODE, "");
    paper.text(totalRow(), NAME, "合计");
    for (Item item : Item.values()) {
      if (item.isShare() || item == Item.OPINION) {
        paper.text(totalRow(), columnOf(item), "—");
        continue;
      }
      BigDecimal total = BigDecimal.ZERO;
      for (Zone zone : zones) {
        BigDecimal figure = truth.get(Key.of(zone, year, item));
        total = figure == null ? total : total.add(figure);
      }
      paper.number(
          totalRow(), columnOf(item), total.doubleValue(), paper.look().number(item.decimals()));
    }
  }

  /** The cell of a zone's item. */
  Cell at(Zone zone, Item item) {
    return paper.cell(FIRST + zones.indexOf(zone), columnOf(item));
  }

  Cell code(Zone zone) {
    return paper.cell(FIRST + zones.indexOf(zone), CODE);
  }

  Cell name(Zone zone) {
    return paper.cell(FIRST + zones.indexOf(zone), NAME);
  }

  Cell total(Item item) {
    return paper.cell(totalRow(), columnOf(item));
  }

  /** Adds a column that the model does not know, with figures like another item's. */
  Cell addColumn(String head, Item like) {
    int column = FIRST_ITEM + Item.values().length;
    paper.head(HEAD, column, "其他");
    for (Zone zone : zones) {
      Cell from = at(zone, like);
      if (from.getCellType() == CellType.NUMERIC) {
        double figure = Math.rint(from.getNumericCellValue() * 4) / 100;
        paper.number(from.getRowIndex(), column, figure, paper.look().number(2));
      }
    }
    return paper.head(HEAD + 1, column, head);
  }

  private int totalRow() {
    return FIRST + zones.size();
  }

  private static int columnOf(Item item) {
    return FIRST_ITEM + item.ordinal();
  }

  /** Full names, here and there a short one, and last year's sheet still has former names. */
  private String nameOf(Zone zone, int row) {
    boolean former = year == Figures.BEFORE && !zone.formerName().isEmpty();
    return former ? zone.formerName() : row % 9 == 4 ? zone.shortName() : zone.name();
  }

  private void writeHead() {
    List<String> fixed = List.of("序号", "开发区编码", "开发区名称");
    for (int column = 0; column < fixed.size(); column++) {
      paper.head(HEAD, column, fixed.get(column));
      paper.head(HEAD + 1, column, "");
      paper.merge(HEAD, column, HEAD + 1, column);
    }
    int start = FIRST_ITEM;
    for (Item item : Item.values()) {
      int column = columnOf(item);
      boolean opens =
          item.ordinal() == 0 || !item.theme().equals(Item.values()[item.ordinal() - 1].theme());
      boolean closes =
          item.ordinal() == Item.values().length - 1
              || !item.theme().equals(Item.values()[item.ordinal() + 1].theme());
      start = opens ? column : start;
      paper.head(HEAD, column, opens ? item.theme() : "");
      paper.head(HEAD + 1, column, item.head());
      if (closes) {
        paper.merge(HEAD, start, HEAD, column);
      }
    }
  }
}
