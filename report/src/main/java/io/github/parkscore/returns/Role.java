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
  /** The city that the park answers to. */
  CITY("所在市", "城市", "地市", "所在地市", "设区市", "市州", "所属市", "city"),
  /** What became of the park, in words. */
  CHANGE("变动", "变动情况", "变动类型", "变更", "变更情况", "变更类型", "调整情况", "沿革", "change"),
  /** Since when. */
  CHANGED_ON("变动时间", "变动日期", "变更时间", "变更日期", "调整时间", "生效时间", "since"),
  /** When it got its present name. */
  RENAMED_ON("更名时间", "更名日期", "改名时间", "改名日期", "renamed"),
  /** The park that it went into. */
  MERGED_INTO("并入", "并入对象", "并入单位", "并入开发区", "合并到", "mergedinto"),
  /** When it went into another. */
  MERGED_ON("并入时间", "并入日期", "合并时间", "合并日期"),
  /** The parks that it was split into. */
  SPLIT_INTO("拆分为", "拆分", "分设为", "拆分对象", "splitinto"),
  /** When it was split. */
  SPLIT_ON("拆分时间", "拆分日期"),
  /** When its level changed. */
  UPGRADED_ON("升级时间", "升级日期", "晋升时间", "upgraded"),
  /** The last period without it. */
  EXEMPT_UNTIL("免评至", "免评期至", "免评截止", "豁免至", "exemptuntil"),
  /** Whether earlier figures are on today's footing. */
  BASIS("口径", "往期口径", "数据口径", "往期数口径", "basis"),
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

  /** Whether only rosters have such columns. */
  boolean isOfRosters() {
    return compareTo(CITY) >= 0 && compareTo(BASIS) <= 0;
  }

  /** The words that a head of this kind is written with. */
  List<String> words() {
    return words;
  }
}
