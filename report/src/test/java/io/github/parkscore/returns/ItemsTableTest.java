// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import static io.github.parkscore.returns.Sent.AREA;
import static io.github.parkscore.returns.Sent.FIRMS;
import static io.github.parkscore.returns.Sent.GROWTH;
import static io.github.parkscore.returns.Sent.TAX;
import static io.github.parkscore.returns.Sent.Y2023;
import static io.github.parkscore.returns.Sent.codes;
import static io.github.parkscore.returns.Sent.csv;
import static io.github.parkscore.returns.Sent.figure;
import static io.github.parkscore.returns.Sent.finding;
import static io.github.parkscore.returns.Sent.isRejected;
import static io.github.parkscore.returns.Sent.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.data.ParkTable;
import io.github.parkscore.finding.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Forms of one park, and long lists. */
class ItemsTableTest {
  @Test
  void aFormOfOneParkWithTwoYears() {
    Outcome<ParkTable> outcome =
        read(
            csv(
                "a.csv",
                "开发区主要指标填报表,,,,",
                "填报单位：,合肥经开区,编码：,A1,",
                "序号,指标名称,计量单位,2023年,2024年",
                "1,税收总额,万元,70000,80000",
                "2,其中：税收增长率,%,10,12.3",
                "3,企业数（家）,,9,10",
                "4,未知指标,个,1,2",
                "单位负责人：,,,,"));

    assertThat(figure(outcome, "A1", TAX, Y2023)).isEqualTo(7);
    assertThat(figure(outcome, "A1", TAX)).isEqualTo(8);
    assertThat(figure(outcome, "A1", GROWTH)).isEqualTo(0.123);
    assertThat(figure(outcome, "A1", FIRMS)).isEqualTo(10);
    assertThat(codes(outcome)).containsExactly("item-unknown");
  }

  @Test
  void theParkMayStandInsideTheFormOrInANameOutside() {
    String[] inside = {"项目,数值", "开发区名称,合肥经开区", "年度,2024", "税收总额,8"};
    String[] outside = {"项目,数值", "税收总额,8"};

    Outcome<ParkTable> named = read(csv("a.csv", inside));
    Outcome<ParkTable> file = read(csv("合肥经开区2024.csv", outside));
    Outcome<ParkTable> nobody = read(csv("2024.csv", outside));

    assertThat(figure(named, "A1", TAX)).isEqualTo(8);
    assertThat(codes(named)).isEmpty();
    assertThat(figure(file, "A1", TAX)).isEqualTo(8);
    assertThat(codes(file)).containsExactly("park-taken");
    assertThat(codes(nobody)).containsExactly("park-missing");
  }

  @Test
  void aLongListNamesParkItemYearAndFigure() {
    Outcome<ParkTable> outcome =
        read(
            csv(
                "a.csv",
                "编码,指标,年份,单位,数值",
                "A1,税收总额,2023,亿元,7",
                "A1,税收总额,2024,亿元,8",
                "A2,已开发土地面积,2024,公顷,2",
                "A2,企业数,明年,家,2"));

    assertThat(figure(outcome, "A1", TAX, Y2023)).isEqualTo(7);
    assertThat(figure(outcome, "A1", TAX)).isEqualTo(8);
    assertThat(figure(outcome, "A2", AREA)).isEqualTo(30);
    assertThat(codes(outcome)).containsExactly("period-wrong");
  }

  @Test
  void aUnitThatIsNoneRejectsOnlyItsRow() {
    Outcome<ParkTable> outcome =
        read(csv("2024.csv", "填报单位：合肥经开区", "指标,单位,数值", "税收总额,万园,7", "企业数（家）,百家,7", "已开发土地面积,亩,7"));

    assertThat(isRejected(outcome, "A1", TAX)).isTrue();
    assertThat(isRejected(outcome, "A1", FIRMS)).isTrue();
    assertThat(figure(outcome, "A1", AREA)).isEqualTo(7);
    assertThat(codes(outcome)).containsExactly("unit-unknown", "unit-unknown");
  }

  @Test
  void withoutARosterTheFormSaysWhoSentIt() {
    Outcome<ParkTable> outcome =
        ReturnsReader.of(Sent.ASKED)
            .read(
                List.of(
                    csv("a.csv", "填报单位：甲园区,2024年度", "指标,数值", "税收总额,7"),
                    csv("b.csv", "指标,数值,2024年", "名称,乙园区,", "税收总额,8,")));

    assertThat(figure(outcome, "甲园区", TAX)).isEqualTo(7);
    assertThat(finding(outcome, ReturnsCode.PERIOD_UNKNOWN).place().file()).isEqualTo("b.csv");
  }

  @Test
  void aRowOfItemsAndARowOfFigures() {
    Outcome<ParkTable> outcome =
        read(csv("2024.csv", "填报单位：合肥经开区,,", "税收总额（万元）,企业数,已开发土地面积", "70000,9,5"));

    assertThat(figure(outcome, "A1", TAX)).isEqualTo(7);
    assertThat(figure(outcome, "A1", AREA)).isEqualTo(5);
    assertThat(codes(outcome)).isEmpty();
  }

  @Test
  void aListWithoutAnyHead() {
    Outcome<ParkTable> outcome =
        read(csv("a.csv", "2024年报表,,", "填报单位：合肥经开区,,", "税收总额,万元,70000", "企业数,家,9", "别的,个,1"));

    assertThat(figure(outcome, "A1", TAX)).isEqualTo(7);
    assertThat(figure(outcome, "A1", FIRMS)).isEqualTo(9);
    assertThat(codes(outcome)).containsExactly("item-unknown");
  }

  @Test
  void aListWhoseFiguresMayStandInTwoColumnsIsNotGuessed() {
    Outcome<ParkTable> outcome = read(csv("a.csv", "填报单位：合肥经开区,,", "税收总额,70000,80000", "企业数,9,10"));

    assertThat(codes(outcome)).containsExactly("no-table");
  }
}
