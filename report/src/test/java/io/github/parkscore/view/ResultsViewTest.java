// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.made.Played;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResultsViewTest {
  private static final String MODEL =
      """
      attributes: {city: {name: 市州}}
      items: {s: {name: 得分, unit: 分}}
      groups: [city]
      score: [{id: p, name: 得分, value: s, unit: 分, rule: x / 100, weight: 100}]
      results:
        city_mean: {name: 市州平均分, value: "mean(total, city)", unit: 分}
        share: {name: 得分率, value: total / 100, unit: "%"}
        ahead: place() - 1
      """;

  private static Ledger ledger(String model) {
    return Ledger.of(
        Played.of(model).attribute("city", "东", "东", "西").item("s", 90.5, 80, 70).run());
  }

  @Test
  void everyNamedResultIsAColumnWithItsNameAndUnit() {
    View view = Views.find(ledger(MODEL), "results").orElseThrow();
    assertThat(view.title().zh()).isEqualTo("结果");
    assertThat(view.headings().subList(3, 6).stream().map(h -> h.line().zh()))
        .containsExactly("市州平均分 / 分", "得分率 / %", "ahead");
    List<String> first =
        view.sections().get(0).rows().get(0).cells().stream().map(c -> c.shown().zh()).toList();
    assertThat(first).containsExactly("1", "甲", "东", "85.25", "90.5", "0");
  }

  @Test
  void everyParksCardShowsThem() {
    Card card = new Cards(ledger(MODEL)).of(2);
    assertThat(card.results())
        .extracting(r -> r.name().zh() + " " + r.figure().shown().zh() + r.unit().zh())
        .containsExactly("市州平均分 70.00分", "得分率 70.0%", "ahead 2");
  }

  @Test
  void aModelWithoutResultsHasNoSuchView() {
    Ledger without = ledger(MODEL.substring(0, MODEL.indexOf("results:")));
    assertThat(Views.find(without, "results")).isEmpty();
    assertThat(new Cards(without).of(0).results()).isEmpty();
  }
}
