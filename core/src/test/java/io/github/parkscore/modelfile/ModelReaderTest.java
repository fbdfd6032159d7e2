// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.modelfile;

import static io.github.parkscore.modelfile.ModelText.with;
import static io.github.parkscore.modelfile.ModelText.withScore;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.data.Period;
import io.github.parkscore.data.Unit;
import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Severity;
import io.github.parkscore.finding.Text;
import io.github.parkscore.formula.Formula;
import io.github.parkscore.model.Absence;
import io.github.parkscore.model.Consequence;
import io.github.parkscore.model.Exclusion;
import io.github.parkscore.model.Grouping;
import io.github.parkscore.model.IndicatorModel;
import io.github.parkscore.model.Item;
import io.github.parkscore.model.Limits;
import io.github.parkscore.model.Members;
import io.github.parkscore.model.Node;
import io.github.parkscore.model.NumberTable;
import io.github.parkscore.model.Part;
import io.github.parkscore.model.Quota;
import io.github.parkscore.model.Rounding;
import io.github.parkscore.model.Settings;
import io.github.parkscore.provenance.Basis;
import io.github.parkscore.provenance.Source;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Each section of a model file becomes the record that says the same. */
class ModelReaderTest {
  private static IndicatorModel read(String text) {
    return Declared.read("m.yaml", text).orThrow();
  }

  private static Settings settings(String line) {
    return read(with(line)).settings();
  }

  @Test
  void identity() {
    IndicatorModel model =
        read(with("name: {zh: 考核, en: Review}", "period: 2 years", "full-marks: 100"));
    assertThat(model.identity().id()).isEqualTo("small");
    assertThat(model.identity().edition()).isEqualTo("2024");
    assertThat(model.identity().name()).isEqualTo(new Text("考核", "Review"));
    assertThat(model.identity().part()).isEqualTo(Period.Part.TWO_YEARS);
    assertThat(model.fullMarks()).hasValue(100);
    assertThat(read(with("period: half-year")).identity().part()).isEqualTo(Period.Part.FIRST_HALF);
  }

  @Test
  void itemsKeepWhatAnEmptyCellMeans() {
    IndicatorModel model =
        read(
            with(
                """
                items:
                  tax: {name: 税收, unit: 亿元, aliases: [税], department: 税务局, definition: 入库数}
                  area: {name: 面积, blank: missing, of: region}
                  rate: {name: 增速, unit: "%", blank: 5}
                  share: {name: 占比, unit: "%", blank: 5.5%}
                  last: {name: 上级, from: other, take: total, of: all}
                """));
    Map<String, Item> items = model.inputs().items();
    assertThat(items.keySet()).containsExactly("tax", "area", "rate", "share", "last");
    assertThat(items.get("tax").unit()).isEqualTo(Unit.parse("亿元"));
    assertThat(items.get("tax").blank()).isEmpty();
    assertThat(items.get("area").blank()).contains(Item.Blank.MISSING);
    assertThat(items.get("rate").blank()).contains(new Item.Blank(0.05));
    assertThat(items.get("share").blank()).contains(new Item.Blank(0.055));
    assertThat(items.get("last").elsewhere().orElseThrow().take()).contains("total");
  }

  @Test
  void settings() {
    assertThat(settings("treat: growth(x)").treat()).contains(List.of(Formula.of("growth(x)")));
    assertThat(settings("treat: [ln(x), \"winsorise(x, 5)\"]").treat().orElseThrow()).hasSize(2);
    assertThat(settings("limits: [0, 1]").limits()).contains(Limits.of(0, 1));
    assertThat(settings("limits: none").limits().orElseThrow().high()).isEmpty();
    assertThat(settings("limits: [none, 2]").limits().orElseThrow().low()).isEmpty();
    assertThat(settings("missing: spread").missing()).contains(Absence.SPREAD);
    assertThat(settings("missing: refuse").missing()).contains(Absence.REFUSE);
    assertThat(settings("missing: mean(mark)").missing().orElseThrow().kind())
        .isEqualTo(Absence.Kind.MARK);
    assertThat(settings("combine: geometric").combine()).contains("geometric");
    assertThat(settings("department: 统计局").department()).contains(Text.of("统计局"));
  }

