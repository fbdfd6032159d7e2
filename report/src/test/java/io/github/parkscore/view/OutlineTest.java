// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.finding.Language;
import io.github.parkscore.finding.Text;
import io.github.parkscore.modelfile.ModelReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever knows the published rule finds all of it in the outline of its model. */
class OutlineTest {
  private static final String MODEL =
      """
      parkscore: 1
      id: whole
      edition: 2024
      name: {zh: 全样, en: Whole}
      subject: 园区
      full-marks: 100
      source: {document: 省办〔2024〕9号, title: 考核办法}
      assumed: {missing: 未见规定, round: 由本例设, with: 参数自拟}
      columns: [目标, 成效]
      column: 成效
      attributes:
        level: {name: 级别, values: [国家级, 省级]}
        city: {name: 设区市}
      items:
        tax: {name: 税收, unit: 亿元, aliases: [税收总额], department: 财政厅}
        area: {name: 面积, unit: 亩, definition: 已开发的}
        total_tax: {name: 全市税收, unit: 亿元, of: city}
        events: {name: 督察问题, unit: 个, blank: 0}
      exclude:
        - {when: events > 5, from: grading, as: 不定等次, managed-as: 丙, source: 第七条}
      cohort: level = '国家级'
      missing: 0
      not-applicable: spread
      rules:
        own: {is: x / most, with: {most: 2 * highest(x)}, source: 附件三}
      score:
        - id: gain
          name: 效益
          weight: 70
          limits: [0, 1]
          parts:
            - {id: per_mu, name: 亩均, value: tax / area, unit: 万元/亩, weight: {国家级: 40, 省级: 30},
               rule: efficacy, with: {floor: 55%}, applies: level = '国家级' or level = '省级'}
            - {id: share, name: 占比, value: tax / total_tax, unit: "%", weight: {国家级: 30, 省级: 40},
               rule: own, treat: "min(x, 90%)", direction: benefit, missing: "mean(mark, level)"}
        - {id: land, name: 用地, value: area, unit: 亩, weight: {目标: 20, 成效: 30}, rule: minmax,
           direction: cost, source: {weight: 附件一}}
        - {id: minus, name: 扣分, points: -2 * events, limits: [-6, 0], source: 第九条}
      round: {points: 2, total: 1}
      ties: [per_mu]
      quota: up
      groups: [level]
      results: {lead: total - 60}
      grades:
        within: level
        list:
          - {name: 甲, when: place() <= quota(30%), source: 第十条}
          - {name: 乙}
      honours:
        - {name: 先进, when: lead > 20, order: place(), within: level, as: 通报表扬}
      watch:
        - {id: warn, name: 预警, when: from_last(level) <= 2, lasts: 2, on: city, as: 约谈}
      checks:
        - {when: tax > total_tax, severity: error, say: 大于全市}
      """;

  private static List<String> lines(Language language) {
    return lines(MODEL, language);
  }

  private static List<String> lines(String model, Language language) {
    Outline outline = Outline.of(ModelReader.read("model.yaml", model).orThrow());
    List<String> lines = new ArrayList<>();
    for (Outline.Block section : outline.sections()) {
      lines.add(section.title().in(language));
      section.lines().forEach(line -> lines.add(said(line, language)));
    }
    return lines;
  }

  private static String said(Outline.Entry line, Language language) {
    if (line instanceof Outline.Branch branch) {
      return branch.name().in(language) + " " + branch.weight().in(language);
    }
    if (line instanceof Outline.Fact fact) {
      return fact.label().in(language) + " " + fact.content().in(language);
    }
    List<Text> cells = ((Outline.Cells) line).cells();
    return String.join("|", cells.stream().map(cell -> cell.in(language)).toList());
  }

  @Test
  void whatMembersAreWeightedByIsSaidByItsName() {
    String model =
        MODEL.replace("cohort: level", "members: {by: city, weight: area}\ncohort: level");
    assertThat(lines(model, Language.ZH)).contains("由成员合成 按“设区市”归属，以“面积”加权平均〔据2〕");
  }

  @Test
  void theTreeStandsWithWeightsFormulasRulesAndWhatTheyRestOn() {
    assertThat(lines(Language.ZH))
        .contains(
            "1 效益（gain）〔据2〕 70〔据2〕",
            "1.1 亩均（per_mu）〔据2〕 国家级 40，省级 30〔据2〕",
            "指标值 税收 / 面积〔据2〕；单位 万元/亩",
            "计分 线性功效系数（efficacy）〔据2〕；不允许值的得分 = 55%〔设2〕；得分率限于 0 至 1〔据2〕",
            "适用 级别 = '国家级' or 级别 = '省级'〔据2〕",
            "数据处理 min(x, 90%)〔据2〕",
            "缺报的 得分率按 mean(mark, 级别)〔设1〕",
            "2 用地（land）〔据2〕 30〔据3〕",
            "指标值 面积〔据2〕；单位 亩；越低越好〔据2〕",
            "加减分 -2 * 督察问题〔据4〕",
            "分数限于 -6 至 0〔据4〕",
            "缺报的 计0分〔设1〕",
            "不适用的 权重分摊到同级指标〔据2〕");
  }

  @Test
  void aFormulaNamedAtTheTopStandsThereAndNotWhatRulesInherit() {
    String named =
        MODEL
            .replace("rules:\n", "with: {density: tax / area, floor: 70%}\nrules:\n")
            .replace("value: tax / area, unit: 万元/亩", "value: density, unit: 万元/亩");
    Outline outline = Outline.of(ModelReader.read("model.yaml", named).orThrow());
    List<String> lines = new ArrayList<>();
    for (Outline.Block section : outline.sections()) {
      section.lines().forEach(line -> lines.add(said(line, Language.ZH)));
    }
    assertThat(lines)
        .contains("density 税收 / 面积〔设1〕", "指标值 density〔据2〕；单位 万元/亩")
        .noneMatch(line -> line.startsWith("floor 70%"));
  }

