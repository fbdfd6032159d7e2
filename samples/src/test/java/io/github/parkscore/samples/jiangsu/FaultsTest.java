// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.jiangsu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellReference;
import org.junit.jupiter.api.Test;

/** Every fault of the list is where the list says, and the truth agrees with its outcome. */
class FaultsTest {
  private static final Path FOLDER = Path.of("models", "jiangsu");

  private record Line(
      String file, String sheet, String cell, String what, String expected, String key) {}

  @Test
  void thereAreADozenAndMore() throws IOException {
    assertThat(faults()).hasSizeGreaterThan(20);
    assertThat(faults().stream().map(Line::what).distinct()).hasSizeGreaterThan(18);
  }

  @Test
  void truthAgreesWithTheOutcome() throws IOException {
    Map<String, String> truth = truth();
    for (Line fault : faults()) {
      if (fault.expected().equals("value-missing")) {
        assertThat(truth).as(fault.toString()).doesNotContainKey(fault.key());
      }
      if (fault.expected().startsWith("value-read:")) {
        String value = fault.expected().substring("value-read:".length());
        assertThat(truth).as(fault.toString()).containsEntry(fault.key(), value);
      }
    }
  }

  @Test
  void standWhereTheListSays() throws IOException {
    for (Line fault : faults()) {
      Path file = FOLDER.resolve("returns").resolve(fault.file());
      assertThat(file).exists();
      if (fault.sheet().isEmpty() || fault.cell().isEmpty()) {
        continue;
      }
      try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
        Cell cell = cellOf(workbook.getSheet(fault.sheet()), fault.cell());
        assertThat(cell).as(fault.toString()).isNotNull();
        if (fault.expected().equals("value-missing")) {
          assertThat(isPlainFigure(cell) && !fault.what().contains("两行"))
              .as(fault.toString())
              .isFalse();
        }
      }
    }
  }

  private static boolean isPlainFigure(Cell cell) {
    return cell.getCellType() == CellType.NUMERIC && cell.getNumericCellValue() >= 0;
  }

  private static Cell cellOf(Sheet sheet, String address) {
    CellReference at = new CellReference(address);
    return sheet.getRow(at.getRow()).getCell(at.getCol());
  }

  private static List<Line> faults() throws IOException {
    return lines("faults.csv")
        .map(f -> new Line(f[0], f[1], f[2], f[3], f[4], f[5] + " " + f[6] + " " + f[7]))
        .toList();
  }

  private static Map<String, String> truth() throws IOException {
    Map<String, String> truth = new HashMap<>();
    lines("truth.csv").forEach(f -> truth.put(f[0] + " " + f[1] + " " + f[2], f[3]));
    return truth;
  }

  private static Stream<String[]> lines(String file) throws IOException {
    return Files.readAllLines(FOLDER.resolve(file)).stream()
        .skip(1)
        .map(line -> line.split(",", -1));
  }
}
