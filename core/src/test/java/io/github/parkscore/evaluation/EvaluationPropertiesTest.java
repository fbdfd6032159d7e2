// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.catalog.RuleCatalog;
import io.github.parkscore.data.Decimals;
import io.github.parkscore.rule.Parameter;
import io.github.parkscore.rule.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EvaluationPropertiesTest {
  /** What the rules without presets need. */
  private static final Map<String, String> GIVEN =
      Map.of("benchmark", "5", "goal", "5", "base", "2", "target", "8");

  /** Rules whose mark is no monotone function of x, or that don't look at the direction. */
  private static final List<String> NOT_MONOTONE =
      List.of("interval_best", "below_mean", "direct_points", "rank_points");

  /** Rules that count what there is: more of it is better, whatever the direction says. */
  private static final List<String> ONLY_BENEFIT = List.of("count_to_full");

  @Property(tries = 200)
  void ranksAndRoundedFiguresDoNotDependOnTheOrderOfParks(@ForAll long seed) {
    RandomRounds rounds = new RandomRounds(seed);
    String model = rounds.model();
    double[][] figures = rounds.figures(12);
    int[] order = order(12, seed);
    int[] straight = java.util.stream.IntStream.range(0, 12).toArray();
    Evaluation one = RandomRounds.round(model, figures, straight);
    Evaluation other = RandomRounds.round(model, figures, order);
    for (int k = 0; k < order.length; k++) {
      int park = order[k];
      assertThat(Double.valueOf(shown(other, k))).isEqualTo(Double.valueOf(shown(one, park)));
      assertThat(other.ranking().rank()[k]).isEqualTo(one.ranking().rank()[park]);
      assertThat(other.rankings().get(1).rank()[k]).isEqualTo(one.rankings().get(1).rank()[park]);
      assertThat(other.state(k)).isEqualTo(one.state(park));
    }
  }

  private static double shown(Evaluation round, int park) {
    return Decimals.round(round.total(park), 6);
  }

  private static int[] order(int size, long seed) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      order.add(i);
    }
    Collections.shuffle(order, new Random(seed));
    return order.stream().mapToInt(Integer::intValue).toArray();
  }

  @Property(tries = 400)
  void aRuleIsMonotoneInItsDirection(
      @ForAll("rules") Rule rule, @ForAll boolean cost, @ForAll("figures") double[] x) {
    Assume.that(!cost || !ONLY_BENEFIT.contains(rule.name()));
    double[] marks = Models.marks(Models.of(model(rule, cost)).item("a", x).run(), "p");
    for (int i = 0; i < x.length; i++) {
      for (int k = 0; k < x.length; k++) {
        if (x[i] < x[k]) {
          double worse = cost ? marks[k] : marks[i];
          double better = cost ? marks[i] : marks[k];
          assertThat(better)
              .as(rule.name() + Arrays.toString(x))
              .isGreaterThanOrEqualTo(worse - 1e-12);
        }
      }
    }
  }

  private static String model(Rule rule, boolean cost) {
    StringBuilder with = new StringBuilder();
    for (Parameter parameter : rule.parameters().values()) {
      if (parameter.preset().isEmpty()) {
        String value = GIVEN.getOrDefault(parameter.name(), "5");
        boolean swapped =
            cost && (parameter.name().equals("base") || parameter.name().equals("target"));
        with.append(with.length() == 0 ? "" : ", ").append(parameter.name()).append(": ");
        with.append(swapped ? (value.equals("2") ? "8" : "2") : value);
      }
    }
    return "items: {a: {name: 甲}}\nmissing: spread\nround: none\n"
        + "score: [{id: p, name: 子, value: a, weight: 10, direction: "
        + (cost ? "cost" : "benefit")
        + ", rule: "
        + rule.name()
        + (with.length() == 0 ? "" : ", with: {" + with + "}")
        + "}]\n";
  }

  @Provide
  Arbitrary<Rule> rules() {
    return Arbitraries.of(
        RuleCatalog.standard().rules().values().stream()
            .filter(rule -> !NOT_MONOTONE.contains(rule.name()))
            .filter(rule -> !rule.name().startsWith("graded"))
            .toList());
  }

  @Provide
  Arbitrary<double[]> figures() {
    return Arbitraries.doubles()
        .between(0.1, 10)
        .ofScale(1)
        .array(double[].class)
        .ofMinSize(1)
        .ofMaxSize(8);
  }
}
