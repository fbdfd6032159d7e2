// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.html.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class ChartsTest {
  @Property(tries = 200)
  void axesHaveAFewRoundTicks(
      @ForAll @DoubleRange(min = -1000, max = 1000) double low,
      @ForAll @DoubleRange(min = 0.01, max = 5000) double width) {
    Scale scale = Scale.round(low, low + width, 0, 700);
    assertThat(scale.ticks()).hasSizeBetween(2, 7);
    assertThat(scale.ticks()).allMatch(tick -> tick.at() >= 0 && tick.at() <= 700);
  }

  @Test
  void dotsDoNotCoverEachOther() {
    Random random = new Random(7);
    double[] x = random.doubles(111, 100, 600).toArray();
    double[] offsets = Swarm.offsets(x, 4, 60);
    for (int i = 0; i < x.length; i++) {
      assertThat(Math.abs(offsets[i])).isLessThanOrEqualTo(60);
      for (int k = 0; k < i; k++) {
        double apart = Math.hypot(x[i] - x[k], offsets[i] - offsets[k]);
        assertThat(apart).isGreaterThan(8);
      }
    }
  }

  @Test
  void veryManyDotsStayInTheirRow() {
    double[] x = new double[5000];
    Arrays.fill(x, 300);
    assertThat(Arrays.stream(Swarm.offsets(x, 2, 30)).map(Math::abs).max().orElse(0))
        .isLessThanOrEqualTo(30);
  }

  @Test
  void labelsOfASlopeStandApart() {
    List<Slope.Move> moves = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      moves.add(new Slope.Move(i, "甲", 60 + i % 3, 70 + i % 4));
    }
    Slope slope = Slope.of(620, 460, moves);
    double[] labels = slope.lines().stream().mapToDouble(Slope.Line::toLabel).sorted().toArray();
    for (int i = 1; i < labels.length; i++) {
      assertThat(labels[i] - labels[i - 1]).isGreaterThan(13);
    }
    assertThat(labels[0]).isPositive();
    assertThat(labels[19]).isLessThanOrEqualTo(460);
  }

  @Test
  void theFirstStandsAtTheTopOfASlope() {
    Slope slope =
        Slope.of(620, 460, List.of(new Slope.Move(0, "甲", 1, 30), new Slope.Move(1, "乙", 40, 2)));
    assertThat(slope.lines().get(0).from()).isLessThan(slope.lines().get(0).to());
    assertThat(slope.lines().get(0).up()).isFalse();
    assertThat(slope.lines().get(1).up()).isTrue();
  }

  @Test
  void aStackBeginsAtNothingAndEndsAtItsTotal() {
    Stack stack = Stack.of(new double[] {30, Double.NaN, 0, 20}, 100, 100);
    assertThat(stack.parts())
        .containsExactly(new Stack.Piece(0, 30, 1), new Stack.Piece(30, 20, 4));
    assertThat(stack.full()).isNaN();
  }

  @Test
  void aStackBeyondFullMarksIsNotCut() {
    Stack bonus = Stack.of(new double[] {96, 24}, 100, 125);
    assertThat(bonus.parts())
        .containsExactly(new Stack.Piece(0, 76.8, 1), new Stack.Piece(76.8, 19.2, 2));
    assertThat(bonus.full()).isEqualTo(80);
  }

  @Test
  void aGroupWithoutDotsIsDrawnEmpty() {
    Strip strip = Strip.of(700, 80, 90, List.of(new Strip.Group("甲", "", "", List.of())));
    assertThat(strip.rows().get(0).dots()).isEmpty();
    assertThat(strip.rows().get(0).mean()).isNaN();
  }
}
