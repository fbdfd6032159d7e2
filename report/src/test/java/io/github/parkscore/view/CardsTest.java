// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import io.github.parkscore.data.History;
import io.github.parkscore.evaluation.Evaluation;
import io.github.parkscore.explanation.Explainer;
import io.github.parkscore.explanation.Part;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CardsTest {
  private final Evaluation evaluation = Fixture.province();
  private final Ledger ledger = Ledger.of(evaluation);
  private final Cards cards = new Cards(ledger);

  @Test
  void everyZoneHasOne() {
    int[] order = cards.order();
    assertThat(Arrays.stream(order).distinct().count()).isEqualTo(Fixture.ZONES);
    assertThat(order).hasSize(Fixture.ZONES);
    assertThat(order[0]).isEqualTo(ledger.ranked()[0]);
  }

  @Test
  void itsLossesAreThoseOfTheExplanation() {
    Explainer explainer = new Explainer(evaluation);
    for (int rank : new int[] {0, 36, 147}) {
      int park = ledger.ranked()[rank];
      Card card = cards.of(park);
      List<Part> explained = explainer.explain(park).losses();
      for (int i = 0; i < card.losses().size(); i++) {
        assertThat(card.losses().get(i).lost()).isCloseTo(explained.get(i).lost(), offset(1e-9));
      }
      assertThat(card.losses()).hasSizeLessThanOrEqualTo(6).isNotEmpty();
      assertThat(card.losses().get(0).derivation()).isPresent();
      assertThat(card.losses().get(0).shown().zh()).startsWith("−");
    }
  }

  @Test
  void theVerdictSaysTotalRankAndMove() {
    String verdict = cards.of(ledger.ranked()[36]).verdict().text().zh();
    assertThat(verdict)
        .matches("总分[0-9.]+，在148家中(并列第|居第)\\d+位，(比2023年(上升|下降)\\d+位|与2023年持平)；.*。")
        .doesNotContain("0位");
  }

  @Test
  void zonesWithoutATotalSayWhy() {
    int excluded = ledger.in(io.github.parkscore.evaluation.State.EXCLUDED)[0];
    Card card = cards.of(excluded);
    assertThat(card.verdict().text().zh()).startsWith("发生重大安全事故");
    assertThat(card.losses()).isEmpty();
    assertThat(card.standings()).isEmpty();
    assertThat(card.indicators()).isEmpty();
  }

  @Test
  void standingsNameEveryGroupingAndItsSize() {
    Card card = cards.of(ledger.ranked()[0]);
    assertThat(card.standings()).hasSize(4);
    assertThat(card.standings().get(0).group().zh()).isEqualTo("全部 148家");
    assertThat(card.standings().get(3).group().zh()).matches("(国家级|省级)·苏. \\d+家");
  }

  @Test
  void theNextPlaceIsOneStepAway() {
    int second = ledger.ranked()[1];
    double gap = evaluation.total(ledger.ranked()[0]) - evaluation.total(second);
    assertThat(cards.of(second).next().text().zh())
        .startsWith("距前一名" + Numbers.fixed(gap, 2) + "分");
    assertThat(cards.of(ledger.ranked()[0]).next().text().zh()).doesNotContain("前一名");
  }

  @Test
  void fullMarksEverywhereLoseNothing() {
    Ledger three = Ledger.of(HeadlineTest.made(History.NONE, 50, 40, 30));
    Card first = new Cards(three).of(0);
    assertThat(first.losses()).isEmpty();
    assertThat(first.rest().isEmpty()).isTrue();
    assertThat(first.verdict().text().zh()).isEqualTo("总分100.00，在3家中居第1位；各类得分都不低于同组平均。");
  }

  @Test
  void findingsStandWithTheirZone() {
    long findings =
        Arrays.stream(cards.order()).mapToObj(cards::of).mapToLong(c -> c.findings().size()).sum();
    assertThat(findings)
        .isEqualTo(ledger.findings().stream().filter(f -> !f.park().isEmpty()).count());
  }
}
