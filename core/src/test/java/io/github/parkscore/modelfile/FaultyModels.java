// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.modelfile;

import static io.github.parkscore.modelfile.ModelText.with;
import static io.github.parkscore.modelfile.ModelText.withScore;

import io.github.parkscore.formula.FormulaCode;
import io.github.parkscore.yaml.YamlCode;
import java.util.ArrayList;
import java.util.List;

/** Well-formed files that are no model, or leave open what decides. */
final class FaultyModels {
  private FaultyModels() {}

  static List<Faulty> files() {
    List<Faulty> files = new ArrayList<>();
    files.addAll(names());
    files.addAll(tables());
    files.addAll(parts());
    files.addAll(grades());
    files.addAll(weights());
    files.addAll(policies());
    return files;
  }

  private static List<Faulty> names() {
    return List.of(
        new Faulty(ModelCode.UNKNOWN_VERSION, with("parkscore: ▶2")),
        new Faulty(ModelCode.BAD_MODEL_ID, with("id: ▶a/b")),
        new Faulty(
            ModelCode.BAD_ID,
            with("items: {▶tax-total: {name: 税收}}", "-score:", "results: {r: 1}")),
        new Faulty(
            ModelCode.BAD_ID, withScore("- {id: ▶1st, name: 一, value: tax, rule: x, weight: 1}")),
        new Faulty(
            ModelCode.DOUBLE_ID,
            withScore("- {id: ▶tax, name: 税, value: tax, rule: x, weight: 1}")),
        new Faulty(ModelCode.DOUBLE_ID, with("results: {▶per_mu: 1}")),
        new Faulty(ModelCode.DOUBLE_ID, with("watch: [{id: ▶level, name: 警, when: total < 1}]")),
        new Faulty(ModelCode.DOUBLE_ID, with("with: {▶area: 3}")),
        new Faulty(
            ModelCode.ID_TAKEN,
            withScore("- {id: ▶minmax, name: 税, value: tax, rule: x, weight: 1}")),
        new Faulty(ModelCode.ID_TAKEN, with("results: {▶rank: 1}")),
        new Faulty(ModelCode.ID_TAKEN, with("results: {▶total: 1}")),
        new Faulty(ModelCode.ID_TAKEN, with("rules: {own: {is: x}}", "results: {▶own: 1}")),
        new Faulty(ModelCode.ID_TAKEN, with("with: {▶point: 1}")),
        new Faulty(ModelCode.RULE_HIDDEN, with("rules: {▶minmax: {is: x}}")),
        new Faulty(
            ModelCode.UNKNOWN_UNIT,
            withScore("- {id: a, value: tax, unit: ▶亿圆, rule: x, weight: 1}")),
        new Faulty(ModelCode.UNKNOWN_ATTRIBUTE, with("groups: [level, ▶level + county]")),
        new Faulty(ModelCode.UNKNOWN_ATTRIBUTE, with("grades: {within: ▶size, list: [{name: A}]}")),
        new Faulty(
            ModelCode.UNKNOWN_ATTRIBUTE, with("watch: [{name: 警, when: total < 1, on: ▶city}]")),
        new Faulty(
            ModelCode.UNKNOWN_ATTRIBUTE,
            with("items: {tax: {name: 税收}, area: {name: 面积, of: ▶city}}")),
        new Faulty(
            ModelCode.UNKNOWN_ITEM,
            with("cohort: missing(region)", "members: {by: region, weight: ▶people}")),
        new Faulty(ModelCode.UNKNOWN_COLUMN, with("columns: [目标]", "column: ▶成效")),
        new Faulty(ModelCode.UNKNOWN_PART, with("ties: ▶[per_mo]")),
        new Faulty(ModelCode.UNKNOWN_STAGE, with("data: {stages: [自报, 核实], use: ▶审定}")));
  }

