// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.parkscore.data.Park;
import io.github.parkscore.data.ParkTable;
import io.github.parkscore.data.ParkTableBuilder;
import io.github.parkscore.data.Period;
import io.github.parkscore.evaluation.Evaluation;
import io.github.parkscore.evaluation.Evaluator;
import io.github.parkscore.evaluation.Options;
import io.github.parkscore.finding.Finding;
import io.github.parkscore.formula.Formula;
import io.github.parkscore.model.Absence;
import io.github.parkscore.model.Head;
import io.github.parkscore.model.IndicatorModel;
import io.github.parkscore.model.NumberTable;
import io.github.parkscore.model.Part;
import io.github.parkscore.model.Part.Direction;
import io.github.parkscore.model.Settings;
import io.github.parkscore.rule.Rule;
import io.github.parkscore.rule.RuleExample;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every worked case of the catalogue, run through the engine. */
class RuleExamplesTest {
  private static final Period YEAR = Period.year(2024);

  static Stream<Arguments> examples() {
    return RuleCatalog.standard().rules().values().stream()
        .flatMap(rule -> rule.examples().stream().map(e -> Arguments.of(rule.name(), rule, e)));
  }

  @ParameterizedTest(name = "{0} {2}")
  @MethodSource("examples")
  void comesOutAsWorked(String name, Rule rule, RuleExample example) {
    Evaluation round = evaluate(rule, example);
    for (int i = 0; i < example.x().size(); i++) {
      double mark = round.node("i").indicator().orElseThrow().mark().column().get(i);
      if (Double.isNaN(example.mark().get(i))) {
        assertThat(mark).isNaN();
      } else {
        assertThat(mark).isCloseTo(example.mark().get(i), within(1e-9));
      }
    }
    List<String> codes = round.findings().stream().map(Finding::code).distinct().toList();
    example.finding().ifPresent(code -> assertThat(codes).contains(code));
  }

  @org.junit.jupiter.api.Test
  void everyRuleHasAnExampleAndADegenerateOne() {
    assertThat(RuleCatalog.standard().rules()).hasSizeGreaterThanOrEqualTo(16);
    assertThat(RuleCatalog.standard().rules().values())
        .allSatisfy(rule -> assertThat(rule.examples()).as(rule.name()).isNotEmpty());
  }

  private static Evaluation evaluate(Rule rule, RuleExample example) {
    Settings settings = Settings.NONE.withRule(Formula.of(rule.name())).withMissing(Absence.SPREAD);
    for (Map.Entry<String, Formula> with : example.with().entrySet()) {
      settings = settings.withParameter(with.getKey(), NumberTable.of(with.getValue()));
    }
    Direction direction = example.direction().equals("cost") ? Direction.COST : Direction.BENEFIT;
    Part indicator =
        new Part.Indicator(
            Head.of("i", "指标", example.points()).withSettings(settings),
            Formula.of("v"),
            Optional.empty(),
            direction,
            false);
    IndicatorModel model = TinyModel.of(List.of("v"), List.of(indicator));
    ParkTableBuilder table = ParkTable.builder();
    for (int i = 0; i < example.x().size(); i++) {
      table.park(Park.of("P" + i, "园区" + i));
    }
    double[] x = example.x().stream().mapToDouble(Double::doubleValue).toArray();
    table.column("v", YEAR, x);
    return Evaluator.of(model).evaluate(table.build(), Options.DEFAULT);
  }
}
