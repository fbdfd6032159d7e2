// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.data.Column;
import io.github.parkscore.data.Decimals;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The fast order of parks against a sort that compares totals as decisions do. */
class StandingsTest {
  @Property(tries = 300)
  void theOrderIsThatOfComparing(@ForAll long seed, @ForAll @IntRange(max = 3000) int parks) {
    Random random = new Random(seed);
    Column total = totals(random, parks);
    Column tie = totals(random, parks);
    Comparator<Integer> byTotal = (a, b) -> Decimals.compare(total.get(b), total.get(a));
    Comparator<Integer> both = byTotal.thenComparing((a, b) -> ties(tie, a, b));
    assertSorted(Standings.of(total, List.of()), total, byTotal);
    assertSorted(Standings.of(total, List.of(tie)), total, both);
  }

  private static int ties(Column tie, int a, int b) {
    return tie.isMissing(a) || tie.isMissing(b)
        ? Boolean.compare(tie.isMissing(a), tie.isMissing(b))
        : Decimals.compare(tie.get(b), tie.get(a));
  }

  private static void assertSorted(Standings standings, Column total, Comparator<Integer> order) {
    Integer[] sorted =
        IntStream.range(0, total.size())
            .filter(park -> !total.isMissing(park))
            .boxed()
            .toArray(Integer[]::new);
    Arrays.sort(sorted, order);
    assertThat(standings.order()).containsExactly(Arrays.asList(sorted).toArray(Integer[]::new));
    for (int k = 1; k < sorted.length; k++) {
      boolean level = standings.level()[sorted[k - 1]] == standings.level()[sorted[k]];
      assertThat(level).isEqualTo(order.compare(sorted[k - 1], sorted[k]) == 0);
    }
  }

  /** Few different figures of both signs, some apart in their last bits only, some missing. */
  private static Column totals(Random random, int parks) {
    double[] totals = new double[parks];
    for (int park = 0; park < parks; park++) {
      double figure = (random.nextInt(2000) - 1000) * Math.pow(10, random.nextInt(6) - 3);
      int kind = random.nextInt(8);
      totals[park] =
          kind == 0
              ? Double.NaN
              : kind == 1 ? Math.nextUp(figure) : kind == 2 ? 0.0 * figure : figure;
    }
    return Column.of(totals);
  }
}