  private static List<Faulty> tables() {
    return List.of(
        new Faulty(
            ModelCode.UNKNOWN_TABLE_KEY,
            withScore("- {id: a, value: tax, rule: x, weight: {国家级: 1, ▶省极: 1}}")),
        new Faulty(ModelCode.UNKNOWN_TABLE_KEY, with("missing: {国家级: 0, ▶南: 1, else: 0}")),
        new Faulty(
            ModelCode.AMBIGUOUS_TABLE,
            with(
                "attributes: {a: {name: 甲, values: [是, 否]}, b: {name: 乙, values: [是, 否]}}",
                "missing: ▶{是: 0, 否: 1}")),
        new Faulty(ModelCode.EMPTY_TABLE, with("missing: ▶{}")),
        new Faulty(
            ModelCode.TABLE_WITH_GAPS,
            withScore("- {id: a, value: tax, rule: x / k, with: {k: ▶{国家级: 2}}, weight: 1}")),
        new Faulty(ModelCode.POLICY_WITH_GAPS, with("missing: ▶{国家级: 0}")),
        new Faulty(ModelCode.POLICY_WITH_GAPS, with("not-applicable: ▶{国家级: 0}")),
        new Faulty(
            ModelCode.BAD_BLANK, with("items: {tax: {name: 税收}, area: {name: 面积, blank: ▶none}}")),
        new Faulty(
            ModelCode.BAD_BLANK,
            with("attributes: {level: {name: 级别, values: [国家级, 省级], blank: ▶无}}")),
        new Faulty(
            ModelCode.HALF_ELSEWHERE,
            with("items: {tax: {name: 税收}, area: {name: 面积, from: ▶other}}")));
  }

  private static List<Faulty> parts() {
    String a = "- {id: a, value: tax, rule: x, weight: 1}\n";
    return List.of(
        new Faulty(ModelCode.NO_KIND_OF_PART, withScore(a + "- ▶{id: b, weight: 1}")),
        new Faulty(ModelCode.TWO_KINDS_OF_PART, withScore(a + "- ▶{id: b, value: 1, points: 1}")),
        new Faulty(ModelCode.NO_PARTS, withScore(a + "- {name: 空, parts: ▶[]}")),
        new Faulty(ModelCode.NO_INDICATORS, withScore(a + "- {name: 列, parts: ▶indicators}")),
        new Faulty(
            ModelCode.INDICATORS_IN_THEMSELVES,
            with("indicators: [{name: 列, parts: ▶indicators}]")),
        new Faulty(ModelCode.TREE_TOO_LARGE, huge()),
        new Faulty(
            ModelCode.STRAY_PARAMETER,
            withScore("- {id: a, value: tax, rule: efficacy, weight: 1, with: {flor: ▶60%}}")),
        new Faulty(
            ModelCode.STRAY_PARAMETER,
            withScore(
                "- {name: 类, rule: minmax, with: {step: ▶5%}, weight: 1, parts: [{id: a, value: tax, weight: 1}]}")),
        new Faulty(ModelCode.STRAY_PARAMETER, with("with: {benchmark: ▶3}")),
        new Faulty(ModelCode.BAD_LIMITS, with("limits: ▶[0, 1, 2]")),
        new Faulty(ModelCode.BAD_LIMITS, with("limits: ▶1")),
        new Faulty(ModelCode.LIMITS_UPSIDE_DOWN, with("limits: ▶[1, 0]")),
        new Faulty(
            ModelCode.LIMITS_UPSIDE_DOWN, with("limits: ▶[{国家级: 0, 省级: 2}, {国家级: 1.5, else: 1}]")));
  }

  private static List<Faulty> grades() {
    String quota = "quota: nearest";
    return List.of(
        new Faulty(
            ModelCode.GRADE_NEVER_REACHED,
            with("grades: {list: [{name: A}, ▶{name: B, when: total > 1}]}")),
        new Faulty(
            ModelCode.GRADE_NEVER_REACHED,
            with("grades: {list: [{name: A, when: 1 = 1 or total > 2}, ▶{name: B}]}")),
        new Faulty(
            ModelCode.GRADE_NEVER_REACHED,
            with(quota, "grades: {list: [{name: A, when: place() <= quota(100%)}, ▶{name: B}]}")),
        new Faulty(
            ModelCode.GRADE_NEVER_REACHED,
            with(
                quota,
                "grades: {list: [{name: A, when: place() <= quota(25%)}, ▶{name: B, when: place() <= quota(20%) and total > 60}, {name: C}]}")),
        new Faulty(
            ModelCode.GRADE_NEVER_REACHED,
            with("grades: {list: [{name: C, when: total >= 60}, ▶{name: A, when: 90 < total}]}")),
        new Faulty(
            YamlCode.UNKNOWN_KEY,
            with("grades: {list: [{name: A, when: total > 1, ▶order: total}, {name: B}]}")),
        new Faulty(
            FormulaCode.SHARE_BEYOND_RANGE,
            with(quota, "grades: {list: [{name: A, when: place() <= quota(▶25)}, {name: B}]}")),
        new Faulty(
            FormulaCode.SHARE_BEYOND_RANGE,
            withScore("- {id: a, value: tax, rule: \"x / quantile(x, ▶tax / tax)\", weight: 1}")),
        new Faulty(
            FormulaCode.NOT_CONSTANT,
            with("watch: [{name: 警, when: \"times(total < 60, ▶0.5) >= 1\"}]")),
        new Faulty(
            ModelCode.WITHIN_WITHOUT_ORDER,
            with("watch: [{name: 备选, when: total > 1, within: ▶level}]")));
  }

