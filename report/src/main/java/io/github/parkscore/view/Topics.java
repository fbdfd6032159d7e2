// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import io.github.parkscore.finding.Text;
import java.util.Map;

/** What the keys of a model's sources and assumptions are called. */
final class Topics {
  private static final Map<String, Text> NAMES =
      Map.ofEntries(
          Map.entry("name", new Text("名称", "name")),
          Map.entry("weight", new Text("权重", "weight")),
          Map.entry("value", new Text("公式", "formula")),
          Map.entry("values", new Text("属性取值", "values of attributes")),
          Map.entry("direction", new Text("方向", "direction")),
          Map.entry("rule", new Text("计分方法", "rule")),
          Map.entry("rules", new Text("自有计分方法", "own rules")),
          Map.entry("with", new Text("参数", "parameters")),
          Map.entry("limits", new Text("限值", "limits")),
          Map.entry("treat", new Text("数据处理", "treatment")),
          Map.entry("points", new Text("加减分", "points")),
          Map.entry("applies", new Text("适用范围", "scope")),
          Map.entry("missing", new Text("缺报处理", "missing figures")),
          Map.entry("not-applicable", new Text("不适用的处理", "what does not apply")),
          Map.entry("combine", new Text("合成方法", "aggregation")),
          Map.entry("weighting", new Text("赋权方法", "weighting")),
          Map.entry("when", new Text("条件", "conditions")),
          Map.entry("order", new Text("名单次序", "order of lists")),
          Map.entry("cohort", new Text("参照对象", "cohort")),
          Map.entry("members", new Text("成员", "members")),
          Map.entry("round", new Text("小数位", "decimals")),
          Map.entry("groups", new Text("分组", "groups")),
          Map.entry("ties", new Text("同分", "ties")),
          Map.entry("quota", new Text("名额", "quotas")),
          Map.entry("results", new Text("结果", "results")),
          Map.entry("checks", new Text("数据核对", "checks")),
          Map.entry("data", new Text("数据阶段", "stages")));

  private Topics() {}

  /** What a key is called; the key itself where it has no other name. */
  static Text name(String key) {
    return NAMES.getOrDefault(key, Text.of(key));
  }
}
