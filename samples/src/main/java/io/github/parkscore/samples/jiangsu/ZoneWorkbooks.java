// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.jiangsu;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;

/** Twelve zones' own workbooks in the old format, and three faults. */
final class ZoneWorkbooks {
  private final Figures figures;
  private final List<Zone> zones;
  private final Faults faults;

  ZoneWorkbooks(Figures figures, Roles roles, Faults faults) {
    this.figures = figures;
    this.zones = roles.ownWorkbook;
    this.faults = faults;
  }

  static String fileOf(Zone zone) {
    return "zones/" + zone.id() + "-invented.xls";
  }

  void write(Path folder) throws IOException {
    for (int i = 0; i < zones.size(); i++) {
      Zone zone = zones.get(i);
      try (HSSFWorkbook workbook = new HSSFWorkbook();
          OutputStream out = Files.newOutputStream(folder.resolve(fileOf(zone)))) {
        Paper paper = new Paper(workbook.createSheet("填报表"), new Look(workbook));
        ZoneForm form = new ZoneForm(paper, i == 7 ? List.of(Item.LABS) : List.of());
        form.write(figures, zone);
        spoil(i, zone, form);
        workbook.write(out);
      }
    }
  }

  private void spoil(int number, Zone zone, ZoneForm form) {
    String file = fileOf(zone);
    switch (number) {
      case 1 -> {
        Cell unit = form.unit(Item.FDI);
        unit.setCellValue("亿元");
        faults.truth().removeItem(zone, Item.FDI);
        faults.add(
            Spot.of(file, unit),
            "单位（亿元）不能换算为万美元",
            "row-ignored",
            new Key(zone.id(), 0, Item.FDI.id()),
            "unit-unlike");
      }
      case 4 -> {
        Cell cell = form.at(Figures.NOW, Item.TAX);
        Key key = Key.of(zone, Figures.NOW, Item.TAX);
        cell.setCellValue(Truth.plain(faults.truth().get(key)) + "（预计）");
        faults.missing(file, cell, "数字后带文字", key, "not-a-figure");
      }
      case 7 -> {
        faults.truth().removeItem(zone, Item.LABS);
        faults.add(
            new Spot(file, "填报表", ""),
            "缺少一个数据项",
            "item-missing",
            new Key(zone.id(), 0, Item.LABS.id()),
            "items-left-out");
      }
      default -> {}
    }
  }
}
