// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.formula.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.data.Column;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Statistics straight over chunks against those of one array. */
class WholeColumnTest {
  @Property(tries = 200)
  void whatIsTakenFromChunksIsTheSameToTheBit(
      @ForAll long seed, @ForAll @IntRange(max = 6000) int size, @ForAll boolean gaps) {
    Random random = new Random(seed);
    double[] figures = new double[size];
    for (int i = 0; i < size; i++) {
      boolean missing = gaps && random.nextInt(10) == 0;
      figures[i] = missing ? Double.NaN : random.nextGaussian() * 1000;
    }
    double[] there = Arrays.stream(figures).filter(figure -> figure == figure).toArray();
    for (Statistic statistic : Statistic.values()) {
      OptionalDouble whole = WholeColumn.of(statistic, Column.of(figures));
      if (whole.isPresent()) {
        assertThat(whole.getAsDouble())
            .as(statistic.name())
            .isEqualTo(Double.valueOf(statistic.of(there.clone(), there.length, 0.5)));
      }
    }
  }

  @Property(tries = 20)
  void nothingIsCopiedForTheCommonStatistics(@ForAll @IntRange(min = 2, max = 5000) int size) {
    Column column = Column.of(new Random(size).doubles(size).toArray());
    assertThat(WholeColumn.of(Statistic.LOWEST, column)).isPresent();
    assertThat(WholeColumn.of(Statistic.HIGHEST, column)).isPresent();
    assertThat(WholeColumn.of(Statistic.MEAN, column)).isPresent();
    assertThat(WholeColumn.of(Statistic.STDEV, column)).isPresent();
  }
}
