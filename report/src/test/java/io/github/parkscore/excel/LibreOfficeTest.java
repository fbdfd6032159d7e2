// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.evaluation.Evaluation;
import io.github.parkscore.finding.Language;
import io.github.parkscore.made.Jiangsu;
import io.github.parkscore.made.Strangers;
import io.github.parkscore.testing.Tool;
import io.github.parkscore.view.Cell;
import io.github.parkscore.view.Fixture;
import io.github.parkscore.view.Ledger;
import io.github.parkscore.view.Row;
import io.github.parkscore.view.Section;
import io.github.parkscore.view.View;
import io.github.parkscore.view.Views;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another program opens the workbook and shows what the views show. */
class LibreOfficeTest {
  /** Field separator, quote, UTF-8, from the first line, as shown, and every sheet to a file. */
  private static final String EVERY_SHEET =
      "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1";

  @TempDir Path folder;

  private void convert(Evaluation evaluation, String to) throws Exception {
    Path program = Tool.LIBREOFFICE.require();
    Path file = folder.resolve("ranking.xlsx");
    Files.write(file, RankingWorkbookTest.bytes(evaluation, Language.ZH));
    Process process =
        new ProcessBuilder(
                program.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                to,
                "--outdir",
                folder.toString(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said.txt").toFile())
            .start();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(folder.resolve("said.txt"))).isZero();
  }

  @Test
  void everySheetShowsWhatItsViewShows() throws Exception {
    Evaluation evaluation = Jiangsu.evaluation();
    convert(evaluation, EVERY_SHEET);
    for (View view : Views.of(Ledger.of(evaluation))) {
      compare(view, read(folder.resolve("ranking-" + view.title().zh() + ".csv")));
    }
  }

  @Test
  void hostileNamesAreShownAsTheyAre() throws Exception {
    Evaluation evaluation =
        Fixture.named(
            Strangers.NAMES.stream().filter(name -> !name.isBlank()).toArray(String[]::new));
    convert(evaluation, EVERY_SHEET);
    View ranking = Views.of(Ledger.of(evaluation)).get(0);
    compare(ranking, read(folder.resolve("ranking-综合排名.csv")));
  }

  @Test
  void itPrints() throws Exception {
    convert(Jiangsu.evaluation(), "pdf");
    assertThat(Files.size(folder.resolve("ranking.pdf"))).isGreaterThan(100_000);
  }

  private static void compare(View view, List<CSVRecord> sheet) {
    int at = new Layout(view, Language.ZH).firstRow();
    for (Section section : view.sections()) {
      at += section.title().isEmpty() ? 0 : 1;
      for (Row row : section.rows()) {
        CSVRecord read = sheet.get(at++);
        for (int column = 0; column < row.cells().size(); column++) {
          String where = view.id() + " row " + at + " column " + column;
          String shown = column < read.size() ? read.get(column) : "";
          assertThat(shown).as(where).isEqualTo(shown(row.cells().get(column)));
        }
      }
    }
  }

  /** As the workbook holds it, with the plain minus of spreadsheets. */
  private static String shown(Cell cell) {
    String shown = CellText.clean(cell.shown().zh()).replace("_x005F_", "_");
    return Double.isNaN(cell.number()) ? shown : shown.replace('−', '-');
  }

  private static List<CSVRecord> read(Path file) throws IOException {
    try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, CSVFormat.RFC4180)) {
      return parser.getRecords();
    }
  }
}
