// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import static io.github.parkscore.returns.Sent.csv;
import static io.github.parkscore.returns.Sent.read;
import static io.github.parkscore.returns.Sent.read2024;
import static io.github.parkscore.returns.Sent.xlsx;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Outcome;
import io.github.parkscore.finding.Severity;
import io.github.parkscore.grid.GridSource;
import io.github.parkscore.grid.Written;
import io.github.parkscore.model.PriorFigure;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind of finding about returns is made by some file, and all its words are filled in. */
class ReturnsCodeTest {
  private static final Set<ReturnsCode> ABOUT_NO_FILE =
      EnumSet.of(ReturnsCode.ITEM_MISSING, ReturnsCode.ITEMS_LEFT_OUT, ReturnsCode.NOTHING_SENT);

  @ParameterizedTest
  @EnumSource
  void isFoundAndSaysWhereAndWhat(ReturnsCode code) {
    List<Finding> findings = outcome(code).findings();

    assertThat(findings).extracting(Finding::code).contains(code.id());
    Finding finding =
        findings.stream().filter(each -> each.code().equals(code.id())).findFirst().orElseThrow();
    assertThat(finding.severity()).isEqualTo(code.severity());
    for (String text :
        List.of(finding.toString(), finding.text(io.github.parkscore.finding.Language.EN))) {
      assertThat(text).doesNotContain("{").doesNotContain("null").doesNotContain("Optional");
    }
    assertThat(finding.place().file().isEmpty()).isEqualTo(ABOUT_NO_FILE.contains(code));
    if (code.severity() == Severity.ERROR) {
      assertThat(finding.expected().isEmpty() && finding.hint().isEmpty()).isFalse();
    }
  }

