// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.modelfile;

import static io.github.parkscore.modelfile.ModelText.with;

import io.github.parkscore.rulefile.RuleCode;
import java.util.List;

/** Models of whose own rules one has a fault. */
final class FaultyRules {
  private FaultyRules() {}

  private static Faulty rule(RuleCode code, String rule) {
    return new Faulty(code, with("rules: {own: " + rule + "}"));
  }

  static List<Faulty> files() {
    return List.of(
        new Faulty(RuleCode.BAD_RULE_NAME, with("rules: {▶my-rule: {is: x}}")),
        rule(RuleCode.RULE_WITHOUT_FORMULA, "▶{title: 空}"),
        rule(RuleCode.RULE_WITHOUT_FORMULA, "▶{cases: []}"),
        rule(RuleCode.RULE_OF_TWO_FORMS, "{is: ▶x, cases: [{mark: x}]}"),
        rule(RuleCode.CASE_NEVER_REACHED, "{cases: [▶{mark: x}, {mark: 1}]}"),
        rule(
            RuleCode.LAST_CASE_CONDITIONAL,
            "{cases: [{when: x > 1, mark: 1}, ▶{when: x > 0, mark: x}]}"),
        rule(
            RuleCode.BAD_PARAMETER_NAME,
            "{parameters: {sign: ▶{is: number, default: 1}}, cases: [{mark: x}]}"),
        rule(
            RuleCode.RANGE_UPSIDE_DOWN,
            "{parameters: {k: {is: number, from: ▶2, to: 1}}, cases: [{mark: k * x}]}"),
        rule(
            RuleCode.PARAMETER_OUT_OF_RANGE,
            "{parameters: {k: {is: number, from: 0, to: 1, default: ▶60}}, cases: [{mark: k * x}]}"),
        rule(
            RuleCode.BAD_PARAMETER_CHOICE,
            "{parameters: {k: ▶{is: choice}}, cases: [{mark: choose(k) * x}]}"),
        rule(
            RuleCode.BAD_PARAMETER_CHOICE,
            "{parameters: {k: {is: choice, choices: [a, b], default: ▶c}}, cases: [{mark: x}]}"),
        rule(RuleCode.UNKNOWN_PLACEHOLDER, "{cases: [{mark: x, say: ▶'本值{某}'}]}"),
        rule(RuleCode.UNKNOWN_FINDING, "{cases: [{mark: x, finding: ▶no-spred}]}"),
        rule(RuleCode.EXAMPLE_UNEVEN, "{is: x, example: {x: [1, 2], mark: ▶[1]}}"));
  }
}
