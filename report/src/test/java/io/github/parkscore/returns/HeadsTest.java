// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import static io.github.parkscore.returns.Sent.AREA;
import static io.github.parkscore.returns.Sent.FIRMS;
import static io.github.parkscore.returns.Sent.REVENUE;
import static io.github.parkscore.returns.Sent.TAX;
import static io.github.parkscore.returns.Sent.Y2023;
import static io.github.parkscore.returns.Sent.codes;
import static io.github.parkscore.returns.Sent.figure;
import static io.github.parkscore.returns.Sent.finding;
import static io.github.parkscore.returns.Sent.read;
import static io.github.parkscore.returns.Sent.read2024;
import static io.github.parkscore.returns.Sent.xlsx;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.data.ParkTable;
import io.github.parkscore.finding.Outcome;
import io.github.parkscore.grid.GridSource;
import io.github.parkscore.grid.Written;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;

/** Heads of several rows, merged or not. */
class HeadsTest {
  @Test
  void mergedHeadsOfThreeRows() {
    GridSource source =
        GridSource.bytes(
            "上报.xlsx",
            Written.xlsx(
                file -> {
                  var sheet =
                      Written.fill(
                          file,
                          "表",
                          List.of(
                              List.of("全省开发区统计表"),
                              Arrays.asList("序号", "名称", "2023年", null, "2024年", null, "备注"),
                              Arrays.asList(null, null, "税收总额", "企业数", "税收总额", "企业数", null),
                              Arrays.asList(null, null, "万元", "家", "亿元", "家", null),
                              Arrays.asList(1, "合肥经开区", 70000, 9, 8, 10, "好")));
                  for (int column : new int[] {0, 1, 6}) {
                    sheet.addMergedRegion(new CellRangeAddress(1, 3, column, column));
                  }
                  sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 6));
                  sheet.addMergedRegion(new CellRangeAddress(1, 1, 2, 3));
                  sheet.addMergedRegion(new CellRangeAddress(1, 1, 4, 5));
                }));

    Outcome<ParkTable> outcome = read(source);

    assertThat(figure(outcome, "A1", TAX, Y2023)).isEqualTo(7);
    assertThat(figure(outcome, "A1", TAX)).isEqualTo(8);
    assertThat(figure(outcome, "A1", FIRMS, Y2023)).isEqualTo(9);
    assertThat(figure(outcome, "A1", FIRMS)).isEqualTo(10);
    assertThat(codes(outcome)).containsExactly("column-passed-over");
  }

  @Test
  void theFullPathWinsOverItsEnd() {
    Outcome<ParkTable> outcome = read2024("名称,科技,经济", ",税收,税收", "合肥经开区,1,2");

    assertThat(figure(outcome, "A1", TAX)).isEqualTo(1);
    assertThat(codes(outcome)).containsExactly("column-unknown");
    assertThat(finding(outcome, ReturnsCode.COLUMN_UNKNOWN).seen()).isEqualTo("经济 › 税收");
  }

  @Test
  void twoColumnsThatMayBothBeMeantAreBothLeft() {
    Outcome<ParkTable> outcome = read2024("名称,国税,地税,企业数", ",税收,税收,", "合肥经开区,1,2,3");

    assertThat(figure(outcome, "A1", TAX)).isNaN();
    assertThat(figure(outcome, "A1", FIRMS)).isEqualTo(3);
    assertThat(codes(outcome)).containsExactly("column-ambiguous");
    assertThat(finding(outcome, ReturnsCode.COLUMN_AMBIGUOUS).message().zh()).contains("B、C");
  }

  @Test
  void theSameHeadTwiceIsCheckedFigureByFigure() {
    Outcome<ParkTable> outcome = read2024("名称,税收总额,税收总额", "合肥经开区,1,1", "芜湖高新区,2,3");

    assertThat(figure(outcome, "A1", TAX)).isEqualTo(1);
    assertThat(codes(outcome)).containsExactly("figures-conflict", "figures-repeated");
  }

  @Test
  void linesAboveAndWordsInThemAreNoHead() {
    Outcome<ParkTable> outcome =
        read2024("填报说明：名称请填全称,,", "名称：见名录,,", ",,", "名称,税收总额,已开发土地面积", "合肥经开区,1,2");

    assertThat(figure(outcome, "A1", AREA)).isEqualTo(2);
    assertThat(codes(outcome)).isEmpty();
  }

  @Test
  void aTypingErrorIsNotGuessed() {
    Outcome<ParkTable> outcome = read2024("名称,税收总客,销售收入", "合肥经开区,1,2");

    assertThat(figure(outcome, "A1", TAX)).isNaN();
    assertThat(figure(outcome, "A1", REVENUE)).isEqualTo(2);
    assertThat(finding(outcome, ReturnsCode.COLUMN_UNKNOWN).expected().zh()).contains("税收总额");
  }

  @Test
  void anUnknownHeadIsToldWhereItsNameStands() {
    Outcome<ParkTable> outcome =
        read(
            xlsx(
                "2024.xlsx",
                "表",
                List.of("名称", "税收总额", "税收总俄"),
                Arrays.asList(null, "亿元", "（万元）"),
                List.of("合肥经开区", 1, 2)));

    assertThat(finding(outcome, ReturnsCode.COLUMN_UNKNOWN).place())
        .hasToString("2024.xlsx › 表 › C1");
  }

  @Test
  void namesMayBeMergedOverSeveralYears() {
    GridSource source =
        GridSource.bytes(
            "a.xlsx",
            Written.xlsx(
                file ->
                    Written.fill(
                            file,
                            "表",
                            List.of(
                                List.of("名称", "年度", "税收总额"),
                                List.of("合肥经开区", 2023, 7),
                                Arrays.asList(null, 2024, 8)))
                        .addMergedRegion(new CellRangeAddress(1, 2, 0, 0))));

    Outcome<ParkTable> outcome = read(source);

    assertThat(figure(outcome, "A1", TAX, Y2023)).isEqualTo(7);
    assertThat(figure(outcome, "A1", TAX)).isEqualTo(8);
    assertThat(codes(outcome)).isEmpty();
  }

  @Test
  void ofTwoNamesTheFirstCountsAndTheOtherIsSaid() {
    Outcome<ParkTable> outcome = read2024("名称,填报单位,税收总额", "合肥经开区,合肥经开区管委会,1");

    assertThat(figure(outcome, "A1", TAX)).isEqualTo(1);
    assertThat(finding(outcome, ReturnsCode.COLUMN_PASSED_OVER).seen()).isEqualTo("填报单位");
  }

  @Test
  void aSubjectMayHaveTheNameOfARole() {
    Asked projects = new Asked("项目", List.of(TAX), List.of());

    Outcome<ParkTable> outcome =
        ReturnsReader.of(projects).read(List.of(Sent.csv("2024.csv", "项目名称,税收总额", "甲,1")));

    assertThat(figure(outcome, "甲", TAX)).isEqualTo(1);
  }
}
