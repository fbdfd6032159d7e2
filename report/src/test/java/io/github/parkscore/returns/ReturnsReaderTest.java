// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import static io.github.parkscore.returns.Sent.AREA;
import static io.github.parkscore.returns.Sent.CITY_OUTPUT;
import static io.github.parkscore.returns.Sent.FIRMS;
import static io.github.parkscore.returns.Sent.GROWTH;
import static io.github.parkscore.returns.Sent.PROVINCE_OUTPUT;
import static io.github.parkscore.returns.Sent.REVENUE;
import static io.github.parkscore.returns.Sent.SCORE;
import static io.github.parkscore.returns.Sent.TAX;
import static io.github.parkscore.returns.Sent.Y2023;
import static io.github.parkscore.returns.Sent.codes;
import static io.github.parkscore.returns.Sent.csv;
import static io.github.parkscore.returns.Sent.figure;
import static io.github.parkscore.returns.Sent.finding;
import static io.github.parkscore.returns.Sent.isRejected;
import static io.github.parkscore.returns.Sent.read;
import static io.github.parkscore.returns.Sent.read2024;
import static io.github.parkscore.returns.Sent.xlsx;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.data.Park;
import io.github.parkscore.data.ParkTable;
import io.github.parkscore.data.Period;
import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Outcome;
import io.github.parkscore.finding.Severity;
import io.github.parkscore.grid.GridSource;
import io.github.parkscore.grid.Written;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.Test;

/** Tables of parks. */
class ReturnsReaderTest {
  @Test
  void aPlainTableIsReadWithPlacesAndWithoutRemarks() {
    Outcome<ParkTable> outcome =
        read(
            xlsx(
                "上报.xlsx",
                "2024年",
                List.of("编码", "名称", "税收总额（亿元）", "企业数（家）"),
                List.of("A1", "合肥经济技术开发区", 12.5, 300),
                Arrays.asList("A2", "芜湖高新技术产业开发区", 8, null)));

    assertThat(figure(outcome, "A1", TAX)).isEqualTo(12.5);
    assertThat(figure(outcome, "A2", FIRMS)).isNaN();
    assertThat(isRejected(outcome, "A2", FIRMS)).isFalse();
    assertThat(codes(outcome)).isEmpty();
    ParkTable table = outcome.value().orElseThrow();
    assertThat(table.place("tax", Period.year(2024), 0)).hasToString("上报.xlsx › 2024年 › C2");
    assertThat(table.hasReturned(Period.year(2024), 1)).isTrue();
    assertThat(table.hasReturned(Period.year(2024), 2)).isFalse();
    assertThat(
            outcome.findings().stream()
                .filter(finding -> finding.code().equals("nothing-sent"))
                .map(Finding::park))
        .containsExactly("A3", "A4");
  }

  @Test
  void unitsComeFromHeadsUnitRowsTheSheetOrTheModel() {
    Outcome<ParkTable> heads = read2024("名称,税收总额（万元）,已开发土地面积（公顷）", "合肥经开区,125000,2");
    Outcome<ParkTable> row = read2024("名称,税收总额,已开发土地面积", ",万元,公顷", "合肥经开区,125000,2");
    Outcome<ParkTable> sheet = read2024("统计表,,", "单位：万元、公顷,,", "名称,税收总额,已开发土地面积", "合肥经开区,125000,2");
    Outcome<ParkTable> declared = read2024("名称,税收总额,已开发土地面积", "合肥经开区,12.5,30");

    for (Outcome<ParkTable> outcome : List.of(heads, row, sheet, declared)) {
      assertThat(figure(outcome, "A1", TAX)).isEqualTo(12.5);
      assertThat(figure(outcome, "A1", AREA)).isEqualTo(30);
    }
    assertThat(codes(heads)).isEmpty();
    assertThat(finding(declared, ReturnsCode.UNIT_ASSUMED).message().zh()).contains("税收总额、已开发土地面积");
  }

  @Test
  void anotherKindOfUnitRejectsTheColumnAndNothingElse() {
    Outcome<ParkTable> outcome = read2024("名称,税收总额（万美元）,企业数", "合肥经开区,125000,300", "芜湖高新区,—,200");

    assertThat(isRejected(outcome, "A1", TAX)).isTrue();
    assertThat(isRejected(outcome, "A2", TAX)).isFalse();
    assertThat(figure(outcome, "A1", FIRMS)).isEqualTo(300);
    assertThat(finding(outcome, ReturnsCode.UNIT_UNLIKE).place()).hasToString("2024年.csv › B1");
  }

