// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.data.ParkTable;
import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Outcome;
import io.github.parkscore.grid.GridSource;
import io.github.parkscore.grid.Written;
import io.github.parkscore.testing.Tool;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A return that another program has opened and saved reads as before. */
class SavedByOthersTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void libreOfficeChangesNothing(String format) throws Exception {
    Path program = Tool.LIBREOFFICE.require();
    Path sent = Files.write(folder.resolve("2024.xlsx"), table());
    Process process =
        new ProcessBuilder(
                program.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                folder.resolve("saved").toString(),
                sent.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said.txt").toFile())
            .start();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();

    Outcome<ParkTable> before = Sent.read(GridSource.file("2024.xlsx", sent));
    Path saved = folder.resolve("saved/2024." + format);
    Outcome<ParkTable> after = Sent.read(GridSource.file("2024.xlsx", saved));

    assertThat(after.value()).isEqualTo(before.value());
    assertThat(after.findings()).isEqualTo(before.findings());
    assertThat(after.findings())
        .extracting(Finding::code)
        .contains("not-a-figure", "error-cell", "percent-mixed", "rows-hidden", "blank-marks");
  }

  private static byte[] table() {
    return Written.xlsx(
        file -> {
          var sheet =
              Written.fill(
                  file,
                  "表",
                  List.of(
                      List.of("全省开发区统计表"),
                      Arrays.asList("编码", "名称", "经济", null, "税收增长率（%）"),
                      Arrays.asList(null, null, "税收总额（万元）", "企业数", null),
                      List.of("A1", "合肥经开区", 12345.678, 300, 12.3),
                      List.of("A2", "芜湖高新区", "1,234.5", "—", 0.123),
                      List.of("A3", "蚌埠工业园", "见附件", 5, 0.5),
                      List.of("A4", "合肥高新区", 7, 8, 9)));
          sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 4));
          sheet.addMergedRegion(new CellRangeAddress(1, 1, 2, 3));
          for (int column : new int[] {0, 1, 4}) {
            sheet.addMergedRegion(new CellRangeAddress(1, 2, column, column));
          }
          CellStyle percent = file.createCellStyle();
          percent.setDataFormat(file.createDataFormat().getFormat("0.00%"));
          sheet.getRow(4).getCell(4).setCellStyle(percent);
          sheet.getRow(5).createCell(3).setCellFormula("1/0");
          sheet.getRow(6).setZeroHeight(true);
          file.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });
  }
}
