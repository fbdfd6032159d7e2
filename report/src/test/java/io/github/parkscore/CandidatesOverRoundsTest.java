// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.data.Park;
import io.github.parkscore.data.ParkTable;
import io.github.parkscore.data.ParkTableBuilder;
import io.github.parkscore.data.Period;
import io.github.parkscore.evaluation.Candidacy;
import io.github.parkscore.evaluation.Evaluation;
import io.github.parkscore.evaluation.InForce;
import io.github.parkscore.made.SixRounds;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Twice in three rounds among the last two of its region: a candidate, ordered by the mean total of
 * its bad rounds; a demotion keeps the whole province from recommending for two rounds. Six
 * invented rounds, worked out by hand.
 */
class CandidatesOverRoundsTest {
  private static final String MODEL =
      """
      parkscore: 1
      id: zones
      edition: 2021
      name: 经开区考核
      subject: 经开区
      source: {title: 测试}
      attributes:
        region: {name: 区域, values: [东部, 西部]}
        province: {name: 省份}
        decided: {name: 批准结果, values: [降级, 无], blank: 无}
      items: {s: {name: 得分}}
      groups: [region]
      missing: 0
      round: {total: 2}
      score: [{id: p, name: 得分, value: s, rule: x / 100, weight: 100}]
      watch:
        - {id: summoned, name: 约谈, when: "from_last(region) <= 2"}
        - id: candidate
          name: 降级备选
          when: "times(from_last(region) <= 2, 3) >= 2"
          within: region
          order: "recent(if(from_last(region) <= 2, total), 3)"
          lasts: 1
        - {id: frozen, name: 两年内原则上不推荐升级, on: province, when: decided = '降级', lasts: 2}
      results:
        moved: prev(place(region)) - place(region)
      """;

  private static final Map<String, List<String>> PARKS = new LinkedHashMap<>();

  static {
    PARKS.put("P1", List.of("东部", "江苏省"));
    PARKS.put("P2", List.of("东部", "江苏省"));
    PARKS.put("P3", List.of("东部", "江西省"));
    PARKS.put("P4", List.of("东部", "江西省"));
    PARKS.put("Q1", List.of("西部", "江西省"));
    PARKS.put("Q2", List.of("西部", "四川省"));
    PARKS.put("Q3", List.of("西部", "四川省"));
  }

  /** Totals in the order of the parks; 0 of one that has left. */
  private static ParkTable round(int year, String demoted, double... totals) {
    ParkTableBuilder table = ParkTable.builder();
    List<String> ids = new ArrayList<>(PARKS.keySet());
    for (int i = 0; i < totals.length; i++) {
      if (totals[i] > 0) {
        Map<String, String> attributes = new TreeMap<>();
        attributes.put("region", PARKS.get(ids.get(i)).get(0));
        attributes.put("province", PARKS.get(ids.get(i)).get(1));
        if (ids.get(i).equals(demoted)) {
          attributes.put("decided", "降级");
        }
        table.park(new Park(ids.get(i), "园区" + ids.get(i), null, List.of(), attributes));
      }
    }
    for (int i = 0; i < totals.length; i++) {
      if (totals[i] > 0) {
        table.figure(ids.get(i), "s", Period.year(year), totals[i]);
      }
    }
    return table.build();
  }

  /** Who stands where: {@code 东部: P2 1, P1 2}. */
  private static List<String> candidates(Evaluation round) {
    Map<String, Map<String, String>> lists = new TreeMap<>();
    for (int i = 0; i < round.size(); i++) {
      String id = round.table().roster().parks().get(i).id();
      for (Candidacy candidacy : round.conclusions().get(i).candidacies()) {
        assertThat(candidacy.consequence()).isEqualTo("candidate");
        lists
            .computeIfAbsent(candidacy.group() + "/" + candidacy.of(), g -> new TreeMap<>())
            .put(candidacy.position() + " " + id, "");
      }
    }
    return lists.entrySet().stream()
        .map(list -> list.getKey() + ": " + String.join(", ", list.getValue().keySet()))
        .toList();
  }