  @Test
  void percentagesAreFractionsInside() {
    GridSource source =
        GridSource.bytes(
            "2024.xlsx",
            Written.xlsx(
                file -> {
                  var sheet =
                      Written.fill(
                          file,
                          "表",
                          List.of(
                              List.of("名称", "税收增长率（%）"),
                              List.of("合肥经开区", 12.3),
                              List.of("芜湖高新区", 0.123),
                              List.of("蚌埠工业园", "12.3%")));
                  CellStyle style = file.createCellStyle();
                  style.setDataFormat(file.createDataFormat().getFormat("0.0%"));
                  sheet.getRow(2).getCell(1).setCellStyle(style);
                }));

    Outcome<ParkTable> outcome = read(source);

    for (String park : List.of("A1", "A2", "A3")) {
      assertThat(figure(outcome, park, GROWTH)).isEqualTo(0.123);
    }
    assertThat(codes(outcome)).contains("percent-mixed", "numbers-as-text");
  }

  @Test
  void aFigureMayBringItsOwnUnit() {
    Outcome<ParkTable> outcome =
        read2024("名称,税收总额（万元）,已开发土地面积（公顷）", "合肥经开区,1.2亿,1.2万", "芜湖高新区,3亿元,350亩");

    assertThat(figure(outcome, "A1", TAX)).isEqualTo(1.2);
    assertThat(figure(outcome, "A1", AREA)).isEqualTo(180_000);
    assertThat(figure(outcome, "A2", TAX)).isEqualTo(3);
    assertThat(figure(outcome, "A2", AREA)).isEqualTo(350);
    assertThat(codes(outcome)).hasSize(4).containsOnly("figure-with-unit");
    assertThat(finding(outcome, ReturnsCode.FIGURE_WITH_UNIT).message().zh()).contains("1.2亿元");
  }

  @Test
  void wrongCellsCostOnlyTheirOwnFigure() {
    Outcome<ParkTable> outcome =
        read2024(
            "名称,税收总额,企业数,评议得分", "合肥经开区,约12,300,90", "芜湖高新区,\"1,2\",200,91", "蚌埠工业园,#DIV/0!,100,92");

    for (String park : List.of("A1", "A2", "A3")) {
      assertThat(isRejected(outcome, park, TAX)).isTrue();
      assertThat(figure(outcome, park, SCORE)).isGreaterThanOrEqualTo(90);
    }
    assertThat(codes(outcome)).containsExactly("not-a-figure", "grouping-wrong", "error-cell");
    assertThat(finding(outcome, ReturnsCode.GROUPING_WRONG))
        .satisfies(
            finding -> {
              assertThat(finding.place()).hasToString("2024年.csv › B3");
              assertThat(finding.seen()).isEqualTo("1,2");
              assertThat(finding.topic()).isEqualTo("tax");
            });
  }

  @Test
  void marksAreBlankAndSaid() {
    Outcome<ParkTable> outcome = read2024("名称,税收总额", "合肥经开区,—", "芜湖高新区,无", "蚌埠工业园,3");

    assertThat(figure(outcome, "A1", TAX)).isNaN();
    assertThat(isRejected(outcome, "A1", TAX)).isFalse();
    assertThat(outcome.value().orElseThrow().hasReturned(Period.year(2024), 0)).isTrue();
    assertThat(finding(outcome, ReturnsCode.BLANK_MARKS).seen()).isEqualTo("—、无");
  }

  @Test
  void totalsNotesAndNumberingArePassedOverAndListed() {
    Outcome<ParkTable> outcome =
        read2024(
            "名称,税收总额,企业数",
            "甲,1,2,3",
            "合肥经开区,1,10",
            "芜湖高新区,2,20",
            "合肥市小计,3,30",
            ",,",
            "合计,3,31",
            "全省平均,1.5,15",
            "注：数据未经审计,,",
            "填表人：张三,,");

    assertThat(outcome.findings())
        .filteredOn(finding -> finding.severity() == Severity.ERROR)
        .isEmpty();
    assertThat(finding(outcome, ReturnsCode.ROWS_PASSED_OVER).message().zh())
        .contains("第 2、5、7–10 行");
    assertThat(finding(outcome, ReturnsCode.TOTAL_DIFFERS).place()).hasToString("2024年.csv › C7");
  }