  private static Outcome<?> outcome(ReturnsCode code) {
    return switch (code) {
      case NO_TABLE -> read2024("甲,乙", "1,2");
      case TABLE_EMPTY -> read2024("名称,税收总额");
      case SHEET_PASSED_OVER ->
          workbook(
              file -> {
                Written.fill(file, "说明", List.of(List.of("请填写")));
                plain(file);
              });
      case SHEET_HIDDEN ->
          workbook(
              file -> {
                plain(file);
                Written.fill(file, "密", List.of(List.of("名称", "税收总额")));
                file.setSheetHidden(1, true);
              });
      case ROWS_HIDDEN -> workbook(file -> plain(file).getRow(1).setZeroHeight(true));
      case COLUMNS_HIDDEN -> workbook(file -> plain(file).setColumnHidden(1, true));
      case MERGES_IGNORED ->
          workbook(
              file -> {
                Sheet sheet = plain(file);
                for (int i = 0; i < 40; i++) {
                  sheet.addMergedRegionUnsafe(new CellRangeAddress(10 + i, 10 + i, 0, 16_000));
                }
              });
      case COLUMN_UNKNOWN -> read2024("名称,税收总额,其他", "合肥经开区,1,2");
      case COLUMN_WITHOUT_HEAD -> read2024("名称,税收总额,", "合肥经开区,1,2");
      case COLUMN_PASSED_OVER -> read2024("名称,税收总额,备注", "合肥经开区,1,好");
      case COLUMN_AMBIGUOUS -> read2024("名称,国税,地税", ",税收,税收", "合肥经开区,1,2");
      case HEAD_CARRIED -> read2024("名称,2023年,,2024年", ",税收总额,企业数,税收总额", "合肥经开区,1,2,3");
      case ITEM_UNKNOWN -> read2024("填报单位：合肥经开区", "指标,数值", "税收总额,1", "别的,2");
      case ITEM_MISSING, NOTHING_SENT, UNIT_ASSUMED, PERIOD_TAKEN -> read2024("名称,税收总额", "合肥经开区,1");
      case ITEMS_LEFT_OUT ->
          read(csv("2024.csv", "名称,税收总额,企业数", "合肥经开区,1,"), csv("2024b.csv", "名称,税收总额", "芜湖高新区,1"));
      case ROWS_PASSED_OVER -> read2024("名称,税收总额", "合肥经开区,1", "合计,1");
      case TOTAL_DIFFERS -> read2024("名称,企业数", "合肥经开区,1", "合计,2");
      case PERIOD_UNKNOWN -> read(csv("a.csv", "名称,税收总额", "合肥经开区,1"));
      case PERIOD_CONTRADICTORY ->
          read(
              xlsx(
                  "a.xlsx",
                  "2023年",
                  List.of("2024年统计表"),
                  List.of("名称", "税收总额"),
                  List.of("合肥经开区", 1)));
      case PERIOD_WRONG -> read2024("名称,年度,税收总额", "合肥经开区,明年,1");
      case STAGE_TAKEN -> read(Sent.STAGED, csv("2024核实.csv", "名称,税收总额", "合肥经开区,1"));
      case STAGE_NOT_NAMED -> read(Sent.STAGED, csv("2024.csv", "名称,税收总额", "合肥经开区,1"));
      case STAGE_CONTRADICTORY ->
          read(
              Sent.STAGED,
              xlsx(
                  "2024.xlsx",
                  "核实",
                  List.of("统计表（自报）"),
                  List.of("名称", "税收总额"),
                  List.of("合肥经开区", 1)));
      case STAGE_UNKNOWN -> read(Sent.STAGED, csv("2024.csv", "名称,税收总额（终审）", "合肥经开区,1"));
      case BASES_DIFFER -> BasesTest.twoBases(Optional.empty());
      case BASE_OF_LAST_ROUND -> BasesTest.twoBases(Optional.of(PriorFigure.LAST_ROUND));
      case BASE_OF_FORM -> BasesTest.twoBases(Optional.of(PriorFigure.THIS_FORM));
      case UNIT_UNKNOWN -> read2024("名称,税收总额（万园）", "合肥经开区,1");
      case UNIT_UNLIKE -> read2024("名称,税收总额（万美元）", "合肥经开区,1");
      case UNIT_COMPLETED -> read2024("名称,税收总额（万）", "合肥经开区,1");
      case UNIT_OF_TABLE -> read2024("单位：万元,", "名称,税收总额", "合肥经开区,1");
      case UNIT_UNCHECKED -> read2024("名称,评议得分（分）", "合肥经开区,1");
      case NOT_A_FIGURE -> read2024("名称,税收总额", "合肥经开区,见附件");
      case GROUPING_WRONG -> read2024("名称,税收总额", "合肥经开区,\"1,2\"");
      case ERROR_CELL -> read2024("名称,税收总额", "合肥经开区,#REF!");
      case RESULT_MISSING ->
          workbook(file -> plain(file).getRow(1).createCell(1).setCellFormula("1+1"));
      case DATE_FOR_FIGURE -> workbook(file -> format(file, plain(file), "yyyy-mm-dd"));
      case PERCENT_MISPLACED -> workbook(file -> format(file, plain(file), "0.0%"));
      case MORE_LIKE_THIS -> many();
      case BLANK_MARKS -> read2024("名称,税收总额", "合肥经开区,—");
      case NUMBERS_AS_TEXT ->
          workbook(file -> plain(file).getRow(1).getCell(1).setCellValue("1.5"));
      case FIGURE_WITH_UNIT -> read2024("名称,税收总额", "合肥经开区,1.2亿元");
      case PERCENT_MIXED -> read2024("名称,税收增长率（%）", "合肥经开区,12", "芜湖高新区,12%");
      case SIZE_OFF -> off();
      case PARK_MISSING -> read2024("名称,税收总额,企业数", ",1,2");
      case PARK_NOT_IN_ROSTER -> read2024("名称,税收总额,企业数", "黄山经开区,1,2");
      case PARK_AMBIGUOUS -> ambiguous();
      case PARK_CONTRADICTORY -> read2024("编码,名称,税收总额", "A1,芜湖高新区,1");
      case CODE_NOT_IN_ROSTER -> read2024("编码,名称,税收总额", "B9,芜湖高新区,1");
      case NAME_DIFFERS -> read2024("编码,名称,税收总额", "A1,别的园区,1");
      case FORMER_NAME -> read2024("名称,税收总额", "蚌埠沫河口园区,1");
      case PARK_TAKEN -> read(csv("合肥经开区2024.csv", "指标,数值", "税收总额,1"));
      case FIGURES_REPEATED -> read2024("名称,税收总额", "合肥经开区,1", "合肥经开区,1");
      case FIGURES_CONFLICT -> read2024("名称,税收总额", "合肥经开区,1", "合肥经开区,2");
      case ATTRIBUTE_NOT_ALLOWED -> read2024("名称,级别,税收总额", "合肥经开区,市级,1");
      case ATTRIBUTES_CONFLICT -> read2024("名称,所在市,税收总额", "合肥经开区,芜湖,1");
      case SHARED_CONFLICT -> read2024("名称,所在市生产总值", "合肥经开区,1", "合肥高新区,2");
      case SHARED_UNKNOWN ->
          read(csv("2024.csv", "所在市,所在市生产总值", "黄山,1"), csv("2024b.csv", "名称,税收总额", "合肥经开区,1"));
      case ROSTER_COLUMNS -> roster("名称,级别", "合肥经开区,省级");
      case ROSTER_LINE -> roster("编码,名称", "A1,合肥经开区", "A2,");
      case ROSTER_REPEATED -> roster("编码,名称", "A1,合肥经开区", "A1,合肥经开区");
      case ROSTER_CONFLICT -> roster("编码,名称", "A1,合肥经开区", "A1,芜湖经开区");
      case ROSTER_NAMES_SHARED -> roster("编码,名称", "A1,合肥经开区", "A2,合肥经开区");
      case CHANGE_UNREAD -> roster("编码,名称,变动", "A1,合肥经开区,大变样");
      case CHANGE_UNDATED -> roster("编码,名称,并入", "A1,合肥经开区,芜湖经开区", "A2,芜湖经开区,");
      case CHANGE_PARK_UNKNOWN -> roster("编码,名称,变动", "A1,合肥经开区,2023年并入芜湖经开区");
      case CHANGES_CONFLICT ->
          roster(
              "编码,名称,变动,拆分为,拆分时间",
              "A1,合肥经开区,2023年并入芜湖经开区,合肥东区、合肥西区,2024",
              "A2,芜湖经开区,,,",
              "A3,合肥东区,,,",
              "A4,合肥西区,,,");
      case CHANGES_CIRCULAR ->
          roster("编码,名称,并入,并入时间", "A1,合肥经开区,芜湖经开区,2023", "A2,芜湖经开区,合肥经开区,2024");
      case UPGRADE_UNCLEAR -> roster("编码,名称,所在市,升级时间", "A1,合肥经开区,合肥,2023");
      case HISTORY_COLUMNS -> HistoryReaderTest.read("编码,名称", "A1,合肥经开区");
      case HISTORY_CONFLICT ->
          HistoryReaderTest.read("编码,年度,总分", "A1,2023,90", "A1,2023,91", "A2,2023,80");
      case HISTORY_RANK -> HistoryReaderTest.read("编码,年度,名次", "A1,2023,1.5");
      case HISTORY_PARKS_GONE -> gone();
      case HISTORY_UNTOLD -> untold();
      case CHANGES_COLUMNS -> GradeChangesReaderTest.read("编码,等次", "A1,二类");
      case CHANGE_INCOMPLETE -> GradeChangesReaderTest.read("编码,等次,批准人,理由,文号", "A1,二类,厅长,,1号文");
      case CHANGE_GRADE_UNKNOWN ->
          GradeChangesReaderTest.read("编码,等次,批准人,理由,文号", "A1,五类,厅长,瞒报,1号文");
      case CHANGE_TWICE ->
          GradeChangesReaderTest.read("编码,等次,批准人,理由,文号", "A1,二类,厅长,瞒报,1号文", "A1,三类,厅长,瞒报,1号文");
    };
  }

