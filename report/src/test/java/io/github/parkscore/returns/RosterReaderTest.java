// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.data.Park;
import io.github.parkscore.data.Roster;
import io.github.parkscore.finding.Outcome;
import io.github.parkscore.finding.Text;
import io.github.parkscore.grid.GridSource;
import io.github.parkscore.model.Attribute;
import io.github.parkscore.provenance.Provenance;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RosterReaderTest {
  @Test
  void codesNamesAndAttributesAreRead() {
    Outcome<Roster> outcome =
        RosterReader.of(Sent.ASKED)
            .read(
                Sent.xlsx(
                    "名录.xlsx",
                    "名录",
                    List.of("2024年参评开发区名录"),
                    List.of("序号", "开发区编码", "开发区名称", "简称", "曾用名", "级别", "所在市"),
                    List.of(1, 101, "合肥经济技术开发区", "合肥经开区", "合肥工业园、合肥经开", "国家级", "合肥"),
                    List.of(2, "0102", "芜湖高新区", "", "—", "省 级", "")));

    assertThat(outcome.findings()).isEmpty();
    assertThat(outcome.value().orElseThrow().parks())
        .containsExactly(
            new Park(
                "101",
                "合肥经济技术开发区",
                "合肥经开区",
                "合肥",
                List.of("合肥工业园", "合肥经开"),
                Map.of("level", "国家级", "city", "合肥"),
                List.of()),
            new Park("0102", "芜湖高新区", "芜湖高新区", List.of(), Map.of("level", "省级")));
  }

  /** 降级、保留、无 are the values of an attribute; elsewhere 无 says that there is nothing. */
  @Test
  void noneIsATextWhereTheModelHasItAmongTheValues() {
    Attribute decided =
        new Attribute(
            "decided",
            Text.of("批准结果"),
            List.of("降级", "无"),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Provenance.NONE);
    Asked asked = new Asked("开发区", List.of(Sent.TAX), List.of(decided, Sent.CITY));
    List<String> rows = List.of("编码,名称,批准结果,所在市", "A1,甲,无,无", "A2,乙,,无");

    Roster roster =
        RosterReader.of(asked).read(Sent.csv("名录.csv", rows.toArray(String[]::new))).orThrow();
    assertThat(roster.parks())
        .extracting(Park::attributes)
        .containsExactly(Map.of("decided", "无"), Map.of());

    Roster bare = new Roster(List.of(Park.of("A1", "甲"), Park.of("A2", "乙")));
    GridSource returns = Sent.csv("2024年.csv", "编码,批准结果,所在市,税收总额（亿元）", "A1,无,无,1", "A2,,无,2");
    assertThat(ReturnsReader.of(asked).with(bare).read(List.of(returns)).orThrow().roster().parks())
        .extracting(Park::attributes)
        .containsExactly(Map.of("decided", "无"), Map.of());
  }

  @Test
  void linesWithOneCodeAndDifferentContentAreBothLeftOut() {
    Outcome<Roster> outcome =
        RosterReader.of(Sent.ASKED)
            .read(Sent.csv("名录.csv", "编码,名称,级别", "A1,甲,省级", "A2,乙,市级", "A1,丙,省级"));

    assertThat(outcome.value().orElseThrow().parks()).extracting(Park::id).containsExactly("A2");
    assertThat(Sent.codes(outcome)).containsExactly("attribute-not-allowed", "roster-conflict");
    assertThat(outcome.findings().get(1).expected().zh()).isEqualTo("国家级、省级");
  }

  @Test
  void aFileWithoutARosterGivesNone() {
    Outcome<Roster> outcome = RosterReader.of(Sent.ASKED).read(Sent.csv("a.csv", "甲,乙", "1,2"));

    assertThat(outcome.value()).isEmpty();
    assertThat(outcome.hasErrors()).isTrue();
  }

  @Test
  void namesAreFoundAsPeopleWriteThem() {
    ParkNames names = new ParkNames(Sent.ROSTER);

    assertThat(names.find("合肥 经开区")).extracting(Park::id).containsExactly("A1");
    assertThat(names.find("a2")).extracting(Park::id).containsExactly("A2");
    assertThat(names.find("蚌埠沫河口园区")).extracting(Park::id).containsExactly("A3");
    assertThat(names.find("合肥")).isEmpty();
    assertThat(names.nearest("合肥")).contains("合肥经开区", "合肥高新区");
    assertThat(names.nearest("拉萨")).isEmpty();
  }
}