  private static Map<String, InForce> frozen(Evaluation round) {
    Map<String, InForce> frozen = new TreeMap<>();
    for (int i = 0; i < round.size(); i++) {
      String id = round.table().roster().parks().get(i).id();
      round.conclusions().get(i).inForce("frozen").ifPresent(own -> frozen.put(id, own));
    }
    return frozen;
  }

  @ParameterizedTest
  @EnumSource
  void candidatesAreOrderedByTheMeanOfTheirBadRounds(SixRounds.Source source, @TempDir Path folder)
      throws IOException {
    SixRounds rounds = new SixRounds(MODEL, source, folder);

    // last two: P2 60, P3 70; Q1 50, Q2 60. One round makes no candidate.
    Evaluation y2019 =
        rounds.evaluate(round(2019, "", 90, 60, 70, 80, 50, 60, 70), Period.year(2019));
    assertThat(candidates(y2019)).isEmpty();

    // last two: P1 60, P4 70; Q1 40, Q2 50. Q1 (50 + 40) / 2 = 45, Q2 (60 + 50) / 2 = 55
    Evaluation y2020 =
        rounds.evaluate(round(2020, "", 60, 85, 90, 70, 40, 50, 60), Period.year(2020));
    assertThat(candidates(y2020)).containsExactly("西部/2: 1 Q1, 2 Q2");

    // last two: P2 61, P1 70; Q2 50, Q3 60. P2 60.5, P1 65; Q1 45 (not bad now), Q2 53.33
    Evaluation y2021 =
        rounds.evaluate(round(2021, "", 70, 61, 90, 80, 70, 50, 60), Period.year(2021));
    assertThat(candidates(y2021)).containsExactly("东部/2: 1 P2, 2 P1", "西部/2: 1 Q1, 2 Q2");
    assertThat(y2021.findings()).extracting(f -> f.code()).doesNotContain("too-few-rounds");

    // last two: P4 60, P3 65; Q1 45, Q3 50. P1 (60 + 70) / 2 = P4 (70 + 60) / 2; Q1 42.5, Q2 50, Q3
    // 55
    Evaluation y2022 =
        rounds.evaluate(round(2022, "", 79, 80, 65, 60, 45, 60, 50), Period.year(2022));
    assertThat(candidates(y2022)).containsExactly("东部/2: 1 P1, 1 P4", "西部/3: 1 Q1, 2 Q2, 3 Q3");

    // last two: P3 61, P2 62; Q2 40, Q3 45. P2 61.5, P3 63; Q2 45, Q3 51.67. P3 is demoted.
    Evaluation y2023 =
        rounds.evaluate(round(2023, "P3", 90, 62, 61, 80, 70, 40, 45), Period.year(2023));
    assertThat(candidates(y2023)).containsExactly("东部/2: 1 P2, 2 P3", "西部/2: 1 Q2, 2 Q3");
    InForce jiangxi =
        new InForce(
            "frozen",
            "江西省",
            Period.year(2024),
            List.of(new InForce.Trigger(Period.year(2023), "P3", "园区P3")));
    assertThat(frozen(y2023)).isEqualTo(Map.of("P3", jiangxi, "P4", jiangxi, "Q1", jiangxi));
    assertThat(y2023.conclusions().get(2).watches()).contains("frozen");

    // P3 has left, and was among the last two of 2022 and 2023 all the same: P1, second from last
    // of
    // those who are left of 2022, was not. Last two: P4 60, P1 84; Q1 71, Q2 72.
    Evaluation y2024 =
        rounds.evaluate(round(2024, "", 84, 91, 0, 60, 71, 72, 73), Period.year(2024));
    assertThat(candidates(y2024)).containsExactly("东部/1: 1 P4", "西部/3: 1 Q3, 2 Q2, 3 Q1");
    assertThat(frozen(y2024)).isEqualTo(Map.of("P4", jiangxi, "Q1", jiangxi));
    assertThat(y2024.conclusions()).noneMatch(c -> c.watches().contains("frozen"));
    // places of 2023 in the east: P1 1, P4 2, P2 3, P3 4; now P2 1, P1 2, P4 3
    assertThat(y2024.results().get("moved").toArray()).startsWith(1 - 2, 3 - 1, 2 - 3);
    assertThat(rounds.readBack(y2024)).isEqualTo(y2024);
  }
}
