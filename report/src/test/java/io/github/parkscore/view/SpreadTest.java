// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpreadTest {
  @Test
  void quantilesLieBetweenTheFigures() {
    Spread spread = Spread.of(new double[] {4, 1, Double.NaN, 3, 2});
    assertThat(spread).isEqualTo(new Spread(4, 2.5, 1, 1.3, 1.75, 2.5, 3.25, 3.7, 4));
    assertThat(spread.width()).isEqualTo(3);
  }

  @Test
  void oneFigureIsAllOfIt() {
    assertThat(Spread.of(new double[] {7})).isEqualTo(new Spread(1, 7, 7, 7, 7, 7, 7, 7, 7));
  }

  @Test
  void ofNothingNothingIsKnown() {
    Spread none = Spread.of(new double[0]);
    assertThat(none.count()).isZero();
    assertThat(none.mean()).isNaN();
    assertThat(none.median()).isNaN();
  }
}
