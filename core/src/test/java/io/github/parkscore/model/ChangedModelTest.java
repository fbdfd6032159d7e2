// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parkscore.data.Unit;
import io.github.parkscore.evaluation.Evaluator;
import io.github.parkscore.formula.Formula;
import io.github.parkscore.modelfile.ModelReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Any part of a model can be replaced, and is what a file that says so would be. */
class ChangedModelTest {
  private static final String TEXT =
      """
      parkscore: 1
      id: changed
      edition: 2024
      name: 例
      subject: 园区
      source: {title: 测试}
      full-marks: 100
      attributes: {level: {name: 级别, values: [国家级, 省级]}}
      items:
        tax: {name: 税收, unit: 亿元}
        area: {name: 面积, unit: 亩}
        events: {name: 事故, unit: 起, blank: 0}
      exclude: [{when: events > 3, from: ranking}]
      rules: {own: {is: x / 2}}
      limits: [0, 1]
      missing: 0
      indicators: [{id: plain, name: 平, value: tax, weight: 100}]
      score:
        - {id: a, name: 甲, value: tax, unit: 亿元, rule: minmax, weight: 40, with: {flat: 1}}
        - {id: b, name: 乙, weight: 60, rule: own, combine: mean, parts: indicators}
        - {id: c, name: 丙, points: -1 * events}
      round: {total: 2}
      quota: nearest
      groups: [level]
      ties: [a]
      grades: {within: level, list: [{name: 优, when: total >= 80}, {name: 良}]}
      honours: [{name: 先进, when: total > 90}]
      """;

  private static final IndicatorModel MODEL = read(TEXT);

  private static IndicatorModel read(String text) {
    return ModelReader.read("model.yaml", text).orThrow();
  }

  private final Map<String, DynamicTest> tests = new LinkedHashMap<>();

  private void says(String was, String is, UnaryOperator<IndicatorModel> change) {
    assertThat(TEXT).contains(was);
    tests.put(
        was + " → " + is,
        DynamicTest.dynamicTest(
            was + " → " + is,
            () -> {
              IndicatorModel changed = change.apply(MODEL);
              assertThat(changed).isEqualTo(read(TEXT.replace(was, is))).isNotEqualTo(MODEL);
              assertThat(Evaluator.bind(changed).findings()).isEmpty();
            }));
  }

  private static UnaryOperator<IndicatorModel> at(String id, UnaryOperator<Settings> change) {
    return model -> model.withSettings(id, change);
  }

  private static UnaryOperator<IndicatorModel> indicator(UnaryOperator<Part.Indicator> change) {
    return model -> model.withIndicator("a", change);
  }

  private static UnaryOperator<IndicatorModel> after(UnaryOperator<Conclusions> change) {
    return model -> model.withConclusions(change.apply(model.conclusions()));
  }

  @TestFactory
  Iterable<DynamicTest> settings() {
    says("flat: 1", "flat: 0.5", at("a", s -> s.withParameter("flat", NumberTable.of(0.5))));
    says(", with: {flat: 1}", "", at("a", s -> s.withoutParameter("flat")));
    says(
        "rule: minmax, weight: 40, with: {flat: 1}",
        "rule: x, weight: 40",
        at("a", s -> s.withRule(Formula.of("x")).withoutParameter("flat")));
    says("combine: mean", "combine: geometric", at("b", s -> s.withCombine("geometric")));
    says(
        "weight: 40,",
        "weight: 40, treat: ln(x),",
        at("a", s -> s.withTreat(List.of(Formula.of("ln(x)")))));
    says("weight: 40,", "weight: 40, limits: [0, 2],", at("a", s -> s.withLimits(Limits.of(0, 2))));
    says(
        "weight: 40,", "weight: 40, missing: spread,", at("a", s -> s.withMissing(Absence.SPREAD)));
    says(
        "missing: 0",
        "missing: refuse",
        m -> m.withSettings(m.settings().withMissing(Absence.REFUSE)));
    says(
        "weight: 40,",
        "weight: 40, not-applicable: spread,",
        at("a", s -> s.withNotApplicable(Absence.SPREAD)));
    says("combine: mean", "relative: true, combine: mean", at("b", s -> s.withRelative(true)));
    return tests.values();
  }