  @Test
  void tablesAreOverAttributesOrColumns() {
    NumberTable table =
        settings("missing: {国家级: 0, else: 50%}").missing().orElseThrow().mark().get();
    assertThat(table.byKey()).containsExactly(Map.entry("国家级", Formula.of("0")));
    assertThat(table.otherwise()).contains(Formula.of("50%"));
    IndicatorModel model =
        read(
            with(
                "columns: [目标, 成效]",
                """
                indicators:
                  - {id: a, value: tax, weight: {目标: 10, 成效: 6}}
                  - {id: b, value: area, weight: {成效: 94}}
                """,
                """
                score:
                  - {id: goals, name: 目标, weight: 1, column: 目标, parts: indicators, rule: minmax, relative: true}
                  - {id: effect, name: 成效, weight: 2, column: 成效, parts: indicators, rule: minmax, treat: growth(x)}
                """));
    assertThat(model.tree().nodes())
        .extracting(Node::id)
        .containsExactly("goals", "goals.a", "effect", "effect.a", "effect.b");
  }

  @Test
  void weightings() {
    assertThat(settings("weighting: entropy").weighting().orElseThrow().method())
        .isEqualTo("entropy");
    Settings ahp = settings("weighting: {ahp: {matrix: [[1, 3], [1/3, 1]], method: eigenvector}}");
    assertThat(ahp.weighting().orElseThrow().matrix().get(1).get(0)).isEqualTo(Formula.of("1/3"));
    assertThat(ahp.weighting().orElseThrow().options()).containsEntry("method", "eigenvector");
    String parts = "score: [{id: a, value: tax, rule: minmax}]";
    assertThat(read(with("weighting: entropy", parts)).score()).hasSize(1);
  }

  @Test
  void partsOfEveryKind() {
    IndicatorModel model =
        read(
            withScore(
                """
                - name: 产出
                  weight: 22
                  rule: efficacy
                  with: {floor: 60%}
                  parts:
                    - {id: a, name: 甲, value: tax, unit: 亿元, weight: 22, direction: cost, definition: 口径, rationale: 理由}
                - {id: staff, name: 人, value: area, reference: true}
                - {id: fine, name: 扣分, points: -0.3 * events, limits: [-3, 0]}
                """));
    Part.Category category = (Part.Category) model.score().get(0);
    Part.Indicator a = (Part.Indicator) category.parts().get(0);
    assertThat(a.direction()).isEqualTo(Part.Direction.COST);
    assertThat(a.head().definition()).isEqualTo(Text.of("口径"));
    assertThat(a.head().place()).hasToString("m.yaml:17:9");
    assertThat(((Part.Indicator) model.score().get(1)).reference()).isTrue();
    assertThat(((Part.Points) model.score().get(2)).points())
        .isEqualTo(Formula.of("-0.3 * events"));
    assertThat(model.tree().node("a").orElseThrow().with()).containsKey("floor");
  }

  @Test
  void anIndicatorWithoutANameIsCalledByItsId() {
    IndicatorModel model = read(withScore("- {id: a, value: tax, rule: x, weight: 1}"));
    assertThat(model.score().get(0).head().name()).isEqualTo(Text.of("a"));
  }

  @Test
  void whoIsEvaluated() {
    IndicatorModel model =
        read(
            with(
                """
                exclude:
                  - {when: level = '省级', from: grading, as: 不定等级, managed-as: B, source: 第三条}
                """,
                "cohort: missing(region)",
                "members: {by: region, weight: area}"));
    Exclusion exclusion = model.evaluated().exclusions().get(0);
    assertThat(exclusion.from()).isEqualTo(Exclusion.From.GRADING);
    assertThat(exclusion.managedAs()).isEqualTo(Text.of("B"));
    assertThat(exclusion.provenance().source()).contains(Source.clause("第三条"));
    assertThat(model.evaluated().members()).contains(new Members("region", "area"));
    assertThat(model.evaluated().cohort()).contains(Formula.of("missing(region)"));
  }

