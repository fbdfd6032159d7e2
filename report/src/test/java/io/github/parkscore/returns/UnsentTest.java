// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import static io.github.parkscore.returns.Sent.csv;
import static io.github.parkscore.returns.Sent.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.data.Park;
import io.github.parkscore.data.ParkTable;
import io.github.parkscore.data.Roster;
import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Outcome;
import io.github.parkscore.model.Stages;
import io.github.parkscore.modelfile.ModelReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What no file has, who sent nothing, and what somebody's form leaves out. */
class UnsentTest {
  @Test
  void whatOneFormLeavesOutIsToldOfItsPark() {
    Outcome<ParkTable> outcome =
        read(
            csv("2024甲.csv", "名称,税收总额,企业数,评议得分", "合肥经开区,1,2,3"),
            csv("2024乙.csv", "填报单位：芜湖高新区", "指标,数值", "税收总额,4"));

    assertThat(told(outcome, ReturnsCode.ITEMS_LEFT_OUT)).containsExactly("A2: 企业数、评议得分");
  }

  @Test
  void whoStandsForItsMembersIsNotAskedForTheirFigures() {
    Asked members =
        new Asked(
            Sent.ASKED.subject(),
            Sent.ASKED.items(),
            Sent.ASKED.attributes(),
            Sent.ASKED.period(),
            Optional.of("city"),
            Stages.NONE,
            Optional.empty(),
            Optional.empty());
    Roster roster =
        new Roster(
            List.of(
                new Park("L", "六安市", "六安市", List.of(), Map.of()),
                new Park("L1", "金安区", "金安区", List.of(), Map.of("city", "六安市"))));

    Outcome<ParkTable> outcome =
        ReturnsReader.of(members)
            .with(roster)
            .read(
                List.of(csv("2024甲.csv", "名称,税收总额", "金安区,1"), csv("2024乙.csv", "名称,企业数", "六安市,2")));

    assertThat(told(outcome, ReturnsCode.ITEMS_LEFT_OUT)).containsExactly("L1: 企业数");
  }

  @Test
  void anEmptyCellIsNotLeftOut() {
    Outcome<ParkTable> outcome =
        read(
            csv("2024甲.csv", "名称,税收总额,企业数", "合肥经开区,1,2", "芜湖高新区,3,"),
            csv("2024乙.csv", "填报单位：蚌埠工业园区", "指标,数值", "税收总额,4", "企业数,"));

    assertThat(told(outcome, ReturnsCode.ITEMS_LEFT_OUT)).isEmpty();
  }

  @Test
  void aFigureThatCouldNotBeReadIsNotLeftOut() {
    Outcome<ParkTable> outcome = read(csv("2024.csv", "名称,税收总额,企业数", "合肥经开区,1,2", "芜湖高新区,3,见附件"));

    assertThat(told(outcome, ReturnsCode.ITEMS_LEFT_OUT)).isEmpty();
  }

  @Test
  void ofWhomNothingCameNoItemIsTold() {
    Outcome<ParkTable> outcome = read(csv("2024.csv", "名称,税收总额", "合肥经开区,1"));

    assertThat(told(outcome, ReturnsCode.NOTHING_SENT)).containsExactly("A2: ", "A3: ", "A4: ");
    assertThat(told(outcome, ReturnsCode.ITEMS_LEFT_OUT)).isEmpty();
    assertThat(outcome.findings())
        .filteredOn(finding -> finding.code().equals(ReturnsCode.ITEM_MISSING.id()))
        .extracting(Finding::topic)
        .contains("firms", "city_output")
        .doesNotContain("tax");
  }

  @Test
  void whatOnlyServesPartsWithoutWeightForAParkIsNotAskedOfIt() {
    String model =
        """
        parkscore: 1
        id: m
        edition: 2024
        name: 例
        subject: 开发区
        assumed: 例
        attributes: {level: {name: 级别, values: [国家级, 省级]}}
        items: {tax: {name: 税收总额, unit: 亿元}, firms: {name: 企业数, unit: 家}}
        missing: 0
        round: none
        rule: minmax
        score:
          - {name: 税收, weight: {省级: 100}, value: tax}
          - {name: 企业, weight: {国家级: 100}, value: firms}
        """;
    Roster roster =
        new Roster(
            List.of(
                Park.of("A1", "甲区").withAttributes(Map.of("level", "国家级")),
                Park.of("A2", "乙区").withAttributes(Map.of("level", "省级")),
                Park.of("A3", "丙区")));
    Outcome<ParkTable> outcome =
        ReturnsReader.of(Asked.of(ModelReader.read("model.yaml", model).orThrow()))
            .with(roster)
            .read(
                List.of(
                    csv("2024税.csv", "名称,税收总额", "乙区,1", "丙区,1"),
                    csv("2024企业.csv", "名称,企业数", "甲区,1")));

    assertThat(told(outcome, ReturnsCode.ITEMS_LEFT_OUT)).containsExactly("A3: 企业数");
  }

  private static List<String> told(Outcome<ParkTable> outcome, ReturnsCode code) {
    return outcome.findings().stream()
        .filter(finding -> finding.code().equals(code.id()))
        .map(finding -> finding.park() + ": " + items(finding))
        .toList();
  }

  /** What a message lists behind its colon. */
  private static String items(Finding finding) {
    String message = finding.message().zh();
    return message.contains("：") ? message.substring(message.indexOf('：') + 1) : "";
  }
}
