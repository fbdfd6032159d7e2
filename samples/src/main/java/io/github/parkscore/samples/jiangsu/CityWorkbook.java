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
      int row = 3;
      for (int year = Figures.BEFORE; year <= Figures.NOW; year++) {
        for (String name : cities.now().keySet()) {
          city.text(row, 0, name);
          city.number(row, 1, year, look.text());
          city.number(row++, 2, cities.output(name, year).doubleValue(), look.number(2));
        }
      }
      writeProvince(new Paper(workbook.createSheet("全省"), look));
      StableZip.write(workbook, folder.resolve(FILE));
    }
  }

  private static void head(Paper paper, List<String> heads) {
    for (int column = 0; column < heads.size(); column++) {
      paper.head(2, column, heads.get(column));
    }
    paper.widths(20, 10, 26);
  }

  /** One line, with a column for each year. */
  private static void writeProvince(Paper province) {
    province.title("全省地区生产总值（虚构示例数据）", "与设区市合计一致", 4);
    head(province, List.of("指标名称", "计量单位", "2023年", "2024年"));
    province.text(3, 0, "全省地区生产总值");
    province.text(3, 1, "亿元");
    for (int year = Figures.BEFORE; year <= Figures.NOW; year++) {
      double total = Province.TOTALS.get(Item.OUTPUT).total(year).doubleValue();
      province.number(3, 2 + year - Figures.BEFORE, total, province.look().number(2));
    }
  }
}
