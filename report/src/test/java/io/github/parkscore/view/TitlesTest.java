// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.data.History;
import io.github.parkscore.finding.Text;
import org.junit.jupiter.api.Test;

/** What stands above the picture of a category. */
class TitlesTest {
  private static Text of(double... figures) {
    Ledger ledger = Ledger.of(HeadlineTest.made(History.NONE, figures));
    Peers peers = new Peers(ledger, Titles.stripRanking(ledger));
    return Titles.category(ledger, peers, ledger.categories().get(0)).text();
  }

  @Test
  void whoeverLeadsAloneIsNamed() {
    assertThat(of(50, 40, 30)).isEqualTo(new Text("甲50.00分居首", "甲 leads with 50.00"));
  }

  @Test
  void aSharedFirstPlaceIsShared() {
    assertThat(of(30, 50, 50, 50))
        .isEqualTo(new Text("乙等3家50.00分并列居首", "乙 and 2 more share the first place with 50.00"));
  }

  @Test
  void whereAllAreEqualNobodyLeads() {
    assertThat(of(50, 50, 50)).isEqualTo(new Text("都得50.00分", "all have 50.00"));
  }
}