  @Test
  void theYearComesFromTitleSheetColumnHeadFileOrCaller() {
    Outcome<ParkTable> title = read(csv("a.csv", "2023年度统计表,", "名称,税收总额", "合肥经开区,7"));
    Outcome<ParkTable> sheet =
        read(xlsx("a.xlsx", "2023年", List.of("名称", "税收总额"), List.of("合肥经开区", 7)));
    Outcome<ParkTable> column = read(csv("a.csv", "名称,年度,税收总额", "合肥经开区,2023年,7", "合肥经开区,2024,8"));
    Outcome<ParkTable> head = read(csv("a.csv", "名称,2023年,2024年", ",税收总额,税收总额", "合肥经开区,7,8"));
    Outcome<ParkTable> label = read(csv("a.csv", "名称,2023年税收总额,税收总额（2024年）", "合肥经开区,7,8"));
    Outcome<ParkTable> file = read(csv("上报2023.csv", "名称,税收总额", "合肥经开区,7"));
    Outcome<ParkTable> caller =
        ReturnsReader.of(Sent.ASKED)
            .with(Sent.ROSTER)
            .ofPeriod(Y2023)
            .read(List.of(csv("a.csv", "名称,税收总额", "合肥经开区,7")));

    for (Outcome<ParkTable> outcome : List.of(title, sheet, column, head, label, file, caller)) {
      assertThat(figure(outcome, "A1", TAX, Y2023)).isEqualTo(7);
    }
    for (Outcome<ParkTable> outcome : List.of(column, head, label)) {
      assertThat(figure(outcome, "A1", TAX)).isEqualTo(8);
    }
    assertThat(finding(file, ReturnsCode.PERIOD_TAKEN).message().zh()).contains("文件名");
  }

  @Test
  void lastYearBesideThisYear() {
    Outcome<ParkTable> outcome = read2024("名称,税收总额,", ",本年,上年同期", "合肥经开区,8,7");

    assertThat(figure(outcome, "A1", TAX)).isEqualTo(8);
    assertThat(figure(outcome, "A1", TAX, Y2023)).isEqualTo(7);
    assertThat(finding(outcome, ReturnsCode.HEAD_CARRIED).seen()).isEqualTo("税收总额");
  }

  @Test
  void parksAreKnownByCodeNameShortNameAndFormerName() {
    Outcome<ParkTable> outcome =
        read2024(
            "编码,名称,税收总额",
            "a1,,1",
            ",芜湖 高新技术产业开发区（）,2",
            ",蚌埠沫河口园区,3",
            ",合肥高新区,4",
            ",合肥高薪区,5",
            "A1,芜湖高新区,6");

    assertThat(figure(outcome, "A1", TAX)).isEqualTo(1);
    assertThat(figure(outcome, "A2", TAX)).isEqualTo(2);
    assertThat(figure(outcome, "A3", TAX)).isEqualTo(3);
    assertThat(figure(outcome, "A4", TAX)).isEqualTo(4);
    assertThat(codes(outcome))
        .containsExactly("former-name", "park-not-in-roster", "park-contradictory");
    assertThat(finding(outcome, ReturnsCode.PARK_NOT_IN_ROSTER).expected().zh()).contains("合肥高新区");
  }

  @Test
  void filesAreMergedAndClashesRefused() {
    Outcome<ParkTable> outcome =
        read(
            csv("2024甲.csv", "名称,税收总额,企业数", "合肥经开区,1,10", "芜湖高新区,2,20"),
            csv("2024乙.csv", "名称,税收总额（万元）,已开发土地面积", "合肥经开区,10000,5", "芜湖高新区,30000,6"));

    assertThat(figure(outcome, "A1", TAX)).isEqualTo(1);
    assertThat(figure(outcome, "A1", AREA)).isEqualTo(5);
    assertThat(isRejected(outcome, "A2", TAX)).isTrue();
    assertThat(figure(outcome, "A2", FIRMS)).isEqualTo(20);
    assertThat(codes(outcome)).containsExactly("figures-conflict", "figures-repeated");
    assertThat(finding(outcome, ReturnsCode.FIGURES_CONFLICT).message().zh())
        .contains("2亿元")
        .contains("3亿元")
        .contains("2024甲.csv › B3");
  }

  @Test
  void withoutARosterTheParksAreThoseThatAreNamed() {
    Outcome<ParkTable> outcome =
        ReturnsReader.of(Sent.ASKED)
            .read(
                List.of(
                    csv("2024甲.csv", "名称,企业数,级别", "乙园区,20,省级", "丙园区,30,"),
                    csv("2024乙.csv", "编码,名称,税收总额", "B1,甲园区,1", "B2,乙园区,2")));

    ParkTable table = outcome.value().orElseThrow();
    assertThat(table.roster().parks()).extracting(Park::id).containsExactly("B2", "丙园区", "B1");
    assertThat(figure(outcome, "B2", TAX)).isEqualTo(2);
    assertThat(figure(outcome, "B2", FIRMS)).isEqualTo(20);
    assertThat(table.roster().park("B2").orElseThrow().attributes()).containsEntry("level", "省级");
    assertThat(codes(outcome)).isEmpty();
  }