  private static Outcome<?> gone() {
    return HistoryReader.of(GradeChangesReaderTest.model())
        .with(Sent.ROSTER)
        .read(List.of(csv("历年.csv", "编码,年度,名次", "A1,2023,1", "X9,2023,2")));
  }

  private static Outcome<?> untold() {
    return HistoryReader.of(GradeChangesReaderTest.model())
        .read(List.of(csv("历年.csv", "编码,年度,名次", "A1,2023,1")));
  }

  private static Outcome<?> workbook(Consumer<Workbook> content) {
    return read(GridSource.bytes("2024.xlsx", Written.xlsx(content)));
  }

  private static Sheet plain(Workbook file) {
    return Written.fill(file, "表", List.of(List.of("名称", "税收总额"), List.of("合肥经开区", 1)));
  }

  private static void format(Workbook file, Sheet sheet, String format) {
    CellStyle style = file.createCellStyle();
    style.setDataFormat(file.createDataFormat().getFormat(format));
    sheet.getRow(1).getCell(1).setCellStyle(style);
  }

  private static Outcome<?> many() {
    List<String> lines = new ArrayList<>(List.of("名称,年度,税收总额"));
    for (int year = 1990; year < 2024; year++) {
      lines.add("合肥经开区," + year + ",见附件");
    }
    return read2024(lines.toArray(String[]::new));
  }

  private static Outcome<?> off() {
    List<String> lines = new ArrayList<>(List.of("名称,税收增长率（%）"));
    for (int i = 0; i < 9; i++) {
      lines.add("园区" + i + "," + (i == 0 ? "0.105" : 10 + i));
    }
    return ReturnsReader.of(Sent.ASKED)
        .read(List.of(csv("2024.csv", lines.toArray(String[]::new))));
  }

  private static Outcome<?> ambiguous() {
    Outcome<io.github.parkscore.data.Roster> twins = roster("编码,名称", "A1,合肥经开区", "A2,合肥经开区");
    return ReturnsReader.of(Sent.ASKED)
        .with(twins.value().orElseThrow())
        .read(List.of(csv("2024.csv", "名称,税收总额", "合肥经开区,1")));
  }

  private static Outcome<io.github.parkscore.data.Roster> roster(String... lines) {
    return RosterReader.of(Sent.ASKED).read(csv("名录.csv", lines));
  }
}
