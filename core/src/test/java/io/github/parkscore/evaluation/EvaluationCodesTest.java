// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.catalog.CatalogCode;
import io.github.parkscore.data.Park;
import io.github.parkscore.data.ParkTable;
import io.github.parkscore.finding.Code;
import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Language;
import io.github.parkscore.finding.Place;
import io.github.parkscore.finding.RefusedException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every code of the catalogue and of an evaluation is triggered by some model. */
class EvaluationCodesTest {
  private static final double MISSING = Double.NaN;
  private static final String ITEMS =
      "items: {a: {name: 甲, blank: missing}, b: {name: 乙, blank: missing}}\n"
          + "attributes: {g: {name: 组, values: [东, 西]}, h: {name: 类}}\n"
          + "round: none\n";

  private static final Map<String, String> MODELS = new LinkedHashMap<>();

  /**
   * Codes that a model alone can't trigger: the tests of rosters, periods, results, of {@link
   * StagesTest} and {@link GrowthTest} do.
   */
  private static final List<String> ELSEWHERE =
      List.of(
          "park-not-returned",
          "nobody-to-score",
          "return-of-nobody",
          "figures-joined",
          "not-additive",
          "part-missing",
          "not-apportioned",
          "other-period",
          "over-time-unsaid",
          "stage-missing",
          "stages-differ",
          "earlier-stage-taken",
          "tiny-base");

  private static String one(String rest) {
    return ITEMS + "missing: 0\nscore: [{id: p, name: 子, value: a, weight: 1, " + rest + "}]\n";
  }

  /** A model in which P0 says that it is a member of another park. */
  private static String belonging(String whole) {
    return one("rule: x")
        .replace(
            "attributes: {",
            "attributes: {of: {name: 属, value: \"if(id = 'P0', '" + whole + "')\"}, ");
  }

  static {
    MODELS.put("value-missing", one("rule: x"));
    MODELS.put("division-by-zero", one("rule: x").replace("value: a", "value: 1 / b"));
    MODELS.put("no-growth-base", one("rule: x").replace("value: a", "value: growth(a)"));
    MODELS.put("no-number-comes-out", one("rule: x").replace("value: a", "value: ln(b)"));
    MODELS.put("rule-without-mark", one("rule: x / b"));
    MODELS.put(
        "parameter-missing",
        one("rule: attainment, with: {goal: a}").replace("value: a", "value: b"));
    MODELS.put("undecided", one("rule: x") + "honours: [{name: 优, when: a > 1}]\n");
    MODELS.put("missing-refused", one("rule: x").replace("missing: 0", "missing: refuse"));
    MODELS.put("no-total-made", one("rule: x").replace("missing: 0", "missing: refuse"));
    MODELS.put(
        "points-missing",
        one("rule: x").replace("score: [", "score: [{id: m, name: 扣, points: -1 * a}, "));
    MODELS.put("no-aggregate", one("rule: x - 2") + "combine: geometric\n");
    MODELS.put(
        "too-few-rounds",
        one("rule: x") + "watch: [{id: w, name: 警, when: \"times(a > 1, 3) >= 2\"}]\n");
    MODELS.put(
        "tie-at-quota",
        one("rule: 1")
            + "quota: down\ngrades: {list: [{name: A, when: place() <= quota(50%)}, {name: B}]}\n");
    MODELS.put(
        "order-missing", one("rule: x") + "watch: [{name: 警, when: total >= 0, order: a}]\n");
    MODELS.put("grade-not-changed", one("rule: x") + "grades: {list: [{name: A}]}\n");
    MODELS.put(
        "falls-on-nothing", one("rule: x") + "watch: [{name: 警, when: total >= 0, on: g}]\n");
    MODELS.put("attribute-missing", one("rule: x") + "groups: [g]\n");
    MODELS.put(
        "group-without-parks",
        one("rule: x").replace("values: [东, 西]", "values: [东, 南, 西]") + "groups: [g]\n");
    MODELS.put("attributes-absent", one("rule: x") + "groups: [h]\n");
    MODELS.put("undecided-for-all", one("rule: x") + "honours: [{name: 优, when: h = '东'}]\n");
    MODELS.put(
        "model-check", one("rule: x") + "checks: [{when: b = 0, severity: warning, say: 乙为零}]\n");
    String members = "cohort: missing(of)\nmembers: {by: of, weight: %s}\n";
    MODELS.put("member-astray", belonging("东") + members.formatted("a"));
    MODELS.put(
        "member-not-evaluated",
        belonging("P2")
            + members.formatted("a")
            + "exclude: [{when: id = 'P0', from: evaluation, as: 免}]\n");
    MODELS.put("member-without-weight", belonging("P2") + members.formatted("b"));
    MODELS.put(
        "limits-reversed",
        one("direction: cost, rule: minmax, with: {worst: lowest(x), best: highest(x)}"));
    MODELS.put("no-spread", one("rule: minmax").replace("value: a", "value: b"));
    MODELS.put("one-park", one("rule: percentile, with: {size: 1}"));
    MODELS.put(
        "best-not-positive", one("rule: ratio_to_best").replace("value: a", "value: -2 + b - a"));
    MODELS.put("mean-not-positive", one("rule: ratio_to_mean").replace("value: a", "value: b"));
    MODELS.put("goal-not-positive", one("rule: attainment, with: {goal: b}"));
    MODELS.put("base-is-target", one("rule: base_target, with: {base: b, target: 0}"));
    MODELS.put("nothing-to-share", one("rule: share_of_sum").replace("value: a", "value: b"));
  }