  @Test
  void setsOfWeightsStandSideBySideWithTheirSums() {
    assertThat(lines(Language.ZH))
        .containsSubsequence(
            "总分，按权重列|目标|成效",
            "效益|70|70",
            "用地|20|30",
            "合计|90|100",
            "效益，按级别|国家级|省级",
            "亩均|40|30",
            "占比|30|40",
            "合计|70|70");
  }

  @Test
  void whoIsEvaluatedAndWhatFollowsStandsWithItsConditions() {
    assertThat(lines(Language.ZH))
        .contains(
            "排名但不定等次 督察问题 > 5〔据1〕；不定等次；参照管理 丙",
            "参照对象 级别 = '国家级'〔据2〕",
            "小数位 指标得分保留2位小数，总分保留1位小数，四舍五入；名次和等次按取整后的分数〔设3〕",
            "同分的 依次比 亩均〔据2〕",
            "名额 按比例计算的名额进一取整〔据2〕",
            "分组 级别〔据2〕",
            "结果：lead 总分 - 60〔据2〕",
            "等次 按组评定：级别",
            "等次：甲 place() <= quota(30%)〔据6〕",
            "等次：乙 其余",
            "荣誉：先进 lead > 20〔据2〕；后果 通报表扬；名单次序 place()〔据2〕；组内 级别",
            "预警：预警（warn） from_last(级别) <= 2〔据2〕；后果 约谈；有效 2 轮；落在 设区市",
            "错误 大于全市；税收 > 全市税收〔据2〕");
  }

  @Test
  void inputsAndRulesStandWithUnitsAndPresets() {
    assertThat(lines(Language.ZH))
        .contains(
            "级别（level） 国家级、省级〔据2〕",
            "设区市（city） 任意文字",
            "税收（tax） 亿元〔据2〕；财政厅；别名 税收总额",
            "面积（area） 亩〔据2〕；已开发的",
            "全市税收（total_tax） 亿元〔据2〕；每个设区市一个数",
            "督察问题（events） 个〔据2〕；空格按 0",
            "own〔据5〕 ",
            "得分率 x / most",
            "most 不另写时为 2 * highest(x)",
            "worst 不允许值；不另写时为 lowest(x)");
  }

  @Test
  void whatAFigureIsMadeOfAndWhereItIsTakenFromIsSaid() {
    String model =
        """
        parkscore: 1
        id: two
        edition: 2024
        name: 两年考评
        subject: 园区
        period: 2 years
        assumed: 自拟
        attributes:
          county: {name: 所在县}
          class: {name: 县域类别, values: [一类, 二类], from: counties, take: grade, of: county}
        items:
          tax: {name: 税收, unit: 亿元, over-time: sum}
          area: {name: 面积, unit: 亩, over-time: last}
          share: {name: 占比, unit: "%", over-time: mean}
          place_there: {name: 省内名次, from: province, take: rank}
        missing: 0
        round: none
        score:
          - {id: p, name: 亩均税收, value: tax / area, weight: 1, rule: minmax}
        """;
    assertThat(lines(model, Language.ZH))
        .anyMatch(line -> line.endsWith("取自 counties；等次；按所在县对应"))
        .anyMatch(line -> line.startsWith("税收（tax） 亿元") && line.endsWith("由短周期合成时取合计"))
        .anyMatch(line -> line.endsWith("由短周期合成时取最后一期"))
        .anyMatch(line -> line.endsWith("由短周期合成时取平均"))
        .anyMatch(line -> line.endsWith("取自 province；名次"));
    assertThat(lines(model, Language.EN))
        .anyMatch(line -> line.endsWith("taken from counties; grade; by 所在县"))
        .anyMatch(line -> line.endsWith("of shorter periods the sum"));
  }

  @Test
  void everyMarkLeadsToItsDocumentOrReason() {
    assertThat(lines(Language.ZH))
        .contains(
            "据1 省办〔2024〕9号 第七条（条件）",
            "据3 省办〔2024〕9号 附件一（权重）",
            "据5 附件三（自有计分方法）",
            "据6 省办〔2024〕9号 第十条（条件）",
            "设1 未见规定（缺报处理）",
            "设2 参数自拟（参数）",
            "设3 由本例设（小数位）");
  }

  @Test
  void howMuchOfTheWeightIsStatedIsSaid() {
    assertThat(lines(Language.ZH))
        .contains("占满分的份额 权重有依据的占 100%（一级的占 100%），指标公式有依据的占 100%，计分方法有依据的占 100%，其余自设");
    String assumed =
        MODEL.replace("direction: cost, source: {weight: 附件一}", "assumed: {weight: 自拟, rule: 自拟}");
    Outline outline = Outline.of(ModelReader.read("model.yaml", assumed).orThrow());
    List<Outline.Entry> basis = outline.sections().get(outline.sections().size() - 1).lines();
    assertThat(said(basis.get(basis.size() - 1), Language.ZH))
        .isEqualTo("占满分的份额 权重有依据的占 70%（一级的占 70%），指标公式有依据的占 100%，计分方法有依据的占 70%，其余自设");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void bothLanguagesSayAsMuch(Language language) {
    assertThat(lines(language)).hasSameSizeAs(lines(Language.ZH)).doesNotContain("null");
  }
}
