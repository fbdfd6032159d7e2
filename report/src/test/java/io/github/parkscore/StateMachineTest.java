// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.data.Park;
import io.github.parkscore.data.ParkTable;
import io.github.parkscore.data.ParkTableBuilder;
import io.github.parkscore.data.Period;
import io.github.parkscore.evaluation.Evaluation;
import io.github.parkscore.made.SixRounds;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * 不达标 and last of its kind: a yellow card; two in a row: the title is lost. Six invented rounds,
 * worked out by hand.
 */
class StateMachineTest {
  private static final String MODEL =
      """
      parkscore: 1
      id: parks
      edition: 2014
      name: 产业园考核
      subject: 产业园
      source: {title: 测试}
      attributes:
        kind: {name: 园区类型, values: [转移园, 集聚地]}
      items:
        invest: {name: 投资完成率, unit: "%"}
        tax: {name: 税收完成率, unit: "%"}
      groups: [kind]
      missing: 0
      round: {total: 2}
      score:
        - {id: s_invest, name: 投资, value: invest, unit: "%", rule: x, limits: [0, 1], weight: 50}
        - {id: s_tax, name: 税收, value: tax, unit: "%", rule: x, limits: [0, 1], weight: 50}
      grades:
        list:
          - {name: 不达标, when: s_invest < 1}
          - {name: 达标}
      watch:
        - {id: yellow, name: 黄牌, when: "grade = '不达标' and from_last(kind) = 1", as: 约谈、政策暂停}
        - {id: revoked, name: 取消资格, when: streak(yellow) >= 2}
      """;

  private static final Map<String, String> KINDS =
      Map.of("A", "转移园", "B", "转移园", "C", "转移园", "D", "集聚地", "E", "集聚地");

  /** Investment and tax as shares of their goals: total = 50 × each, 1 at most. */
  private static ParkTable round(int year, Map<String, double[]> shares, String... silent) {
    ParkTableBuilder table = ParkTable.builder();
    Map<String, double[]> all = new TreeMap<>(shares);
    List.of(silent).forEach(park -> all.put(park, null));
    all.keySet().forEach(id -> table.park(park(id)));
    all.forEach(
        (id, figures) -> {
          if (figures != null) {
            table.figure(id, "invest", Period.year(year), figures[0]);
            table.figure(id, "tax", Period.year(year), figures[1]);
          }
        });
    return table.build();
  }

  private static Park park(String id) {
    return new Park(id, "园" + id, null, List.of(), Map.of("kind", KINDS.get(id)));
  }

  private static double[] of(double invest, double tax) {
    return new double[] {invest, tax};
  }

  private static Map<String, List<String>> watches(Evaluation round) {
    Map<String, List<String>> watches = new TreeMap<>();
    for (int i = 0; i < round.size(); i++) {
      List<String> held = round.conclusions().get(i).watches();
      if (!held.isEmpty()) {
        watches.put(round.table().roster().parks().get(i).id(), held);
      }
    }
    return watches;
  }

  @ParameterizedTest
  @EnumSource
  void twoYellowCardsInARowCostTheTitle(SixRounds.Source source, @TempDir Path folder)
      throws IOException {
    SixRounds rounds = new SixRounds(MODEL, source, folder);

    // A 90 不达标 but not last, C 85 last but 达标; D 75 last of its kind and 不达标
    Evaluation first =
        rounds.evaluate(
            round(
                2015,
                Map.of(
                    "A", of(.8, 1), "B", of(1, 1), "C", of(1, .7), "D", of(.6, .9), "E", of(1, 1))),
            Period.year(2015));
    assertThat(watches(first)).isEqualTo(Map.of("D", List.of("yellow")));
    assertThat(first.findings()).extracting(f -> f.code()).contains("too-few-rounds");

    // A 70 last: its first card; D 80: its second in a row
    Evaluation second =
        rounds.evaluate(
            round(
                2016,
                Map.of(
                    "A",
                    of(.5, .9),
                    "B",
                    of(1, 1),
                    "C",
                    of(1, .8),
                    "D",
                    of(.7, .9),
                    "E",
                    of(.9, 1))),
            Period.year(2016));
    assertThat(watches(second))
        .isEqualTo(Map.of("A", List.of("yellow"), "D", List.of("yellow", "revoked")));
    assertThat(second.findings()).extracting(f -> f.code()).doesNotContain("too-few-rounds");

    // D is gone; A 95 is not last this time; B 80 is; E is alone, last, but 达标
    Evaluation third =
        rounds.evaluate(
            round(2017, Map.of("A", of(.9, 1), "B", of(.8, .8), "C", of(1, 1), "E", of(1, 1))),
            Period.year(2017));
    assertThat(watches(third)).isEqualTo(Map.of("B", List.of("yellow")));

    // A 75 last: a first card again, since 2017 broke the row; E sends nothing
    Evaluation fourth =
        rounds.evaluate(
            round(2018, Map.of("A", of(.6, .9), "B", of(.9, .9), "C", of(1, 1)), "E"),
            Period.year(2018));
    assertThat(watches(fourth)).isEqualTo(Map.of("A", List.of("yellow")));

    // A and B tie at 75, both last: A for the second time in a row; E 90 alone and 不达标
    Evaluation fifth =
        rounds.evaluate(
            round(2019, Map.of("A", of(.7, .8), "B", of(.5, 1), "C", of(1, .9), "E", of(.8, 1))),
            Period.year(2019));
    assertThat(watches(fifth))
        .isEqualTo(
            Map.of(
                "A", List.of("yellow", "revoked"),
                "B", List.of("yellow"),
                "E", List.of("yellow")));

    // A is gone; B 80 and E 95 for the second time
    Evaluation sixth =
        rounds.evaluate(
            round(2020, Map.of("B", of(.6, 1), "C", of(1, 1), "E", of(.9, 1))), Period.year(2020));
    assertThat(watches(sixth))
        .isEqualTo(Map.of("B", List.of("yellow", "revoked"), "E", List.of("yellow", "revoked")));
    assertThat(rounds.readBack(sixth)).isEqualTo(sixth);
  }
}
