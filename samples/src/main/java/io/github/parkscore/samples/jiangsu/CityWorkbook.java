// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.jiangsu;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The figures that belong to a city or to the whole province. */
final class CityWorkbook {
  static final String FILE = "cities-invented.xlsx";

  private CityWorkbook() {}

  static void write(Path folder, Cities cities) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Look look = new Look(workbook);
      Paper city = new Paper(workbook.createSheet("设区市"), look);
      city.title("设区市地区生产总值（虚构示例数据）", "单位：亿元", 3);
      head(city, List.of("设区市", "年度", "设区市地区生产总值（亿元）"));
      Paper province = new Paper(workbook.createSheet("全省"), look);
      province.title("全省地区生产总值（虚构示例数据）", "单位：亿元", 3);
      head(province, List.of("全省", "年度", "全省地区生产总值（亿元）"));
      int row = 3;
      for (int year = Figures.BEFORE; year <= Figures.NOW; year++) {
        for (String name : cities.now().keySet()) {
          line(city, row++, name, year, cities.output(name, year).doubleValue());
        }
        double total = Province.TOTALS.get(Item.OUTPUT).total(year).doubleValue();
        line(province, 3 + year - Figures.BEFORE, "全省", year, total);
      }
      StableZip.write(workbook, folder.resolve(FILE));
    }
  }

  private static void head(Paper paper, List<String> heads) {
    for (int column = 0; column < heads.size(); column++) {
      paper.head(2, column, heads.get(column));
    }
    paper.widths(12, 8, 26);
  }

  private static void line(Paper paper, int row, String name, int year, double output) {
    paper.text(row, 0, name);
    paper.number(row, 1, year, paper.look().text());
    paper.number(row, 2, output, paper.look().number(2));
  }
}
