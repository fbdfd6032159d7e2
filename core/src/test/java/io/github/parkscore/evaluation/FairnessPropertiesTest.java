// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.parkscore.model.ModelTree;
import io.github.parkscore.model.Part;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What every zone may rely on, whatever the rule is. */
class FairnessPropertiesTest {
  private static final int PARKS = 11;

  /** Statistics, ranks and quotas see the cohort only, so a park that is out of it is nowhere. */
  @Property(tries = 150)
  void aParkExcludedFromEvaluationChangesNobodysScore(@ForAll long seed) {
    RandomRounds rounds = new RandomRounds(seed);
    String model = rounds.model();
    double[][] figures = rounds.figures(PARKS + 1);
    String excluding =
        model + "exclude: [{when: id = 'P" + PARKS + "', from: evaluation, as: 免评}]\n";
    Evaluation with =
        RandomRounds.round(excluding, figures, IntStream.rangeClosed(0, PARKS).toArray());
    Evaluation without =
        RandomRounds.round(excluding, figures, IntStream.range(0, PARKS).toArray());
    assertThat(with.state(PARKS)).isEqualTo(State.EXCLUDED);
    assertThat(with.total(PARKS)).isNaN();
    with.nodes()
        .forEach(
            (id, node) ->
                assertThat(Arrays.copyOf(node.points().toArray(), PARKS))
                    .as(id)
                    .isEqualTo(without.node(id).points().toArray()));
    for (int k = 0; k < with.rankings().size(); k++) {
      assertThat(Arrays.copyOf(with.rankings().get(k).rank(), PARKS))
          .isEqualTo(without.rankings().get(k).rank());
    }
  }

  /** Whatever is missing: what is left is worth what the whole was. */
  @Property(tries = 150)
  void spreadingWeightsKeepsFullMarksFull(@ForAll long seed) {
    RandomRounds rounds = new RandomRounds(seed);
    String model =
        rounds
            .model()
            .replaceFirst("(?m)^missing: .*$", "missing: spread")
            .replaceFirst("(?m)^not-applicable: .*$", "not-applicable: spread");
    Evaluation round =
        RandomRounds.round(model, rounds.figures(PARKS), IntStream.range(0, PARKS).toArray());
    ModelTree tree = round.model().tree();
    for (int park = 0; park < PARKS; park++) {
      if (!round.state(park).isScored()) {
        continue;
      }
      assertThat(round.node(ModelTree.ROOT).full().get(park)).isEqualTo(100);
      double leaves = 0;
      for (var node : tree.nodes()) {
        boolean leaf = node.part() instanceof Part.Indicator && node.isWeighted();
        leaves += leaf ? round.node(node.id()).full().get(park) : 0;
      }
      assertThat(leaves).isCloseTo(100, within(1e-9));
    }
  }

  /** A quota is overshot only by those who tie at it, and then somebody says so. */
  @Property(tries = 300)
  void gradesByQuotaOvershootByTiesOnly(
      @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 12) Integer> scores,
      @ForAll @IntRange(min = 1, max = 99) int percent,
      @ForAll("roundings") String rounding) {
    double[] x = scores.stream().mapToDouble(Integer::doubleValue).toArray();
    Evaluation round =
        Models.of(
                """
                items: {a: {name: 甲, blank: missing}}
                missing: 0
                round: none
                quota: %s
                score: [{id: p, name: 子, value: a, weight: 12, rule: x / 12}]
                grades: {list: [{name: 一类, when: place() <= quota(%d%%)}, {name: 二类}]}
                """
                    .formatted(rounding, percent))
            .item("a", x)
            .run();
    long seats = seats(x.length * percent / 100.0, rounding);
    List<String> grades = Models.grades(round);
    long got = grades.stream().filter("一类"::equals).count();
    double lowest =
        IntStream.range(0, x.length)
            .filter(i -> grades.get(i).equals("一类"))
            .mapToDouble(i -> x[i])
            .min()
            .orElse(Double.POSITIVE_INFINITY);
    long tied = Arrays.stream(x).filter(score -> score == lowest).count();
    assertThat(got - (got > 0 ? tied : 0))
        .as("without those at the line")
        .isLessThan(Math.max(seats, 1));
    assertThat(Models.codes(round).contains("tie-at-quota")).isEqualTo(got > seats);
  }

  @Provide
  Arbitrary<String> roundings() {
    return Arbitraries.of("down", "nearest", "up");
  }

  private static long seats(double share, String rounding) {
    double exact = Math.round(share * 1e10) / 1e10;
    return switch (rounding) {
      case "down" -> (long) Math.floor(exact);
      case "up" -> (long) Math.ceil(exact);
      default -> (long) Math.floor(exact + 0.5);
    };
  }

  /** More events never earn more, with whatever limit and rounding. */
  @Property(tries = 300)
  void aDeductionNeverRaisesATotal(
      @ForAll @IntRange(max = 9) int events,
      @ForAll @IntRange(min = 1, max = 9) int more,
      @ForAll @DoubleRange(min = 0, max = 3) double each,
      @ForAll @IntRange(max = 5) int most,
      @ForAll long seed) {
    String limits = new Random(seed).nextBoolean() ? ", limits: [-" + most + ", 0]" : "";
    Evaluation round =
        Models.of(
                """
                items: {a: {name: 甲, blank: missing}, e: {name: 事件, unit: 起, blank: 0}}
                missing: 0
                round: {points: 2, total: 2}
                score:
                  - {id: p, name: 子, value: a, weight: 10, rule: x / 10}
                  - {id: d, name: 扣分, points: "-%.3f * e"%s}
                """
                    .formatted(each, limits))
            .item("a", 7, 7, 7)
            .item("e", 0, events, events + more)
            .run();
    double[] totals = Models.totals(round);
    assertThat(totals[1]).isLessThanOrEqualTo(totals[0]);
    assertThat(totals[2]).isLessThanOrEqualTo(totals[1]);
    assertThat(totals[0] - totals[2]).isCloseTo(-round.node("d").points().get(2), within(1e-9));
  }
}
