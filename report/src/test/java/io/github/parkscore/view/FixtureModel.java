// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import io.github.parkscore.data.Period;
import io.github.parkscore.data.Unit;
import io.github.parkscore.finding.Place;
import io.github.parkscore.finding.Text;
import io.github.parkscore.formula.Formula;
import io.github.parkscore.model.Absence;
import io.github.parkscore.model.Attribute;
import io.github.parkscore.model.Check;
import io.github.parkscore.model.Conclusions;
import io.github.parkscore.model.Consequence;
import io.github.parkscore.model.Evaluated;
import io.github.parkscore.model.Exclusion;
import io.github.parkscore.model.Grades;
import io.github.parkscore.model.Grouping;
import io.github.parkscore.model.Head;
import io.github.parkscore.model.Identity;
import io.github.parkscore.model.IndicatorModel;
import io.github.parkscore.model.Inputs;
import io.github.parkscore.model.Item;
import io.github.parkscore.model.Limits;
import io.github.parkscore.model.NumberTable;
import io.github.parkscore.model.Part;
import io.github.parkscore.model.Quota;
import io.github.parkscore.model.Rounding;
import io.github.parkscore.model.Settings;
import io.github.parkscore.model.Stages;
import io.github.parkscore.provenance.Provenance;
import io.github.parkscore.provenance.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** An invented model of five categories with 32 indicators, in the manner of a province's. */
final class FixtureModel {
  /**
   * Category, then its indicators: id, name, formula, unit, weight, department; ! less is better.
   */
  private static final String TREE =
      """
      economy 经济发展
      output 地区生产总值|output|亿元|5|统计局
      output_growth 地区生产总值增长率|growth(output)|%|4|统计局
      revenue 一般公共预算收入|revenue|亿元|5|财政厅
      va 规模以上工业增加值|va|亿元|5|统计局
      invest_growth 固定资产投资增长率|growth(invest)|%|4|统计局
      tax_share 税收占一般公共预算收入比重|tax / revenue|%|3|财政厅
      leading_share 主导产业集聚度|leading / sales|%|4|工信厅
      openness 开放水平
      fdi 实际使用外资|fdi|亿美元|6|商务厅
      fdi_growth 实际使用外资增长率|growth(fdi)|%|3|商务厅
      fdi_projects 外资大项目数|projects|个|3|商务厅
      trade 进出口总额|trade|亿元|6|海关
      hightech_trade 高新技术产品进出口占比|hightech / trade|%|4|海关
      private_trade 民营企业进出口占比|private / trade|%|3|海关
      innovation 创新驱动
      rnd 研发经费投入强度|rnd / sales|%|4|科技厅
      firms 高新技术企业数|firms|家|4|科技厅
      hightech_share 高新技术产业占比|newtech / sales|%|3|科技厅
      plants 智能车间、工厂数|plants|个|3|工信厅
      talent 领军人才及基础人才数|talent|人|3|人社厅
      patents 万人有效发明专利拥有量|patents / staff|件/万人|3|知识产权局
      ecology 生态集约
      energy 单位工业增加值能耗|energy / va|吨标准煤/万元|4|发展改革委|!
      pollution 单位工业增加值污染物排放量|pollutants / va|千克/万元|3|生态环境厅|!
      tax_per_mu 亩均税收|tax / area|万元/亩|4|税务局
      va_per_mu 亩均工业增加值|va / area|万元/亩|2|统计局
      waste 一般工业固废综合利用率|waste|%|2|生态环境厅
      balance 统筹协调
      jobs 城镇新增就业人数|jobs|人|2|人社厅
      shared 合作共建园区数|shared|个|1|商务厅
      opinion 营商环境评议|opinion|分|2|商务厅
      safety 安全生产标准化达标率|safe / industrial|%|2|应急厅
      city_share 占所在设区市生产总值比重|output / city_output|%|1|统计局
      services 生产性服务业占比|services / sales|%|1|统计局
      density 建成区容积率|ratio||1|自然资源厅
      incidents 群体性事件|incidents|起|0|信访局|!
      """;

