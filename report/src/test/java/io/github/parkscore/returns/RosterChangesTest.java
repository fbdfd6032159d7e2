// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.data.Fate;
import io.github.parkscore.data.Park;
import io.github.parkscore.data.Period;
import io.github.parkscore.data.Roster;
import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Outcome;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What rosters say became of parks, in the heads and words that departments use. */
class RosterChangesTest {
  private static final Period H1 = Period.parse("2023H1").orElseThrow();

  private static Outcome<Roster> read(String... lines) {
    return RosterReader.of(Sent.ASKED).read(Sent.csv("名录.csv", lines));
  }

  private static List<Fate> fates(Outcome<Roster> outcome, String id) {
    return outcome.value().orElseThrow().park(id).orElseThrow().fates();
  }

  private static Period year(int year) {
    return Period.year(year);
  }

  @Test
  void columnsForEachKindOfChangeAreRead() {
    Outcome<Roster> outcome =
        RosterReader.of(Sent.ASKED)
            .read(
                Sent.xlsx(
                    "名录.xlsx",
                    "名录",
                    List.of(
                        "编码", "名称", "级别", "曾用名", "更名日期", "并入", "并入时间", "拆分为", "拆分时间", "原级别", "升级时间",
                        "免评至", "口径"),
                    List.of(
                        "A1", "甲园", "国家级", "甲工业园", "2023年5月", "", "", "", "", "省级", "2022", "", ""),
                    List.of("A2", "乙园", "省级", "", "", "甲园", "2023", "", "", "", "", "", "同口径"),
                    List.of("A3", "丙园", "省级", "", "", "", "", "丁园、A5", 2024, "", "", "", ""),
                    List.of("A4", "丁园", "省级", "", "", "", "", "", "", "", "", "2025年", ""),
                    List.of("A5", "戊园", "省级", "", "", "", "", "", "", "", "", "", "")));

    assertThat(outcome.findings()).isEmpty();
    assertThat(fates(outcome, "A1"))
        .containsExactly(
            new Fate.Renamed("甲工业园", Optional.of(H1)), new Fate.Changed("level", "省级", year(2022)));
    assertThat(fates(outcome, "A2")).containsExactly(new Fate.Merged("A1", year(2023), true));
    assertThat(fates(outcome, "A3"))
        .containsExactly(new Fate.Split(List.of("A4", "A5"), year(2024), false));
    assertThat(fates(outcome, "A4")).containsExactly(new Fate.Exempt(year(2025)));
    assertThat(fates(outcome, "A5")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2023年并入乙园 | Merged[into=A2, since=2023, restated=false]",
        "已于2023年6月并入乙园 | Merged[into=A2, since=2023H1, restated=false]",
        "2023年6月整体并入乙园 | Merged[into=A2, since=2023H1, restated=false]",
        "2023-11-05，已并入 乙园 | Merged[into=A2, since=2023H2, restated=false]",
        "2023 merged into A2 | Merged[into=A2, since=2023, restated=false]",
        "2024年上半年拆分为甲园和和平园 | Split[into=[A1, A3], since=2024H1, restated=false]",
        "2024年拆分为乙园、和平园 | Split[into=[A2, A3], since=2024, restated=false]",
        "自2022年起由省级升级为国家级 | Changed[attribute=level, before=省级, since=2022]",
        "大变样 | -",
        "2022年升级为国家级经开区 | Changed[attribute=level, before=省级, since=2022]",
        "2019年更名自老园 | Renamed[former=老园, since=Optional[2019]]",
        "2019年由老园更名为甲园 | Renamed[former=老园, since=Optional[2019]]",
        "免评至2024年底 | Exempt[until=2024]",
        "2019年由老园更名；2022年升级为国家级 | Renamed[former=老园, since=Optional[2019]] &"
            + " Changed[attribute=level, before=省级, since=2022]",
      })
  void oneColumnMaySayItInWords(String text, String fates) {
    Outcome<Roster> outcome =
        read("编码,名称,级别,变动", "A1,甲园,国家级,\"" + text + "\"", "A2,乙园,省级,", "A3,和平园,省级,");

    if (fates.equals("-")) {
      assertThat(Sent.codes(outcome)).containsExactly("change-unread");
      return;
    }
    assertThat(Sent.codes(outcome)).isEmpty();
    assertThat(fates(outcome, "A1").stream().map(Object::toString).toList())
        .containsExactlyInAnyOrder(fates.split(" & "));
  }

