// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import io.github.parkscore.finding.Text;

/** The words that stand in more than one view. */
final class Terms {
  static final Text RANK = new Text("名次", "Rank");
  static final Text MOVE = new Text("变动", "Move");
  static final Text TOTAL = new Text("总分", "Total");
  static final Text POINTS = new Text("得分", "Points");
  static final Text GRADE = new Text("等次", "Grade");
  static final Text HONOURS = new Text("荣誉", "Honours");
  static final Text WATCH = new Text("预警", "Watch");
  static final Text STATE = new Text("说明", "Remark");
  static final Text ADJUSTMENTS = new Text("加减分", "Bonus, penalty");
  static final Text REFERENCE = new Text("参考", "reference");
  static final Text CODE = new Text("编码", "Code");

  private Terms() {}
}