  private static final String ITEMS =
      """
      output 地区生产总值 亿元;revenue 一般公共预算收入 亿元;tax 税收收入 亿元
      va 规模以上工业增加值 亿元;invest 固定资产投资 亿元;sales 企业营业收入 亿元
      leading 主导产业营业收入 亿元;services 生产性服务业营业收入 亿元;fdi 实际使用外资 亿美元
      projects 外资大项目数 个;trade 进出口总额 亿元;hightech 高新技术产品进出口额 亿元
      private 民营企业进出口额 亿元;rnd 研发经费支出 亿元;firms 高新技术企业数 家
      newtech 高新技术产业营业收入 亿元;plants 智能车间和工厂数 个;talent 人才数 人
      patents 有效发明专利数 件;staff 年末从业人员数 人;energy 综合能源消费量 万吨标准煤
      pollutants 主要污染物排放当量 吨;area 已开发土地面积 亩;waste 固废综合利用率 %
      jobs 城镇新增就业人数 人;shared 合作共建园区数 个;opinion 营商环境评议得分 分
      safe 达标企业数 家;industrial 规上工业企业数 家;city_output 设区市生产总值 亿元
      ratio 容积率 1;incidents 群体性事件 起;reforms 改革经验 项;accidents 重大安全事故 起
      """;

  private FixtureModel() {}

  static IndicatorModel province() {
    return new IndicatorModel(
        identity("全省经济开发区综合考核评价（示例，数据均为虚构）"),
        OptionalDouble.empty(),
        provenance(),
        inputs(),
        new Evaluated(exclusions(), Optional.empty(), Optional.empty()),
        settings(),
        Map.of(),
        List.of(),
        tree(),
        new Rounding(OptionalInt.of(2), OptionalInt.empty(), OptionalInt.of(2)),
        conclusions(),
        List.of(
            new Check(
                Formula.of("tax > revenue * 85%"),
                io.github.parkscore.finding.Severity.WARNING,
                new Text("税收收入接近或大于一般公共预算收入", "tax is close to or above revenue"))),
        List.of());
  }

  static Identity identity(String name) {
    return new Identity("fixture", "2021", Text.of(name), Text.of("开发区"), Period.Part.YEAR);
  }

  private static Provenance provenance() {
    Source source = new Source("苏政办发〔2021〕10号", "经济开发区高质量发展综合考核评价办法", "2021", "", "", "");
    Map<String, Text> assumed = new LinkedHashMap<>();
    assumed.put("weight", Text.of("权重未公开"));
    for (String key :
        List.of("value", "rule", "with", "limits", "missing", "points", "direction")) {
      assumed.put(key, Text.of("计分方法未公开"));
    }
    for (String key : List.of("round", "quota", "when", "groups", "not-applicable")) {
      assumed.put(key, Text.of("未见规定"));
    }
    return new Provenance(Optional.of(source), Map.of(), Optional.empty(), assumed);
  }

  private static Inputs inputs() {
    Map<String, Attribute> attributes = new LinkedHashMap<>();
    attribute(attributes, "level", "级别", "国家级", "省级");
    attribute(attributes, "kind", "类型", "经开区", "高新区", "工业园区", "旅游度假区", "综合保税区");
    attribute(attributes, "region", "片区", "苏南", "苏中", "苏北");
    Map<String, Item> items = new LinkedHashMap<>();
    for (String line : ITEMS.split("[;\n]")) {
      String[] words = line.trim().split(" ");
      items.put(words[0], item(words[0], words[1], Unit.parse(words[2]).orElseThrow()));
    }
    return new Inputs(attributes, items, List.of(), Stages.NONE);
  }

  private static Item item(String id, String name, Unit unit) {
    boolean blank = List.of("accidents", "incidents", "reforms", "shared").contains(id);
    return new Item(
        id,
        Text.of(name),
        Optional.of(unit),
        List.of(),
        Text.EMPTY,
        blank ? Optional.of(new Item.Blank(0)) : Optional.empty(),
        Optional.empty(),
        Text.EMPTY,
        Provenance.NONE);
  }

  private static void attribute(
      Map<String, Attribute> into, String id, String name, String... values) {
    into.put(
        id,
        new Attribute(
            id,
            Text.of(name),
            List.of(values),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Provenance.NONE));
  }

  private static List<Exclusion> exclusions() {
    return List.of(
        exclusion("accidents > 0", Exclusion.From.EVALUATION, "发生重大安全事故，取消当年考核评价资格"),
        exclusion("kind = '旅游度假区'", Exclusion.From.RANKING, "只评价不排名"),
        exclusion("kind = '综合保税区'", Exclusion.From.GRADING, "不定等次"));
  }

  private static Exclusion exclusion(String when, Exclusion.From from, String as) {
    return new Exclusion(Formula.of(when), from, Text.of(as), Text.EMPTY, Provenance.NONE);
  }