  @TestFactory
  Iterable<DynamicTest> theTree() {
    says(
        "weight: 40, with: {flat: 1}}\n  - {id: b, name: 乙, weight: 60",
        "weight: 30, with: {flat: 1}}\n  - {id: b, name: 乙, weight: 70",
        m -> m.withWeight("a", 30).withWeight("b", 70));
    says("value: tax, weight: 100", "value: tax, weight: 1", m -> m.withWeight("plain", 1));
    says(
        "value: tax, unit: 亿元, rule",
        "value: tax + tax, unit: 亿元, rule",
        indicator(a -> a.withValue(Formula.of("tax + tax"))));
    says(
        "value: tax, unit: 亿元, rule",
        "value: tax, unit: 万元, rule",
        indicator(a -> a.withUnit(Unit.parse("万元").orElseThrow())));
    says(
        "weight: 40,",
        "weight: 40, direction: cost,",
        indicator(a -> a.withDirection(Part.Direction.COST)));
    says("  - {id: c, name: 丙, points: -1 * events}\n", "", m -> m.without("c"));
    says(
        "-1 * events",
        "-2 * events",
        m -> m.withPart("c", p -> ((Part.Points) p).withPoints(Formula.of("-2 * events"))));
    says(
        "points: -1 * events",
        "points: -1 * events, applies: level = '省级'",
        m -> m.withPart("c", p -> p.withHead(p.head().withApplies(Formula.of("level = '省级'")))));
    says("full-marks: 100", "full-marks: 1000", m -> m.withFullMarks(1000));
    says(
        "is: x / 2",
        "is: x / 3",
        m -> m.withRule(read(TEXT.replace("is: x / 2", "is: x / 3")).rules().get("own")));
    return tests.values();
  }

  @TestFactory
  Iterable<DynamicTest> whatIsAskedAndWhatFollows() {
    says(
        "tax: {name: 税收, unit: 亿元}",
        "tax: {name: 税收, unit: 万元}",
        m -> m.withItem("tax", item -> item.withUnit(Unit.parse("万元").orElseThrow())));
    says(
        "blank: 0",
        "blank: missing",
        m -> m.withItem("events", item -> item.withBlank(Item.Blank.MISSING)));
    says(
        "exclude: [{when: events > 3, from: ranking}]\n",
        "",
        m -> m.withEvaluated(m.evaluated().withExclusions(List.of())));
    says(
        "limits: [0, 1]",
        "limits: [0, 1]\ncohort: level = '省级'",
        m -> m.withEvaluated(m.evaluated().withCohort(Formula.of("level = '省级'"))));
    says(
        "round: {total: 2}",
        "round: {total: 1}",
        m ->
            m.withRounding(
                new Rounding(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.of(1))));
    says("quota: nearest", "quota: down", after(c -> c.withQuota(Quota.DOWN)));
    says("groups: [level]\n", "", after(c -> c.withGroups(List.of())));
    says("ties: [a]\n", "", after(c -> c.withTies(List.of())));
    says("honours: [{name: 先进, when: total > 90}]\n", "", after(c -> c.withHonours(List.of())));
    says("total >= 80", "total >= 75", after(ChangedModelTest::lowerGrade));
    return tests.values();
  }

  private static Conclusions lowerGrade(Conclusions from) {
    Consequence best = from.grades().list().get(0).withWhen(Formula.of("total >= 75"));
    return from.withGrades(from.grades().withList(List.of(best, from.grades().list().get(1))));
  }

  @Test
  void aReferenceIsNoLongerScored() {
    IndicatorModel changed = MODEL.withIndicator("a", a -> a.withReference(true));
    assertThat(changed.tree().root().weighted()).extracting(Node::id).containsExactly("b");
  }

  @Test
  void everyOtherComponentIsReplacedAsAWhole() {
    IndicatorModel other =
        read(
            TEXT.replace("id: changed", "id: other")
                .replace("title: 测试", "title: 别的")
                .replace("quota: nearest", "publish: [total]\nchecks: [{when: tax < 0, say: 负}]"));
    IndicatorModel changed =
        MODEL
            .withIdentity(other.identity())
            .withProvenance(other.provenance())
            .withInputs(other.inputs())
            .withIndicators(other.indicators())
            .withScore(other.score())
            .withRules(other.rules())
            .withConclusions(other.conclusions())
            .withChecks(other.checks())
            .withPublish(other.publish());
    assertThat(changed).isEqualTo(other);
    Settings all =
        Settings.NONE
            .withColumn("目标")
            .withWeighting(Weighting.of("entropy"))
            .withDepartment(io.github.parkscore.finding.Text.of("统计局"));
    assertThat(all.column()).contains("目标");
    assertThat(all.weighting()).contains(Weighting.of("entropy"));
    assertThat(all.department().map(io.github.parkscore.finding.Text::zh)).contains("统计局");
    assertThat(all.rule()).isEqualTo(Optional.empty());
  }

  @Test
  void whatIsNotThereCanNotBeReplaced() {
    assertThatThrownBy(() -> MODEL.withWeight("z", 1)).hasMessageContaining("z");
    assertThatThrownBy(() -> MODEL.withIndicator("c", a -> a)).hasMessageContaining("c");
    assertThatThrownBy(() -> MODEL.withItem("z", item -> item)).hasMessageContaining("z");
  }
}