  @Test
  void aWordAndItsDateMayStandInColumnsOfTheirOwn() {
    Outcome<Roster> outcome = read("编码,名称,变动,变动时间,并入对象", "A1,甲园,并入,2023,乙园", "A2,乙园,,,");

    assertThat(Sent.codes(outcome)).isEmpty();
    assertThat(fates(outcome, "A1")).containsExactly(new Fate.Merged("A2", year(2023), false));
  }

  @Test
  void formerNamesMayHaveDates() {
    Outcome<Roster> outcome = read("编码,名称,曾用名", "A1,甲园,甲镇工业园（2015年前）、甲（东）园", "A2,乙园,");

    Park park = outcome.value().orElseThrow().park("A1").orElseThrow();
    assertThat(park.formerNames()).containsExactly("甲镇工业园", "甲（东）园");
    assertThat(park.fates()).containsExactly(new Fate.Renamed("甲镇工业园", Optional.of(year(2015))));
  }

  @Test
  void theCityIsReadWhetherTheModelAsksForItOrNot() {
    Asked without = new Asked("开发区", List.of(Sent.TAX), List.of(Sent.LEVEL));
    String[] lines = {"编码,名称,所在市", "A1,甲园,合肥"};

    assertThat(read(lines).value().orElseThrow().parks().get(0).city()).isEqualTo("合肥");
    assertThat(
            RosterReader.of(without)
                .read(Sent.csv("名录.csv", lines))
                .value()
                .orElseThrow()
                .parks()
                .get(0)
                .city())
        .isEqualTo("合肥");
  }

  @Test
  void findingsNameTheCell() {
    Outcome<Roster> outcome = read("编码,名称,并入,并入时间", "A1,甲园,癸园,2023", "A2,乙园,甲园,去年");

    assertThat(outcome.findings().stream().map(Finding::toString).toList())
        .anyMatch(text -> text.contains("名录.csv › C2: 名录中没有“癸园”"))
        .anyMatch(text -> text.contains("名录.csv › D3: "))
        .anyMatch(text -> text.contains("名录.csv › C3: 乙园的变动“甲园”没有写明时间"));
    assertThat(fates(outcome, "A1")).containsExactly(new Fate.Merged("癸园", year(2023), false));
    assertThat(fates(outcome, "A2")).isEmpty();
  }

  @Test
  void aCircleIsToldOnceAndNotUsed() {
    Outcome<Roster> outcome =
        read(
            "编码,名称,变动", "A1,甲园,2023年并入乙园", "A2,乙园,2023年并入丙园", "A3,丙园,2023年并入甲园", "A4,丁园,2023年并入甲园");

    assertThat(Sent.codes(outcome)).containsExactly("changes-circular");
    assertThat(fates(outcome, "A2")).isEmpty();
    assertThat(fates(outcome, "A4")).hasSize(1);
  }

  @Test
  void returnsDoNotHaveTheColumnsOfRosters() {
    assertThat(Sent.codes(Sent.read2024("名称,税收总额,变动", "合肥经开区,1,无关")))
        .containsExactly("column-unknown");
  }

  @Test
  void whoIsGoneIsNotRemindedOfAReturn() {
    Roster roster = read("编码,名称,变动", "A1,甲园,2024年并入乙园", "A2,乙园,").value().orElseThrow();

    Outcome<?> round =
        ReturnsReader.of(Sent.ASKED)
            .with(roster)
            .read(List.of(Sent.csv("2024年.csv", "名称,税收总额", "乙园,1")));

    assertThat(round.findings()).extracting(Finding::code).doesNotContain("nothing-sent");
  }
}