  private static String huge() {
    String indicator = "  - {name: 甲, value: tax, rule: x, weight: 1}\n";
    String category = "  - {name: 类, weight: 1, parts: indicators}\n";
    return with("indicators:\n" + indicator.repeat(200), "score:\n" + category.repeat(120))
        .replaceFirst("score:\n  - ", "score:\n  ▶- ");
  }

  private static List<Faulty> weights() {
    return List.of(
        new Faulty(ModelCode.NO_WEIGHT, withScore("- ▶{id: a, value: tax, rule: x}")),
        new Faulty(ModelCode.BAD_WEIGHT, withScore("- {id: a, value: tax, rule: x, weight: ▶tax}")),
        new Faulty(ModelCode.BAD_WEIGHT, withScore("- {id: a, value: tax, rule: x, weight: ▶-1}")),
        new Faulty(
            ModelCode.WEIGHTS_DO_NOT_SUM,
            with(
                "full-marks: 100",
                "score: [▶{id: a, value: tax, rule: x, weight: 60}, {id: b, value: tax, rule: x, weight: 30}]")),
        new Faulty(
            ModelCode.WEIGHTS_DO_NOT_SUM,
            withScore(
                """
                - ▶name: 类
                  weight: 22
                  rule: x
                  parts:
                    - {id: a, value: tax, weight: 12}
                    - {id: b, value: area, weight: {国家级: 10, 省级: 9}}
                """)),
        new Faulty(
            ModelCode.WEIGHTS_NEARLY_SUM,
            with(
                "full-marks: 1",
                "score: [▶{id: a, value: tax, rule: x, weight: 0.3336}, {id: b, value: tax, rule: x, weight: 0.6669}]")),
        new Faulty(
            ModelCode.NOT_APPLICABLE_UNSAID,
            withScore(
                """
                - name: 类
                  weight: 22
                  rule: x
                  parts:
                    - {id: a, value: tax, weight: 12}
                    - ▶{id: b, value: area, weight: {国家级: 10}}
                """)),
        new Faulty(
            ModelCode.NOT_APPLICABLE_UNSAID,
            withScore("- ▶{id: a, value: tax, rule: x, weight: 1, applies: level = '国家级'}")));
  }

  private static List<Faulty> policies() {
    String items = "items: {tax: {name: 税收}, area: {name: 面积}}";
    return List.of(
        new Faulty(ModelCode.NOTHING_TO_CONCLUDE, "▶" + with("-score:")),
        new Faulty(
            ModelCode.MISSING_UNSAID, with("-missing:").replace("score:\n  - ", "score:\n  ▶- ")),
        new Faulty(
            ModelCode.MISSING_UNSAID,
            with(
                "-missing:",
                "score: [{id: a, value: tax, rule: x, weight: 1, missing: 0}, ▶{id: b, value: tax, rule: x, weight: 1}]")),
        new Faulty(
            ModelCode.ROUND_UNSAID, with("-round:").replace("score:\n  - ", "score:\n  ▶- ")),
        new Faulty(
            ModelCode.QUOTA_UNSAID,
            with("grades: {list: [{name: A, when: ▶place() <= quota(25%)}, {name: B}]}")),
        new Faulty(
            ModelCode.BLANK_UNSAID,
            with(items, "exclude: [{when: area + ▶tax < 5, from: ranking}]")
                .replace("area: {name: 面积}", "area: {name: 面积, blank: 0}")),
        new Faulty(
            ModelCode.BLANK_UNSAID,
            withScore("- {id: a, value: tax, rule: x, weight: 1}\n- {id: b, points: -0.2 * ▶tax}")),
        new Faulty(ModelCode.COHORT_UNSAID, with("members: ▶{by: region, weight: tax}")),
        new Faulty(ModelCode.PROVENANCE_UNSAID, "▶" + with("-source:")),
        new Faulty(
            ModelCode.NO_BASIS,
            with("-source:", "assumed: {rule: 未见, value: 未见, missing: 未见, round: 未见}")
                .replace("  - {id", "  - ▶{id")),
        new Faulty(
            ModelCode.NO_BASIS,
            with("source: {value: 办法, weight: 办法, rule: 办法, missing: 办法}")
                .replace("round: none", "round: ▶none")),
        new Faulty(
            ModelCode.NO_BASIS,
            with(
                "source: {value: 办法, weight: 办法, rule: 办法, missing: 办法, round: 办法}",
                "honours: [{name: 先进, when: ▶total > 90}]")));
  }
}
