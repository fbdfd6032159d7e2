// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import java.util.List;

/** What a column is for, other than a figure or an attribute. */
enum Role {
  /** The park's code. */
  ID("编码", "代码", "编号", "开发区编码", "开发区代码", "园区编码", "园区代码", "单位编码", "单位代码", "code", "id"),
  /** The park's name. */
  NAME(
      "名称", "开发区", "园区", "开发区名称", "园区名称", "单位名称", "填报单位", "填报单位名称", "上报单位", "评价对象", "name", "park"),
  /** The park's short name. */
  SHORT_NAME("简称", "short", "shortname"),
  /** The names that the park had. */
  FORMER_NAMES("曾用名", "原名", "原名称", "former", "formernames"),
  /** The year of the row. */
  PERIOD("年份", "年度", "年", "期间", "时期", "统计年度", "报告期", "统计期", "period", "year"),
  /** The stage of checking of the row, in models that have stages. */
  STAGE("阶段", "数据阶段", "数据状态", "审核阶段", "审核状态", "核查阶段", "填报阶段", "数据口径", "口径", "stage"),
  /** The name of the item of the row. */
  ITEM("指标", "指标名称", "项目", "项目名称", "数据项", "填报项目", "item", "indicator"),
  /** The unit of the row. */
  UNIT("计量单位", "指标单位", "unit"),
  /** 单位: a unit in a list of items, a name in a table of parks. */
  UNIT_OR_NAME("单位"),
  /** The figure of the row. */
  VALUE("数值", "值", "数据", "填报值", "填报数", "指标值", "完成值", "实际值", "完成数", "value"),
  /** A running number, which says nothing. */
  SERIAL("序号", "行次", "栏次", "no.", "no"),
  /** The area of a figure that is one for everybody. */
  EVERYBODY("全省", "全市", "全国", "全区", "范围"),
  /** Something for the record. */
  NOTE(
      "备注", "说明", "情况说明", "佐证编号", "佐证材料", "联系人", "联系电话", "填表人", "审核人", "note", "notes", "remark",
      "remarks");

  private final List<String> words;

  Role(String... words) {
    this.words = List.of(words);
  }

  /** The words that a head of this kind is written with. */
  List<String> words() {
    return words;
  }
}
