// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.jiangsu;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The summary workbook: a cover, most zones with a sheet for each year, and a dozen faults. */
final class SummaryWorkbook {
  static final String FILE = "summary-invented.xlsx";

  private SummaryWorkbook() {}

  static void write(Path folder, Figures figures, Roles roles, Faults faults) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Look look = new Look(workbook);
      Paper cover = new Paper(workbook.createSheet("填报说明"), look);
      cover.cell(0, 0).setCellValue("本工作簿为虚构示例：开发区、城市和数据均非真实。");
      cover.cell(1, 0).setCellValue("金额按表头所列单位填报，没有数据的填“—”或留空。");
      Paper nowPaper = new Paper(workbook.createSheet("2024年"), look);
      Paper beforePaper = new Paper(workbook.createSheet("2023年"), look);
      SummarySheet now = new SummarySheet(nowPaper, roles.summary, Figures.NOW);
      SummarySheet before = new SummarySheet(beforePaper, roles.summary, Figures.BEFORE);
      now.write(figures);
      before.write(figures);
      SummaryFaults spoiler = new SummaryFaults(now, before, roles, faults);
      spoiler.spoilCells();
      spoiler.spoilRows();
      now.writeTotal(faults.truth());
      before.writeTotal(faults.truth());
      spoiler.spoilColumns();
      StableZip.write(workbook, folder.resolve(FILE));
    }
  }
}
