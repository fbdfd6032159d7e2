// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.data.History;
import io.github.parkscore.data.Period;
import io.github.parkscore.finding.Outcome;
import io.github.parkscore.model.IndicatorModel;
import io.github.parkscore.modelfile.ModelReader;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class HistoryReaderTest {
  private static final String MODEL =
      """
      parkscore: 1
      id: test
      edition: 2024
      name: 测试
      subject: 开发区
      source: {document: 测试}
      attributes:
        level: {name: 级别}
        region: {name: 片区}
      groups: [level, level + region]
      items:
        tax: {name: 税收总额, unit: 亿元}
      missing: 0
      round: {total: 2}
      score:
        - {id: t, name: 税收, weight: 100, value: tax, rule: minmax}
      results:
        swing: {name: 波动, value: total - prev(total)}
      """;

  static Outcome<History> read(String... lines) {
    return readBy(MODEL, lines);
  }

  static Outcome<History> readBy(String yaml, String... lines) {
    Outcome<IndicatorModel> model = ModelReader.read("model.yaml", yaml);
    return HistoryReader.of(model.value().orElseThrow(() -> new AssertionError(model.findings())))
        .read(List.of(Sent.csv("历年.csv", lines)));
  }

  @Test
  void totalsRanksGradesAndResultsAreRead() {
    Outcome<History> outcome =
        read(
            "年度,编码,名称,总分,名次,level_rank,级别片区名次,等次,表彰,预警,波动",
            "2022,A1,合肥经开区,88.1,1,1,2,一类,先进、争先,,-0.5",
            "2023,A1,合肥经济技术开发区,87.5,,,,二类,,末位,",
            "2023,A2,芜湖,86,2,1,1,—,,,");

    assertThat(outcome.findings()).extracting(f -> f.code()).containsExactly("text-read-as");
    History history = outcome.value().orElseThrow();
    assertThat(history.entry(Period.year(2022), "A1"))
        .contains(
            new History.Entry(
                "合肥经开区",
                Map.of(),
                88.1,
                OptionalInt.of(1),
                Map.of("level", 1, "level+region", 2),
                "一类",
                List.of("先进", "争先"),
                List.of(),
                Map.of("swing", -0.5)));
    assertThat(history.entry(Period.year(2023), "A1").orElseThrow().rank()).isEmpty();
    assertThat(history.entry(Period.year(2023), "A1").orElseThrow().watches())
        .containsExactly("末位");
    assertThat(history.before(Period.year(2024))).isEqualTo(2);
  }

  @Test
  void aPublishedTableOfScoresIsAHistoryToo() {
    Outcome<IndicatorModel> model = ModelReader.read("model.yaml", MODEL);

    Outcome<History> outcome =
        HistoryReader.of(model.value().orElseThrow())
            .with(Sent.ROSTER)
            .read(
                List.of(
                    Sent.csv(
                        "scores-2023.csv",
                        "id,name,level,state,total,rank,level_rank,grade,t,t.value",
                        "A1,合肥经开区,国家级,evaluated,88.1,1,1,一类,88.1,12.5",
                        "A9,黄山经开区,省级,evaluated,80,2,1,一类,80,1")));

    assertThat(outcome.value().orElseThrow().rounds().get(Period.year(2023)))
        .containsOnlyKeys("A1", "A9");
    assertThat(outcome.value().orElseThrow().entry(Period.year(2023), "A9").orElseThrow())
        .extracting(History.Entry::name, History.Entry::attributes)
        .containsExactly("黄山经开区", Map.of("level", "省级"));
    assertThat(Sent.codes(outcome)).containsExactly("column-passed-over", "history-parks-gone");
  }

  @Test
  void whoIsNamedButHasNoCodeAndIsNobodyOfTheRosterIsTold() {
    Outcome<IndicatorModel> model = ModelReader.read("model.yaml", MODEL);

    Outcome<History> outcome =
        HistoryReader.of(model.value().orElseThrow())
            .with(Sent.ROSTER)
            .read(List.of(Sent.csv("2023.csv", "名称,总分", "黄山经开区,80", "合肥经开区,90")));

    assertThat(outcome.value().orElseThrow().rounds().get(Period.year(2023)))
        .containsOnlyKeys("A1");
    assertThat(Sent.codes(outcome)).contains("park-not-in-roster");
  }

  @Test
  void aTableWithoutWarningsIsToldToAModelThatAsksForThem() {
    String watch = "watch: [{id: w, name: 末位, when: from_last() = 1, lasts: 2}]\n";

    Outcome<History> without = readBy(MODEL + watch, "编码,年度,名次", "A1,2023,1");
    Outcome<History> with = readBy(MODEL + watch, "编码,年度,名次,预警", "A1,2023,1,");

    assertThat(Sent.codes(without)).contains("history-untold");
    assertThat(Sent.codes(with)).doesNotContain("history-untold");
  }

  @Test
  void differentResultsOfOneRoundAreBothRefused() {
    Outcome<History> outcome = read("编码,年度,总分", "A1,2023,90", "A1,2023,91", "A2,2023,80");

    assertThat(outcome.value().orElseThrow().rounds().get(Period.year(2023)))
        .containsOnlyKeys("A2");
  }
}
