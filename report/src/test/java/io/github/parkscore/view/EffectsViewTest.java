// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.made.Played;
import java.util.List;
import org.junit.jupiter.api.Test;

class EffectsViewTest {
  private static final String MODEL =
      """
      attributes: {block: {name: 区域, values: [长, 北, 中]}}
      items: {s: {name: 得分}}
      score: [{id: p, name: 得分, value: s, rule: x / 100, weight: 100}]
      results: {gap: {name: 差距, value: 100 - total}}
      """;

  private static View view(String consequence) {
    return Views.find(
            Ledger.of(
                Played.of(MODEL + consequence)
                    .attribute("block", "中", "北", "长", "长")
                    .item("s", 90, 80, 70, 60)
                    .run()),
            "effects")
        .orElseThrow();
  }

  private static List<String> column(View view, int section, String heading) {
    int at = view.column(heading);
    return view.sections().get(section).rows().stream()
        .map(row -> row.cells().get(at).shown().zh())
        .toList();
  }

  @Test
  void listsStandInTheOrderOfTheAttributesValuesWithTheFigureThatOrdersThem() {
    View view = view("honours: [{name: 先进, when: total > 0, within: block, order: -1 * total}]\n");
    assertThat(view.sections().stream().map(s -> s.title().zh()))
        .containsExactly("先进（长），按总分从高到低", "先进（北），按总分从高到低", "先进（中），按总分从高到低");
    assertThat(column(view, 0, "name")).containsExactly("丙", "丁");
    assertThat(column(view, 0, "figure")).containsExactly("70", "60");
  }

  @Test
  void whatFallsOnAnAttributeStandsUnderTheNames() {
    View view = view("watch: [{id: w, name: 暂停, when: total < 65, on: block, lasts: 2}]\n");
    assertThat(column(view, 0, "name")).containsExactly("长");
    assertThat(column(view, 0, "until")).containsExactly("2025年");
    assertThat(column(view, 0, "cause")).containsExactly("2024年 丁");
  }

  @Test
  void thoseWithTheSameFigureShareTheirPosition() {
    View view = view("watch: [{name: 备选, when: total > 0, order: \"min(gap, 30)\"}]\n");
    assertThat(view.sections().get(0).title().zh()).isEqualTo("备选，按min(差距, 30)从低到高");
    assertThat(column(view, 0, "position")).containsExactly("1", "2", "3 并列", "3 并列");
    assertThat(column(view, 0, "figure")).containsExactly("10", "20", "30", "30");
  }
}