  private static Settings settings() {
    Map<String, NumberTable> with = new LinkedHashMap<>();
    with.put("worst", NumberTable.of(Formula.of("quantile(x, 5%)")));
    with.put("best", NumberTable.of(Formula.of("quantile(x, 95%)")));
    with.put("floor", NumberTable.of(Formula.of("30%")));
    return new Settings(
        Optional.empty(),
        Optional.of(Formula.of("efficacy")),
        with,
        Optional.of(Limits.of(0, 1)),
        Optional.of(Absence.mark(NumberTable.of(0))),
        Optional.of(Absence.SPREAD),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static List<Part> tree() {
    List<Part> categories = new ArrayList<>();
    String[] head = null;
    List<Part> parts = new ArrayList<>();
    for (String line : TREE.split("\n")) {
      if (!line.contains("|")) {
        close(categories, head, parts);
        head = line.split(" ");
        parts = new ArrayList<>();
      } else {
        parts.add(indicator(line));
      }
    }
    close(categories, head, parts);
    Head bonus = head("reform_bonus", "改革创新加分", Optional.empty(), settings(0, 1.5), "");
    categories.add(new Part.Points(bonus, Formula.of("0.5 * reforms")));
    return categories;
  }

  private static Settings settings(double low, double high) {
    return Settings.NONE.withLimits(Limits.of(low, high));
  }

  private static void close(List<Part> categories, String[] head, List<Part> parts) {
    if (head != null) {
      Provenance own = Provenance.of(Source.clause("第五条"));
      Head named = head(head[0], head[1], Optional.empty(), Settings.NONE, "");
      Head stated =
          new Head(
              named.id(),
              named.name(),
              Optional.empty(),
              Optional.empty(),
              Settings.NONE,
              new Provenance(
                  Optional.empty(), Map.of("name", own.source().get()), Optional.empty(), Map.of()),
              Text.EMPTY,
              Text.EMPTY,
              Place.NOWHERE);
      categories.add(new Part.Category(stated, parts, false));
    }
  }

  private static Part indicator(String line) {
    int blank = line.indexOf(' ');
    String[] words = line.substring(blank + 1).split("\\|", -1);
    boolean cost = words.length > 5;
    String weight = words[3];
    boolean reference = weight.equals("0");
    Settings settings = withDepartment(words[4]);
    if (cost) {
      settings =
          settings
              .withParameter("worst", NumberTable.of(Formula.of("quantile(x, 95%)")))
              .withParameter("best", NumberTable.of(Formula.of("quantile(x, 5%)")));
    }
    Optional<NumberTable> number =
        reference ? Optional.empty() : Optional.of(NumberTable.of(Double.parseDouble(weight)));
    String id = "i_" + line.substring(0, blank);
    boolean industrial = words[0].contains("工业增加值") && !words[0].contains("规模");
    Head head = head(id, words[0], number, settings, industrial ? "kind <> '旅游度假区'" : "");
    return new Part.Indicator(
        head,
        Formula.of(words[1]),
        Unit.parse(words[2]),
        cost ? Part.Direction.COST : Part.Direction.BENEFIT,
        reference);
  }

  private static Settings withDepartment(String department) {
    return new Settings(
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(Text.of(department)));
  }

  private static Head head(
      String id, String name, Optional<NumberTable> weight, Settings settings, String applies) {
    return new Head(
        id,
        Text.of(name),
        weight,
        applies.isEmpty() ? Optional.empty() : Optional.of(Formula.of(applies)),
        settings,
        Provenance.NONE,
        Text.EMPTY,
        Text.EMPTY,
        Place.NOWHERE);
  }

  private static Conclusions conclusions() {
    Grouping level = Grouping.by("level");
    return new Conclusions(
        List.of(level, Grouping.by("region"), Grouping.by("level", "region")),
        List.of(),
        Optional.of(Quota.NEAREST),
        Map.of(),
        new Grades(
            Optional.of(level),
            List.of(
                consequence("", "一类", "place() <= quota(20%)"),
                consequence("", "二类", "place() <= quota(60%)"),
                consequence("", "三类", ""))),
        List.of(
            consequence("", "高质量发展先进开发区", "place(level) <= 10"),
            consequence("", "开放先进", "rank(points(openness)) <= 5")),
        List.of(
            consequence("bottom", "末位警示", "level = '省级' and from_last(level) <= 3"),
            consequence("removal", "摘牌", "level = '省级' and times(from_last(level) <= 3, 3) >= 2")));
  }

  private static Consequence consequence(String id, String name, String when) {
    return new Consequence(
        id,
        Text.of(name),
        when.isEmpty() ? Optional.empty() : Optional.of(Formula.of(when)),
        Text.EMPTY,
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        Provenance.NONE);
  }
}
