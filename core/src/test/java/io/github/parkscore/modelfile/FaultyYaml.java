// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.modelfile;

import static io.github.parkscore.modelfile.ModelText.with;
import static io.github.parkscore.modelfile.ModelText.withScore;

import io.github.parkscore.yaml.YamlCode;
import java.util.List;

/** Files whose YAML has a fault, or whose values have the wrong shape. */
final class FaultyYaml {
  private static final String DEEP = "[".repeat(40);

  private FaultyYaml() {}

  static List<Faulty> files() {
    return List.of(
        new Faulty(YamlCode.FILE_TOO_LARGE, "a: 1\n".repeat(300_000)),
        new Faulty(YamlCode.TOO_MANY_VALUES, "[" + "1,".repeat(49_999) + "▶1]"),
        new Faulty(YamlCode.VALUE_TOO_LONG, "name: ▶" + "长".repeat(20_001)),
        new Faulty(YamlCode.NESTED_TOO_DEEP, DEEP + "▶["),
        new Faulty(YamlCode.EMPTY_FILE, "# 只有注释\n"),
        new Faulty(YamlCode.EMPTY_FILE, ""),
        new Faulty(YamlCode.SEVERAL_DOCUMENTS, with("round: none") + "▶---\nid: second\n"),
        new Faulty(YamlCode.CONTROL_CHARACTER, "name: 模型\nid: a▶\u0007b\n"),
        new Faulty(YamlCode.TAB, "items:\n▶\ttax: {name: 税收}\n"),
        new Faulty(YamlCode.COLON_IN_VALUE, "name: 办法▶: 试行\n"),
        new Faulty(YamlCode.BROKEN_BLOCK, "when: '国家级' ▶= level\n"),
        new Faulty(YamlCode.BROKEN_BLOCK, "id: a\n  ▶name: b\n".replace("id: a", "x:\n    id: a")),
        new Faulty(YamlCode.NO_COLON, "id: a\n▶name\nsubject: b\n"),
        new Faulty(YamlCode.OPEN_YAML_QUOTE, "name: ▶\"模型\nid: a\n"),
        new Faulty(YamlCode.BROKEN_BRACKETS, "grades: ▶{when: '国家级' = level}\n"),
        new Faulty(YamlCode.BROKEN_BRACKETS, "groups: ▶[level, region\nid: a\n"),
        new Faulty(YamlCode.STRANGE_START, "name: ▶@模型\n"),
        new Faulty(YamlCode.BAD_YAML, "name: \"a\\▶q\"\n"),
        new Faulty(YamlCode.ANCHOR, with("name: ▶&n 小模型")),
        new Faulty(YamlCode.ALIAS, with("groups: [▶*n]")),
        new Faulty(YamlCode.TAG, with("name: ▶!text 小模型")),
        new Faulty(YamlCode.KEY_NO_TEXT, with("groups: []\n? ▶[a, b]\n: 1")),
        new Faulty(YamlCode.DOUBLE_KEY, with("round: none\n▶round: {total: 2}")),
        new Faulty(YamlCode.UNQUOTED_COMMA, with("with: {worst: ▶quantile(x, 5%), best: 3}")),
        new Faulty(YamlCode.UNQUOTED_COMMA, with("treat: [▶coalesce(x, mean(x, region))]")),
        new Faulty(
            YamlCode.UNQUOTED_COMMA,
            with("results: {big: {value: ▶choose(level, '国家级', 1, '省级', 0), unit: 1}}")),
        new Faulty(YamlCode.NO_VALUE, with("groups: []\n▶ties:")),
        new Faulty(YamlCode.NO_VALUE, with("honours: [{name: 先进, when: total > 1, ▶total}]")),
        new Faulty(YamlCode.NO_VALUE, with("with: {▶floor: ~}")),
        new Faulty(YamlCode.NO_VALUE, with("groups:\n  - level\n  -▶")),
        new Faulty(YamlCode.UNKNOWN_KEY, with("▶rounds: none")),
        new Faulty(
            YamlCode.UNKNOWN_KEY,
            withScore("- {id: a, value: tax, rule: x, ▶wieght: 1, weight: 1}")),
        new Faulty(
            YamlCode.UNKNOWN_KEY,
            withScore(
                "- {id: a, value: tax, rule: x, weight: 1}\n- {id: b, points: 1, ▶weight: 1}")),
        new Faulty(YamlCode.MISSING_KEY, "▶" + with("-name:")),
        new Faulty(YamlCode.MISSING_KEY, with("honours: [▶{name: 先进}]")),
        new Faulty(YamlCode.MISSING_KEY, withScore("- ▶{value: tax, rule: x, weight: 1}")),
        new Faulty(YamlCode.WRONG_SHAPE, with("groups: ▶level")),
        new Faulty(YamlCode.WRONG_SHAPE, with("name: ▶[小模型]")),
        new Faulty(
            YamlCode.WRONG_SHAPE, with("weighting: ▶{ahp: 1, entropy: 2}", "relative: true")),
        new Faulty(YamlCode.NOT_A_NUMBER, with("full-marks: ▶100分")),
        new Faulty(YamlCode.NUMBER_OUT_OF_RANGE, with("round: {total: ▶2.5}")),
        new Faulty(YamlCode.NUMBER_OUT_OF_RANGE, with("round: {total: ▶11}")),
        new Faulty(YamlCode.NOT_A_FLAG, with("relative: ▶yes")),
        new Faulty(YamlCode.UNKNOWN_CHOICE, with("quota: ▶round")),
        new Faulty(YamlCode.UNKNOWN_CHOICE, with("period: ▶3 years")),
        new Faulty(
            YamlCode.UNKNOWN_CHOICE, with("score: [{name: 类, weight: 1, parts: ▶indicator}]")));
  }
}
