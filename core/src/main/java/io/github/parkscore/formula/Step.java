// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.formula;

import io.github.parkscore.finding.Text;

/** The steps of an evaluation in their order; no step sees a later one. */
public enum Step {
  /** Computed attributes. */
  ITEMS(new Text("数据项", "items")),
  /** Who is excluded from evaluation, and the cohort. */
  EXCLUDE(new Text("参评范围", "exclude")),
  /** An indicator's value. */
  VALUE(new Text("指标值", "value")),
  /** Its treatments. */
  TREAT(new Text("数据处理", "treat")),
  /** Its mark. */
  RULE(new Text("计分方法", "rule")),
  /** What a missing mark becomes. */
  MISSING(new Text("缺失处理", "missing")),
  /** Points of their own. */
  POINTS(new Text("加减分", "points")),
  /** Named results; totals and places are known. */
  RESULT(new Text("结果", "results")),
  /** Grades. */
  GRADE(new Text("等次", "grades")),
  /** Honours. */
  HONOUR(new Text("荣誉", "honours")),
  /** Warnings. */
  WATCH(new Text("预警", "watch"));

  private final Text shown;

  Step(Text shown) {
    this.shown = shown;
  }

  /** As messages call it. */
  public Text shown() {
    return shown;
  }
}
