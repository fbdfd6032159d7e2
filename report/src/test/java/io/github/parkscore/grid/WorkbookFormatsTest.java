// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** .xlsx and .xls give the same cells. */
class WorkbookFormatsTest {
  enum Kind {
    XLSX,
    XLS;

    Sheet sheet(Consumer<org.apache.poi.ss.usermodel.Workbook> content) {
      return workbook(content).sheets().get(0);
    }

    Workbook workbook(Consumer<org.apache.poi.ss.usermodel.Workbook> content) {
      byte[] bytes = this == XLSX ? Written.xlsx(content) : Written.xls(content);
      return GridReader.standard().read(GridSource.bytes("上报.bin", bytes)).orThrow();
    }
  }

  @ParameterizedTest
  @EnumSource
  void valuesKeepTheirKind(Kind kind) {
    Sheet sheet =
        kind.sheet(
            file -> {
              var row = Written.fill(file, "表", List.of(List.of("合肥 ", 0.1, true, ""))).getRow(0);
              row.createCell(5).setCellErrorValue(FormulaError.DIV0.getCode());
            });

    assertThat(sheet.at(0, 0)).isEqualTo(new Cell(Cell.Kind.TEXT, 0, "合肥 ", 0));
    assertThat(sheet.at(0, 1)).isEqualTo(new Cell(Cell.Kind.NUMBER, 0.1, "", 0));
    assertThat(sheet.at(0, 2)).isEqualTo(new Cell(Cell.Kind.BOOLEAN, 1, "", 0));
    assertThat(sheet.at(0, 3).isBlank()).isTrue();
    assertThat(sheet.at(0, 5)).isEqualTo(new Cell(Cell.Kind.ERROR, 0, "#DIV/0!", 0));
    assertThat(sheet.at(7, 7)).isEqualTo(Cell.NONE);
    assertThat(sheet.place(0, 1)).hasToString("上报.bin › 表 › B1");
  }

  @ParameterizedTest
  @EnumSource
  void formatsAreFlagsAndChangeNoValue(Kind kind) {
    Sheet sheet =
        kind.sheet(
            file -> {
              var row = Written.fill(file, "表", List.of(List.of(0.123, 12.3, 45657))).getRow(0);
              row.getCell(0).setCellStyle(style(file, "0.0%"));
              row.getCell(1).setCellStyle(style(file, "0.0\"%\""));
              row.getCell(2).setCellStyle(style(file, "yyyy\"年\"m\"月\""));
            });

    assertThat(sheet.at(0, 0).isPercent()).isTrue();
    assertThat(sheet.at(0, 0).number()).isEqualTo(0.123);
    assertThat(sheet.at(0, 0).shown()).isEqualTo("12.3%");
    assertThat(sheet.at(0, 1).isPercent()).isFalse();
    assertThat(sheet.at(0, 2).isDate()).isTrue();
    assertThat(sheet.at(0, 2).date()).isEqualTo(LocalDate.of(2024, 12, 31));
  }

  @ParameterizedTest
  @EnumSource
  void formulasGiveTheirStoredResultOrSayThatThereIsNone(Kind kind) {
    Sheet sheet =
        kind.sheet(
            file -> {
              var row = Written.fill(file, "表", List.of(List.of(2))).getRow(0);
              row.createCell(1).setCellFormula("A1*3");
              row.createCell(2).setCellFormula("\"甲\"&A1");
              row.createCell(3).setCellFormula("1/0");
              file.getCreationHelper().createFormulaEvaluator().evaluateAll();
              row.createCell(4).setCellFormula("A1+1");
            });

    assertThat(sheet.at(0, 1)).isEqualTo(new Cell(Cell.Kind.NUMBER, 6, "", Cell.FORMULA));
    assertThat(sheet.at(0, 2)).isEqualTo(new Cell(Cell.Kind.TEXT, 0, "甲2", Cell.FORMULA));
    assertThat(sheet.at(0, 3)).isEqualTo(new Cell(Cell.Kind.ERROR, 0, "#DIV/0!", Cell.FORMULA));
    assertThat(sheet.at(0, 4).isUncached()).isTrue();
    assertThat(sheet.at(0, 4).isBlank()).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void whatIsHiddenIsReadAndMarked(Kind kind) {
    Workbook workbook =
        kind.workbook(
            file -> {
              var sheet = Written.fill(file, "表", List.of(List.of(1, 2, 3), List.of(4)));
              sheet.setColumnHidden(1, true);
              sheet.getRow(1).setZeroHeight(true);
              Written.fill(file, "密", List.of(List.of(5)));
              file.setSheetHidden(1, true);
              Written.fill(file, "深密", List.of(List.of(6)));
              file.setSheetVisibility(2, org.apache.poi.ss.usermodel.SheetVisibility.VERY_HIDDEN);
            });

    assertThat(workbook.sheets()).extracting(Sheet::isHidden).containsExactly(false, true, true);
    assertThat(workbook.sheets()).extracting(Sheet::name).containsExactly("表", "密", "深密");
    Sheet sheet = workbook.sheets().get(0);
    assertThat(sheet.rows()).extracting(Row::isHidden).containsExactly(false, true);
    assertThat(sheet.isHiddenColumn(1)).isTrue();
    assertThat(sheet.isHiddenColumn(2)).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void mergedRangesAreKnown(Kind kind) {
    Sheet sheet =
        kind.sheet(
            file ->
                Written.fill(file, "表", List.of(List.of("标题")))
                    .addMergedRegion(new CellRangeAddress(0, 1, 0, 3)));

    assertThat(sheet.merged()).containsExactly(new CellRange(0, 0, 1, 3));
    assertThat(sheet.merged().get(0).contains(1, 3)).isTrue();
    assertThat(sheet.merged().get(0).contains(2, 0)).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void aValueInTheLastCellCostsOneRow(Kind kind) {
    Sheet sheet =
        kind.sheet(
            file -> {
              var version = file.getSpreadsheetVersion();
              file.createSheet("表")
                  .createRow(version.getMaxRows() - 1)
                  .createCell(version.getMaxColumns() - 1)
                  .setCellValue(7);
            });

    assertThat(sheet.rows()).hasSize(1);
    assertThat(sheet.rows().get(0).get(0).number()).isEqualTo(7);
  }

  @Test
  void daysFrom1904AreShifted() {
    byte[] bytes =
        Written.xlsx(
            file -> {
              ((XSSFWorkbook) file).getCTWorkbook().addNewWorkbookPr().setDate1904(true);
              var cell = file.createSheet("表").createRow(0).createCell(0);
              cell.setCellValue(45657 - 1462);
              cell.setCellStyle(style(file, "yyyy-mm-dd"));
            });

    Sheet sheet =
        GridReader.standard().read(GridSource.bytes("a", bytes)).orThrow().sheets().get(0);

    assertThat(sheet.at(0, 0).shown()).isEqualTo("2024-12-31");
  }

  private static CellStyle style(org.apache.poi.ss.usermodel.Workbook file, String format) {
    CellStyle style = file.createCellStyle();
    style.setDataFormat(file.createDataFormat().getFormat(format));
    return style;
  }
}
