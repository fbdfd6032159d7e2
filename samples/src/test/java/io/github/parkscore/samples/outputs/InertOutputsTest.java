// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.outputs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.parkscore.samples.Command;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Names and cells of strangers that look like formulas or markup do nothing in any output: as names
 * of parks, attributes, grades and sheets, and as cells that findings quote.
 */
class InertOutputsTest {
  private static final List<String> HOSTILE =
      List.of(
          "=HYPERLINK(\"http://a.example\",\"点\")",
          "+cmd|' /C calc'!A0",
          "-2+3+cmd|' /C calc'!A0",
          "@SUM(A1:A9)",
          "<script>alert(1)</script>",
          "<img src=x onerror=alert(1)>",
          "</script><svg onload=alert(1)>",
          "{{7*7}}${7*7}#{7*7}");

  private static final Pattern LOOKS_LIKE_FORMULA = Pattern.compile("[=+\\-@].*", Pattern.DOTALL);

  @TempDir static Path folder;

  @BeforeAll
  static void score() throws Exception {
    Files.writeString(folder.resolve("model.yaml"), model());
    Files.createDirectories(folder.resolve("returns"));
    try (Workbook returns = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(folder.resolve("returns/=1+1 <b>.xlsx"))) {
      Sheet sheet = returns.createSheet("=1+1<i>");
      row(sheet, List.of("编码", "名称", "年度", "级别", "税收", "面积", "<u>=别的"));
      for (String name : HOSTILE) {
        String id = "Z" + sheet.getLastRowNum();
        row(sheet, List.of(id, name, "2024", name, "" + (10 + sheet.getLastRowNum()), name, "1"));
      }
      returns.write(out);
    }
    Command.Answer answer =
        Command.ofClasses()
            .run(folder, "score", "--lang=zh", "--model=model.yaml", "--data=returns");
    assertThat(answer.exit()).as(answer.err()).isEqualTo(1);
  }

  /** Words of the model are strangers' too, for whoever gets a model by post. */
  private static String model() {
    return """
        parkscore: 1
        id: hostile
        edition: 2024
        name: "<script>alert(2)</script>"
        subject: 开发区
        source: {title: "=1+1<img src=x onerror=alert(3)>"}
        attributes: {level: {name: 级别}}
        items:
          tax:  {name: 税收, unit: 亿元}
          area: {name: 面积, unit: 亩}
        missing: 0
        groups: [level]
        score:
          - {id: taxes, name: "=税收<b>", value: tax, rule: minmax, weight: 50}
          - {id: land, name: "@面积", value: area, rule: minmax, weight: 50}
        round: none
        grades: {list: [{name: "=优<script>", when: place() <= 3}, {name: "+良"}]}
        """;
  }

  private static void row(Sheet sheet, List<String> cells) {
    Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
    for (String cell : cells) {
      row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(cell);
    }
  }

  @Test
  void noCellOfTheWorkbookIsAFormula() throws IOException {
    List<String> texts = new ArrayList<>();
    try (Workbook workbook =
        WorkbookFactory.create(folder.resolve("out/ranking.xlsx").toFile(), null, true)) {
      for (Sheet sheet : workbook) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
            if (cell.getCellType() == CellType.STRING) {
              texts.add(cell.getStringCellValue());
              assertThat(cell.getCellStyle().getQuotePrefixed())
                  .as(cell.getStringCellValue())
                  .isEqualTo(LOOKS_LIKE_FORMULA.matcher(cell.getStringCellValue()).matches());
            }
            assertThat(cell.getHyperlink() == null ? "" : cell.getHyperlink().getAddress())
                .doesNotContain("http");
          }
        }
      }
    }
    assertThat(texts).containsAll(HOSTILE);
  }

  @Test
  void noCellOfTheTableIsOneInASpreadsheet() throws IOException {
    List<String> names = new ArrayList<>();
    Path file = folder.resolve("out/scores.csv");
    try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, CSVFormat.RFC4180)) {
      for (CSVRecord record : parser) {
        names.add(record.get(1));
        for (String cell : record) {
          boolean number = cell.matches("-?[0-9.E-]+");
          assertThat(number || !LOOKS_LIKE_FORMULA.matcher(cell).matches()).as(cell).isTrue();
        }
      }
    }
    assertThat(names)
        .contains("'=HYPERLINK(\"http://a.example\",\"点\")", "<script>alert(1)</script>");
  }

  @Test
  void thePageHasNoElementOfTheirs() throws IOException {
    String html = Files.readString(folder.resolve("out/report.html"));
    String lower = html.toLowerCase(java.util.Locale.ROOT);
    assertThat(lower).doesNotContain("<img", "<script>alert", "<svg onload", "<b>.xlsx", "<u>=");
    assertThat(lower).doesNotContainPattern("<[^>\"]*\\son[a-z]+\\s*=");
    assertThat(lower.split("<script", -1)).as("one script, its own").hasSize(2);
    assertThat(html).contains("default-src 'none'").doesNotContain("href=\"http");
    for (String name : HOSTILE) {
      assertThat(html).contains(escaped(name));
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  @Test
  void theResultHasThemAsTheyAre() throws IOException {
    JsonNode json = new ObjectMapper().readTree(folder.resolve("out/evaluation.json").toFile());
    List<String> names = new ArrayList<>();
    json.path("parks").forEach(park -> names.add(park.path("name").asText()));
    assertThat(names).containsExactlyElementsOf(HOSTILE);
  }

  @Test
  void theCommandLinePrintsNoControlCharacter() throws Exception {
    Command.Answer answer =
        Command.ofClasses()
            .run(folder, "check", "--lang=zh", "--model=model.yaml", "--data=returns");
    assertThat((answer.out() + answer.err()).codePoints())
        .noneMatch(point -> Character.isISOControl(point) && point != '\n' && point != '\r');
    assertThat(answer.err() + answer.out()).contains("“<img src=x onerror=alert(1)>”不是数字");
  }
}
