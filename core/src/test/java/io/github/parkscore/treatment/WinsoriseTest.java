// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.treatment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.parkscore.data.Column;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class WinsoriseTest {
  private static final Winsorise WINSORISE = new Winsorise();

  private static double[] winsorise(double... figures) {
    Column column = Column.of(figures);
    BitSet all = new BitSet();
    all.set(0, figures.length);
    return WINSORISE.apply(column, WINSORISE.fit(column, all, List.of())).toArray();
  }

  @Test
  void bringsAnOutlierToItsNeighbour() {
    assertThat(winsorise(1, 2, 3, 4, 5, 6, 7, 8, 9, 100, Double.NaN))
        .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 9, Double.NaN);
    assertThat(winsorise(-100, 2, 3, 4, 5, 6, 7, 8, 9, 10))
        .containsExactly(2, 2, 3, 4, 5, 6, 7, 8, 9, 10);
  }

  @Test
  void leavesAloneWhatIsNotSkewed() {
    double[] figures = {1, 2, 3, 4, 5};
    assertThat(winsorise(figures)).containsExactly(figures);
    assertThat(winsorise(4, 4, 4)).containsExactly(4, 4, 4);
    assertThat(winsorise(1)).containsExactly(1);
    assertThat(winsorise(Double.NaN)).containsExactly(Double.NaN);
  }

  /**
   * Skewness and kurtosis of type 2; figures computed by the formulas of Joanes and Gill by hand.
   */
  @Test
  void momentsAreThoseOfSasAndExcel() {
    double[] figures = {2, 4, 4, 4, 5, 5, 7, 9};
    assertThat(Moments.skewness(figures)).isCloseTo(0.8184875533567997, within(1e-12));
    assertThat(Moments.kurtosis(figures)).isCloseTo(0.940625, within(1e-12));
  }
}
