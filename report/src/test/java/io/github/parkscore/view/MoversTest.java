// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.data.History;
import org.junit.jupiter.api.Test;

class MoversTest {
  private final Ledger ledger = Ledger.of(Fixture.province());
  private final Movers movers = Movers.of(ledger);

  @Test
  void theLargestComeFirst() {
    assertThat(movers.up(10).stream().mapToInt(m -> -m.places()).toArray()).isSorted();
    assertThat(movers.down(10).stream().mapToInt(Movers.Move::places).toArray()).isSorted();
    assertThat(movers.up(10)).allMatch(move -> move.places() > 0);
  }

  @Test
  void whoHadNoRankIsNew() {
    int newcomers = 0;
    for (int park : ledger.ranked()) {
      Cell cell = ledger.lastRound().cell(park, ledger.evaluation().ranking());
      newcomers += cell.shown().zh().equals("新") ? 1 : 0;
    }
    assertThat(newcomers).isEqualTo(ledger.ranked().length - movers.all().size()).isPositive();
  }

  @Test
  void withoutAnEarlierRoundNobodyMoved() {
    Ledger alone = Ledger.of(HeadlineTest.made(History.NONE, 50, 40, 30));
    assertThat(Movers.of(alone).all()).isEmpty();
    assertThat(alone.lastRound().cell(0, alone.evaluation().ranking())).isEqualTo(Cell.EMPTY);
  }

  @Test
  void movesAreSaidWithASign() {
    assertThat(Cell.move(5).shown().zh()).isEqualTo("▲5");
    assertThat(Cell.move(-3).shown().zh()).isEqualTo("▼3");
    assertThat(Cell.move(0).shown().zh()).isEqualTo("—");
  }
}
