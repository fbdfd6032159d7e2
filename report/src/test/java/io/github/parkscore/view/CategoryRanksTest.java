// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.made.Played;
import org.junit.jupiter.api.Test;

/** Points of a category are compared where full marks are the same, else the share of them. */
class CategoryRanksTest {
  private static Ledger played(String weights) {
    return Ledger.of(
        Played.of(
                """
                attributes: {region: {name: 片区, values: [苏南, 苏北]}}
                items: {tax: {name: 税收}, area: {name: 面积}}
                limits: [0, 1]
                score:
                  - {id: economy, name: 经济, weight: %s, parts: [{id: t, name: 税收, value: tax, weight: 100, rule: x / 100}]}
                  - {id: land, name: 用地, weight: %s, parts: [{id: l, name: 面积, value: area, weight: 100, rule: x / 100}]}
                """
                    .formatted(weights.split("\\|")[0], weights.split("\\|")[1]))
            .attribute("region", "苏南", "苏北", "苏北")
            .item("tax", 60, 80, 30)
            .item("area", 50, 50, 50)
            .run());
  }

  private static String title(Ledger ledger) {
    Peers peers = new Peers(ledger, Titles.stripRanking(ledger));
    return Titles.category(ledger, peers, ledger.categories().get(0)).text().zh();
  }

  @Test
  void theSameFullMarksForAllLeavePointsAsTheyAre() {
    Ledger ledger = played("60|40");
    CategoryRanks ranks = ledger.ranks(ledger.categories().get(0));
    assertThat(ranks.byShare()).isFalse();
    assertThat(ranks.at(0)).isEqualTo(1);
    assertThat(title(ledger)).startsWith("乙48.00分居首");
  }

  /** 甲 has 48 of 80, 乙 only 32 points, but of 40. */
  @Test
  void weightsThatDifferByRegionMakeTheShareCount() {
    Ledger ledger = played("{苏南: 80, 苏北: 40}|{苏南: 20, 苏北: 60}");
    CategoryRanks ranks = ledger.ranks(ledger.categories().get(0));
    assertThat(ranks.byShare()).isTrue();
    assertThat(new int[] {ranks.of(0), ranks.of(1), ranks.of(2)}).containsExactly(2, 1, 3);
    assertThat(title(ledger)).isEqualTo("乙得满分的80.0%，居首");
    assertThat(LeadersView.of(ledger).headings().get(1).over().zh()).isEqualTo("经济（按占本单位满分的比例）");
  }
}
