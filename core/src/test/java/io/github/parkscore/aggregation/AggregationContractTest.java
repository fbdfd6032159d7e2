// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What every aggregation promises. */
class AggregationContractTest {
  @Property
  void isBetweenTheLeastAndTheGreatestMark(
      @ForAll("aggregations") Aggregation aggregation, @ForAll("marks") double[] marks) {
    double mark = combine(aggregation, marks);
    assertThat(mark)
        .isBetween(
            Arrays.stream(marks).min().orElseThrow() - 1e-12,
            Arrays.stream(marks).max().orElseThrow() + 1e-12);
  }

  @Property
  void ofEqualMarksIsThatMark(
      @ForAll("aggregations") Aggregation aggregation, @ForAll("marks") double[] marks) {
    double[] equal = new double[marks.length];
    Arrays.fill(equal, marks[0]);
    assertThat(combine(aggregation, equal)).isCloseTo(marks[0], within(1e-12));
  }

  @Property
  void growsWithEveryMark(
      @ForAll("aggregations") Aggregation aggregation, @ForAll("marks") double[] marks) {
    double before = combine(aggregation, marks);
    for (int i = 0; i < marks.length; i++) {
      double[] better = marks.clone();
      better[i] += 0.25;
      assertThat(combine(aggregation, better)).isGreaterThanOrEqualTo(before - 1e-12);
    }
  }

  @Property
  void doesNotTouchWhatItIsGiven(
      @ForAll("aggregations") Aggregation aggregation, @ForAll("marks") double[] marks) {
    double[] copy = marks.clone();
    combine(aggregation, marks);
    assertThat(marks).isEqualTo(copy);
  }

  private static double combine(Aggregation aggregation, double[] marks) {
    double[] shares = new double[marks.length];
    Arrays.fill(shares, 1.0 / marks.length);
    return aggregation.combine(marks, shares, marks.length);
  }

  @Provide
  Arbitrary<Aggregation> aggregations() {
    return Arbitraries.of(Aggregations.all());
  }

  @Provide
  Arbitrary<double[]> marks() {
    return Arbitraries.doubles()
        .between(0, 1.5)
        .ofScale(3)
        .array(double[].class)
        .ofMinSize(1)
        .ofMaxSize(6);
  }
}
