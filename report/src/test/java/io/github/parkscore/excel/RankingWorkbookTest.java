// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.parkscore.data.Origins;
import io.github.parkscore.evaluation.Evaluation;
import io.github.parkscore.excel.RawSheet.RawCell;
import io.github.parkscore.files.Fingerprint;
import io.github.parkscore.finding.Language;
import io.github.parkscore.made.Jiangsu;
import io.github.parkscore.view.Cell;
import io.github.parkscore.view.Fixture;
import io.github.parkscore.view.Heading;
import io.github.parkscore.view.Ledger;
import io.github.parkscore.view.Row;
import io.github.parkscore.view.Section;
import io.github.parkscore.view.View;
import io.github.parkscore.view.Views;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RankingWorkbookTest {
  private static final RawWorkbook JIANGSU =
      RawWorkbook.of(bytes(Jiangsu.evaluation(), Language.ZH));

  static byte[] bytes(Evaluation evaluation, Language language) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new RankingWorkbook(evaluation, language).writeTo(out);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static Stream<Arguments> evaluations() {
    return Stream.of(
        Arguments.of("Jiangsu", Jiangsu.evaluation(), Language.ZH),
        Arguments.of("Jiangsu", Jiangsu.evaluation(), Language.EN),
        Arguments.of("province", Fixture.province(), Language.ZH),
        Arguments.of("small", Fixture.small(), Language.EN));
  }

  @ParameterizedTest(name = "{0} {2}")
  @MethodSource("evaluations")
  void everyCellOfEveryViewStandsInItsSheet(String name, Evaluation evaluation, Language language) {
    List<View> views = Views.of(Ledger.of(evaluation));
    RawWorkbook book = RawWorkbook.of(bytes(evaluation, language));
    List<RawSheet> sheets = List.copyOf(book.sheets().values());
    assertThat(sheets).hasSameSizeAs(views);
    for (int i = 0; i < views.size(); i++) {
      new Comparison(views.get(i), sheets.get(i), language).run();
    }
  }

  /** A view held up against its sheet. */
  private record Comparison(View view, RawSheet sheet, Language language) {
    void run() {
      int at = new Layout(view, language).firstRow();
      heads(at - 1);
      for (Section section : view.sections()) {
        if (!section.title().isEmpty()) {
          assertThat(sheet.cell("A" + (at + 1)).text()).isEqualTo(section.title().in(language));
          at++;
        }
        for (Row row : section.rows()) {
          row(row, at++);
        }
      }
      assertThat(sheet.cells()).doesNotContainKey(Origins.address(at, 0));
    }

    private void heads(int last) {
      for (int column = 0; column < view.headings().size(); column++) {
        Heading heading = view.headings().get(column);
        boolean alone = heading.over().isEmpty();
        String head = sheet.cell(Origins.address(alone ? 2 : last, column)).text();
        assertThat(head).startsWith(heading.name().in(language));
        assertThat(head).endsWith(heading.unit().in(language));
      }
    }

    private void row(Row row, int at) {
      for (int column = 0; column < row.cells().size(); column++) {
        String address = Origins.address(at, column);
        cell(row.cells().get(column), sheet.cell(address), view.id() + " " + address);
        fits(row.cells().get(column), column, view.id() + " " + address);
      }
    }

    private void cell(Cell cell, RawCell raw, String where) {
      String shown = cell.shown().in(language);
      if (Double.isNaN(cell.number())) {
        assertThat(raw.text()).as(where).isEqualTo(shown.isEmpty() ? null : shown);
      } else {
        assertThat(raw.number()).as(where).isCloseTo(cell.number(), within(5.1e-11));
        assertThat(Shown.as(raw.number(), raw.format())).as(where).isEqualTo(shown);
      }
    }

    /** A figure that is wider than its column would be shown as ####. */
    private void fits(Cell cell, int column, String where) {
      if (!Double.isNaN(cell.number())) {
        int needed = TextWidth.of(cell.shown().in(language));
        assertThat(sheet.width(column)).as(where).isGreaterThanOrEqualTo(needed + 1);
      }
    }
  }

  private static Fingerprint print(Evaluation evaluation) {
    return Fingerprint.of("ranking.xlsx", bytes(evaluation, Language.ZH));
  }

  @Test
  void equalEvaluationsGiveEqualBytes() {
    assertThat(print(Fixture.province())).isEqualTo(print(Fixture.province()));
  }

  @Test
  void whereverTheMachineStandsTheBytesAreTheSame() {
    Fingerprint here = print(Fixture.small());
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      assertThat(print(Fixture.small())).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void nothingTellsWhoWroteItOrWhen() {
    RawWorkbook book = RawWorkbook.of(bytes(Fixture.small(), Language.ZH));
    assertThat(book.part("docProps/core.xml"))
        .contains("<dc:creator>Parkscore</dc:creator>")
        .doesNotContain("lastModifiedBy", "created", "modified", System.getProperty("user.name"));
  }

  @Test
  void aNameLeadsToItsLineOfPointsAndEverySheetBack() {
    RawSheet ranking = JIANGSU.sheets().get("综合排名");
    RawSheet points = JIANGSU.sheets().get("得分明细");
    assertThat(ranking.link("A1")).isNull();
    assertThat(points.cell("A1").text()).isEqualTo("返回");
    assertThat(points.link("A1")).isEqualTo("'综合排名'!A1");
    for (int row = 5; row < 150; row++) {
      String link = ranking.link("C" + row);
      assertThat(link).startsWith("'得分明细'!B");
      assertThat(points.cell(link.substring(link.indexOf('!') + 1)).text())
          .isEqualTo(ranking.cell("C" + row).text());
    }
  }

  @Test
  void everySheetPrintsOnA4WithItsHeadOnEveryPage() {
    RawWorkbook book = JIANGSU;
    book.sheets()
        .forEach(
            (name, sheet) -> {
              assertThat(sheet.attribute("pageSetup", "paperSize")).isEqualTo("9");
              assertThat(sheet.attribute("pageSetup", "orientation")).isEqualTo("landscape");
              assertThat(sheet.attribute("pageSetup", "fitToHeight")).isEqualTo("0");
              assertThat(sheet.attribute("pageSetUpPr", "fitToPage")).isEqualTo("true");
              assertThat(sheet.attribute("pane", "state")).isEqualTo("frozen");
              assertThat(sheet.attribute("sheetView", "showGridLines")).isEqualTo("false");
              assertThat(sheet.content("oddFooter")).contains("第 &P 页  共 &N 页").endsWith(name);
            });
    assertThat(book.part("xl/workbook.xml").split("_xlnm.Print_Titles"))
        .hasSize(book.sheets().size() + 1);
    assertThat(book.sheets().get("综合排名").attribute("pageSetup", "fitToWidth")).isEqualTo("1");
  }

  @Test
  void barsStandOnTheTotalOnlyAndEndAtFullMarks() {
    RawWorkbook book = JIANGSU;
    RawSheet ranking = book.sheets().get("综合排名");
    assertThat(ranking.has("x14:dataBar")).isTrue();
    assertThat(ranking.attribute("x14:dataBar", "gradient")).isEqualTo("0");
    assertThat(ranking.attribute("conditionalFormatting", "sqref")).startsWith("G5:G");
    assertThat(ranking.has("colorScale")).isFalse();
    assertThat(book.sheets().get("得分明细").has("colorScale")).isTrue();
  }

  @Test
  void stylesAreShared() {
    RawWorkbook book = JIANGSU;
    assertThat(book.styles()).isLessThan(100);
  }

  @Test
  void ranksAndMovesStayFigures() {
    RawSheet ranking = JIANGSU.sheets().get("综合排名");
    List<String> formats = new ArrayList<>();
    ranking.cells().values().stream()
        .filter(cell -> !Double.isNaN(cell.number()))
        .forEach(cell -> formats.add(cell.format()));
    assertThat(formats).contains("0\" 并列\"", "\"▲\"0;\"▼\"0;\"—\"", "#,##0.00");
  }
}
