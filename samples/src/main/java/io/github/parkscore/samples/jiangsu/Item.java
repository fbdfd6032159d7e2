// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.jiangsu;

import java.util.Locale;

/** What a zone returns: the items of the model in the order of the form. */
enum Item {
  OUTPUT("经济发展", "地区生产总值", "亿元", 2),
  REVENUE("经济发展", "一般公共预算收入", "亿元", 2),
  TAX("经济发展", "税收收入", "亿元", 2),
  VA("经济发展", "规模以上工业增加值", "亿元", 2),
  INVEST("经济发展", "固定资产投资", "亿元", 2),
  SALES("经济发展", "企业营业收入", "亿元", 2),
  LEADING("经济发展", "主导产业营业收入", "亿元", 2),
  SERVICES("经济发展", "生产性服务业营业收入", "亿元", 2),
  FDI("开放水平", "实际使用外资", "万美元", 0),
  BIG_FDI("开放水平", "到账外资3000万美元以上项目数", "个", 0),
  TRADE("开放水平", "进出口总额", "亿美元", 2),
  HIGHTECH_TRADE("开放水平", "高新技术产品进出口额", "万美元", 0),
  PRIVATE_TRADE("开放水平", "民营企业进出口额", "亿美元", 2),
  RND("创新驱动", "企业研发经费支出", "万元", 0),
  HIGHTECH_FIRMS("创新驱动", "高新技术企业数", "家", 0),
  HIGHTECH_OUTPUT("创新驱动", "高新技术产业营业收入", "亿元", 2),
  WORKSHOPS("创新驱动", "省级以上智能车间数", "个", 0),
  FACTORIES("创新驱动", "省级以上智能工厂数", "个", 0),
  LEADERS("创新驱动", "领军人才数", "人", 0),
  BASICS("创新驱动", "基础人才数", "人", 0),
  PATENTS("创新驱动", "有效发明专利数", "件", 0),
  LABS("创新驱动", "省级以上研发机构数", "个", 0),
  STAFF("创新驱动", "年末从业人员数", "人", 0),
  ENERGY("生态集约", "规上工业综合能源消费量", "万吨标准煤", 2),
  POLLUTANTS("生态集约", "规上工业主要污染物排放当量", "吨", 0),
  CARBON("生态集约", "规上工业碳排放量", "万吨", 2),
  AREA("生态集约", "已开发土地面积", "亩", 0),
  LAND_RATE("生态集约", "土地开发利用率", "%", 1),
  WASTE_USE("生态集约", "一般工业固废综合利用率", "%", 1),
  JOBS("统筹协调", "城镇新增就业人数", "人", 0),
  SHARED("统筹协调", "合作共建园区数", "个", 0),
  OPINION("统筹协调", "营商环境评议得分", "分", 2),
  FIRMS("统筹协调", "规上工业企业数", "家", 0),
  SAFE_FIRMS("统筹协调", "安全生产标准化达标企业数", "家", 0),
  REFORMS("加减分及否决", "省级以上复制推广的改革经验", "项", 0),
  INSPECTIONS("加减分及否决", "省级以上生态环境督察通报问题", "个", 0),
  ACCIDENTS("加减分及否决", "重大及以上生产安全事故", "起", 0),
  ENV_EVENTS("加减分及否决", "突发环境事件", "起", 0);

  private final String theme;
  private final String label;
  private final String unit;
  private final int decimals;

  Item(String theme, String label, String unit, int decimals) {
    this.theme = theme;
    this.label = label;
    this.unit = unit;
    this.decimals = decimals;
  }

  /** The item's id in the model. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The group of columns it stands in. */
  String theme() {
    return theme;
  }

  /** Its name in the model and in the forms. */
  String label() {
    return label;
  }

  /** The unit that the model declares. */
  String unit() {
    return unit;
  }

  /** How many decimals are returned. */
  int decimals() {
    return decimals;
  }

  /** Name and unit as a head of a column carries them. */
  String head() {
    return label + "（" + unit + "）";
  }

  boolean isShare() {
    return unit.equals("%");
  }

  /** Whether the model reads an empty cell as 0. */
  boolean isZeroWhenBlank() {
    return this == BIG_FDI || this == SHARED || ordinal() >= REFORMS.ordinal();
  }
}