  @Test
  void conclusions() {
    IndicatorModel model =
        read(
            with(
                "groups: [level, level + region]",
                "ties: [per_mu]",
                "quota: down",
                "results: {moved: prev(place()) - place(), dens: {name: 密度, value: tax / area, unit: 万元/亩}}",
                "grades: {within: level, list: [{name: A, when: place() <= quota(25%)}, {name: B}]}",
                "honours: [{name: 先进, when: place() <= 3}]",
                """
                watch:
                  - {id: bad, name: 备选, when: from_last() <= 5, within: region, order: total, lasts: 2, on: region, as: 约谈}
                """,
                "checks: [{when: total > 100, severity: error, say: 超出}, {when: total < 0, say: 负}]",
                "publish: [rank, name]",
                "data: {stages: [自报, 核实], use: 核实, differences: true, source: 第五条}",
                "round: {points: 2, total: 3}"));
    assertThat(model.conclusions().groups())
        .containsExactly(Grouping.by("level"), Grouping.by("level", "region"));
    assertThat(model.conclusions().ties()).containsExactly("per_mu");
    assertThat(model.conclusions().quota()).contains(Quota.DOWN);
    assertThat(model.conclusions().results().get("dens").unit()).isEqualTo(Unit.parse("万元/亩"));
    assertThat(model.conclusions().grades().list()).hasSize(2);
    assertThat(model.conclusions().honours()).hasSize(1);
    Consequence watch = model.conclusions().watch().get(0);
    assertThat(watch.within()).contains(Grouping.by("region"));
    assertThat(watch.order()).contains(Formula.of("total"));
    assertThat(watch.lasts()).hasValue(2);
    assertThat(watch.on()).contains("region");
    assertThat(watch.as()).isEqualTo(Text.of("约谈"));
    assertThat(model.checks())
        .extracting(check -> check.severity())
        .containsExactly(Severity.ERROR, Severity.WARNING);
    assertThat(model.publish()).containsExactly("rank", "name");
    assertThat(model.inputs().stages().use()).isEqualTo("核实");
    assertThat(model.inputs().stages().differences()).isTrue();
    assertThat(model.rounding())
        .isEqualTo(new Rounding(OptionalInt.of(2), OptionalInt.empty(), OptionalInt.of(3)));
  }

  @Test
  void theNearestSourceSpeaks() {
    IndicatorModel model =
        read(
            with(
                "source: {document: 甲〔2020〕1号, weight: 附件2}",
                "assumed: {rule: 未公开, limits: {zh: 无, en: none}}",
                """
                score:
                  - name: 类
                    weight: 1
                    source: 第二章
                    parts:
                      - {id: a, value: tax, rule: minmax, weight: 1, assumed: {weight: 示例}}
                """));
    Node a = model.tree().node("a").orElseThrow();
    assertThat(a.basis("weight")).contains(Basis.assumed(Text.of("示例")));
    assertThat(a.basis("value")).contains(Basis.stated(Source.clause("第二章")));
    assertThat(model.provenance().basis("weight")).contains(Basis.stated(Source.clause("附件2")));
    assertThat(model.provenance().basis("limits")).contains(Basis.assumed(new Text("无", "none")));
    assertThat(model.provenance().source().orElseThrow().document()).isEqualTo("甲〔2020〕1号");
  }

  @Test
  void aModelMayOnlyGrade() {
    IndicatorModel model =
        read(
            with("-score:", "-missing:", "-round:", "grades: {list: [{name: 合格, when: tax > 1}]}"));
    assertThat(model.score()).isEmpty();
    assertThat(model.rounding()).isEqualTo(Rounding.NONE);
  }

  @Test
  void parametersOfTheListCountWhereverTheListIsUsed() {
    String text =
        with(
            "indicators: [{id: a, value: tax, weight: 1, with: {goal: area}}]",
            """
            score:
              - {id: goals, name: 目标, weight: 1, parts: indicators, treat: x / goal, rule: x}
              - {id: effect, name: 成效, weight: 1, parts: indicators, rule: efficacy}
            """);
    assertThat(ModelReader.read("m.yaml", text).findings()).isEmpty();
  }

  @Test
  void everythingIsToldAtOnceFromTheTopDown() {
    List<Finding> findings =
        ModelReader.read(
                "m.yaml",
                with(
                    "edtion: 3", "items: {tax: {nmae: 税收, unit: 亿圆}, area: {name: 面积}}", "-round:"))
            .findings();
    assertThat(findings)
        .extracting(Finding::code)
        .containsExactly("unknown-key", "unknown-unit", "round-unsaid", "unknown-key");
    assertThat(Findings.hasErrors(findings)).isTrue();
  }

  @Test
  void aKeyThatIsMisspeltOrEmptyIsNotToldAsLackingToo() {
    String text = with("-edition:", "edtion: 3", "-round:", "round:", "-missing:");
    assertThat(ModelReader.read("m.yaml", text).findings())
        .extracting(Finding::code)
        .containsExactlyInAnyOrder("unknown-key", "no-value", "missing-unsaid");
  }
}
