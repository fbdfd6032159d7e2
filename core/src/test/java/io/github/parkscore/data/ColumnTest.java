// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ColumnTest {
  @Test
  void keepsItsOwnFigures() {
    double[] figures = {1, 2, Double.NaN};
    Column column = Column.of(figures);
    figures[0] = 9;
    column.toArray()[1] = 9;
    assertThat(column.toArray()).containsExactly(1, 2, Double.NaN);
    assertThat(column.missing()).isEqualTo(1);
    assertThat(column.isMissing(2)).isTrue();
  }

  @Test
  void longOnesComeInChunks() {
    int size = 2 * Column.CHUNK + 7;
    Column column = Column.of(size, i -> i % 5 == 0 ? Double.NaN : i);
    assertThat(column.chunks()).isEqualTo(3);
    assertThat(column.chunk(2)).hasSize(7);
    assertThat(column.get(size - 1)).isEqualTo(size - 1);
    assertThat(column.missing(2))
        .isEqualTo((int) Arrays.stream(column.chunk(2)).filter(Double::isNaN).count());
    assertThat(Column.of(column.toArray())).isEqualTo(column).hasSameHashCodeAs(column);
  }

  @Test
  void constantOnesAreTheSameEverywhere() {
    int size = 3 * Column.CHUNK + 1;
    assertThat(Column.constant(size, 4)).isEqualTo(Column.of(size, i -> 4));
  }

  @Test
  void aColumnMadeOfOneFigureSaysSo() {
    assertThat(Column.constant(5000, 3).isConstant()).isTrue();
    assertThat(Column.constant(5000, Double.NaN).missing()).isEqualTo(5000);
    assertThat(Column.constant(0, 3).isConstant()).isFalse();
    assertThat(Column.of(3, 3).isConstant()).isFalse();
  }
}
