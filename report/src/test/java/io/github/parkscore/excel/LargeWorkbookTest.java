// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.finding.Language;
import io.github.parkscore.finding.Text;
import io.github.parkscore.view.Cell;
import io.github.parkscore.view.Heading;
import io.github.parkscore.view.Row;
import io.github.parkscore.view.Section;
import io.github.parkscore.view.View;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeWorkbookTest {
  private static View view(int parks, int figures) {
    List<Heading> headings = new ArrayList<>();
    headings.add(Heading.park(Text.of("开发区")));
    for (int i = 0; i < figures; i++) {
      headings.add(Heading.number("f" + i, Text.of("指标" + i), 2));
    }
    int[] all = IntStream.range(0, parks).toArray();
    Section section = Section.of(Text.EMPTY, all, park -> row(park, figures));
    return new View("points", Text.of("得分明细"), Text.EMPTY, headings, List.of(section));
  }

  private static Row row(int park, int figures) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.park(park, Text.of("开发区" + park)));
    for (int i = 0; i < figures; i++) {
      cells.add(Cell.number((park * 31 + i * 17) % 10_000 / 100.0, 2));
    }
    return new Row(park, cells);
  }

  private static void write(View view, long cells, OutputStream out) throws IOException {
    try (Book book = new Book(Language.ZH, cells)) {
      SXSSFSheet sheet = book.sheet(view.title().zh());
      Links links = Links.of(book, List.of(view), List.of(sheet));
      new TableSheet(book, sheet, view, new Masthead("大表", "&P"), links).write();
      book.end(sheet);
      book.writeTo(out);
    }
  }

  @Test
  void aLargeOneHoldsItsTextsInItsCells() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    write(view(500, 3), Long.MAX_VALUE, out);
    RawWorkbook book = RawWorkbook.of(out.toByteArray());
    RawSheet sheet = book.sheets().get("得分明细");
    assertThat(book.part("xl/worksheets/sheet1.xml")).contains("inlineStr");
    assertThat(sheet.cell("A4").text()).isEqualTo("开发区0");
    assertThat(sheet.cell("A503").text()).isEqualTo("开发区499");
    assertThat(sheet.cell("B503").number()).isEqualTo(499 * 31 % 10_000 / 100.0);
  }

  /** What a program of its own does, so that its memory can be bounded. */
  public static final class HundredThousand {
    private HundredThousand() {}

    /** Writes 100,000 rows into the file that is named. */
    public static void main(String[] file) throws IOException {
      try (OutputStream out = Files.newOutputStream(Path.of(file[0]))) {
        write(view(100_000, 60), 6_100_000, out);
      }
    }
  }

  @Tag("long")
  @Test
  void aHundredThousandRowsNeedHalfAGigabyteAtMost(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("large.xlsx");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process =
        new ProcessBuilder(
                java,
                "-Xmx400m",
                "-cp",
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"))
                    .replace(File.pathSeparator + File.pathSeparator, File.pathSeparator),
                HundredThousand.class.getName(),
                file.toString())
            .inheritIO()
            .start();
    assertThat(process.waitFor()).isZero();
    assertThat(Files.size(file)).isGreaterThan(10_000_000);
  }
}