  @Test
  void everyCodeHasAModelThatTriggersIt() {
    TreeSet<String> codes = new TreeSet<>();
    Stream.of(EvaluationCode.values(), CatalogCode.values())
        .flatMap(Arrays::stream)
        .map(Code::id)
        .filter(id -> !ELSEWHERE.contains(id))
        .forEach(codes::add);
    assertThat(new TreeSet<>(MODELS.keySet())).isEqualTo(codes);
    MODELS.forEach(EvaluationCodesTest::triggers);
  }

  private static void triggers(String code, String yaml) {
    List<Finding> findings = new ArrayList<>();
    try {
      Models model =
          Models.of(yaml)
              .attribute("g", "东", null, "西")
              .item("a", 1, MISSING, 3)
              .item("b", 0, 0, 0)
              .earlier("a", 0, 0, 0)
              .with(options(code));
      findings.addAll(model.run().findings());
    } catch (RefusedException refused) {
      findings.addAll(refused.findings());
    }
    assertThat(findings).as(code + ": " + yaml).extracting(Finding::code).contains(code);
    for (Finding finding : findings) {
      assertThat(finding.line(Language.ZH)).doesNotContain("{indicator}", "{park}", "{seen}");
      assertThat(finding.line(Language.EN)).doesNotContain("{indicator}", "{park}", "{seen}");
    }
  }

  private static Options options(String code) {
    Options options = Options.DEFAULT.withPeriod(Models.YEAR);
    GradeChange change = new GradeChange("P9", "A", "", "厅长", "", "误报", "1号文", Place.NOWHERE);
    return code.equals("grade-not-changed") ? options.withChanges(List.of(change)) : options;
  }

  @Test
  void whoSentNothingIsToldAndWhenNobodyIsLeft() {
    ParkTable empty =
        ParkTable.builder()
            .park(Park.of("P0", "园区0"))
            .park(Park.of("P1", "园区1"))
            .figure("P1", "a", Models.YEAR.previous(1), 1)
            .build();
    Evaluation round =
        Models.of(one("rule: x"))
            .evaluator()
            .evaluate(empty, Options.DEFAULT.withPeriod(Models.YEAR));
    assertThat(Models.codes(round)).contains("park-not-returned", "nobody-to-score");
    assertThat(round.state(0)).isEqualTo(State.NOT_RETURNED);
  }
}