  @Test
  void hiddenThingsAreReadOnlyWhenChosen() {
    GridSource source =
        GridSource.bytes(
            "2024.xlsx",
            Written.xlsx(
                file -> {
                  var sheet =
                      Written.fill(
                          file,
                          "表",
                          List.of(
                              List.of("名称", "税收总额", "企业数"),
                              List.of("合肥经开区", 1, 10),
                              List.of("芜湖高新区", 2, 20)));
                  Row row = sheet.getRow(2);
                  row.setZeroHeight(true);
                  sheet.setColumnHidden(2, true);
                  Written.fill(file, "密", List.of(List.of("名称", "评议得分"), List.of("合肥经开区", 9)));
                  file.setSheetHidden(1, true);
                }));

    Outcome<ParkTable> seen = read(source);
    Outcome<ParkTable> all =
        ReturnsReader.of(Sent.ASKED).with(Sent.ROSTER).withHidden().read(List.of(source));

    assertThat(figure(seen, "A2", TAX)).isNaN();
    assertThat(figure(seen, "A1", FIRMS)).isNaN();
    assertThat(codes(seen)).containsExactly("rows-hidden", "columns-hidden", "sheet-hidden");
    assertThat(figure(all, "A2", TAX)).isEqualTo(2);
    assertThat(figure(all, "A1", FIRMS)).isEqualTo(10);
    assertThat(figure(all, "A1", SCORE)).isEqualTo(9);
    assertThat(codes(all)).isEmpty();
  }

  @Test
  void figuresOfGroupsReachAllTheirParks() {
    Outcome<ParkTable> outcome =
        read(
            csv("2024市.csv", "所在市,所在市生产总值", "合肥,12000", "芜湖,4000", "黄山,900"),
            csv("2024省.csv", "全省,年度,全省生产总值", "全省,2024,50000"),
            csv("2024.csv", "名称,税收总额", "合肥经开区,1"));

    assertThat(figure(outcome, "A1", CITY_OUTPUT)).isEqualTo(12000);
    assertThat(figure(outcome, "A4", CITY_OUTPUT)).isEqualTo(12000);
    assertThat(figure(outcome, "A2", CITY_OUTPUT)).isEqualTo(4000);
    assertThat(figure(outcome, "A3", CITY_OUTPUT)).isNaN();
    assertThat(figure(outcome, "A3", PROVINCE_OUTPUT)).isEqualTo(50000);
    assertThat(outcome.value().orElseThrow().hasReturned(Period.year(2024), 3)).isFalse();
    assertThat(codes(outcome)).containsExactly("shared-unknown");
  }

  @Test
  void aFigureOfAGroupBesideOneParkReachesTheOthers() {
    Outcome<ParkTable> outcome = read2024("名称,所在市生产总值", "合肥经开区,12000", "芜湖高新区,4000", "合肥高新区,");
    Outcome<ParkTable> contradictory = read2024("名称,所在市生产总值", "合肥经开区,12000", "合肥高新区,13000");

    assertThat(figure(outcome, "A4", CITY_OUTPUT)).isEqualTo(12000);
    assertThat(isRejected(contradictory, "A1", CITY_OUTPUT)).isTrue();
    assertThat(codes(contradictory)).containsExactly("shared-conflict");
  }

  @Test
  void severalTablesStandInOneSheet() {
    Outcome<ParkTable> outcome =
        read(
            csv(
                "a.csv",
                "表一 2024年经济,,",
                "名称,税收总额,企业数",
                "合肥经开区,1,10",
                "芜湖高新区,2,20",
                "合计,3,30",
                ",,",
                "表二 2023年土地,,",
                "名称,已开发土地面积,",
                "合肥经开区,5,"));

    assertThat(figure(outcome, "A2", FIRMS)).isEqualTo(20);
    assertThat(figure(outcome, "A1", AREA, Y2023)).isEqualTo(5);
    assertThat(codes(outcome)).containsExactly("rows-passed-over");
  }

  @Test
  void theEngineOfTheRoundIsNotThereWithoutAnyFile() {
    assertThat(ReturnsReader.of(Sent.ASKED).read(List.of()).value()).isEmpty();
    assertThat(read(csv("a.csv", "甲,乙", "1,2")).findings())
        .extracting(Finding::code)
        .contains("no-table");
    assertThat(figure(read2024("名称,税收总额", "合肥经开区,1"), "A1", REVENUE)).isNaN();
  }
}
