// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.parkscore.data.Park;
import io.github.parkscore.data.ParkTable;
import io.github.parkscore.data.Period;
import io.github.parkscore.evaluation.Evaluation;
import io.github.parkscore.evaluation.Evaluator;
import io.github.parkscore.evaluation.Options;
import io.github.parkscore.modelfile.ModelReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a park is told about its own total. */
class ExplanationTest {
  private static final Period YEAR = Period.year(2024);

  private static final String MODEL =
      """
      parkscore: 1
      id: told
      edition: 2024
      name: 例
      subject: 园区
      source: {title: 测试}
      assumed: {rule: 自设}
      items:
        tax: {name: 税收, unit: 亿元}
        area: {name: 面积, unit: 亩}
        events: {name: 督察问题, unit: 个, blank: 0}
      exclude: [{when: events > 1, from: honours, as: 取消评优资格, source: 第十一条}]
      missing: 0
      round: {points: 2, total: 2}
      full-marks: 100
      score:
        - name: 效益
          weight: 100
          rule: minmax
          parts:
            - {id: per_mu, name: 亩均税收, value: tax / area, unit: 万元/亩, weight: 60}
            - {id: tax_growth, name: 税收增长率, value: growth(tax), unit: "%", weight: 40}
        - {id: minus, name: 扣分, points: -2 * events, limits: [-3, 0]}
      """;

  private static final String KIND =
      "{name: 类型, values: [大, 小], value: \"if(events > 1, '大', '小')\"}";
  private static final String SIZE =
      "{id: size, name: 面积, value: area, weight: {大: 100}, rule: minmax}";

  private static final Evaluation ROUND = round(MODEL);

  private static Evaluation round(String model) {
    return Evaluator.of(ModelReader.read("model.yaml", model).orThrow())
        .evaluate(
            ParkTable.builder()
                .park(Park.of("A", "甲区"))
                .park(Park.of("B", "乙区"))
                .park(Park.of("C", "丙区"))
                .column("tax", YEAR, 2, 4, 3)
                .column("tax", YEAR.previous(1), 1.6, 4, 3.3)
                .column("area", YEAR, 100, 100, 100)
                .column("events", YEAR, 0, 2, 0)
                .build(),
            Options.DEFAULT.withPeriod(YEAR));
  }

  private static Part part(int park, String node) {
    return find(new Explainer(ROUND).explain(park).total(), node);
  }

  private static Part find(Part part, String node) {
    if (part.node().equals(node) && part.derivation().isPresent()) {
      return part;
    }
    return part.parts().stream()
        .map(below -> find(below, node))
        .filter(found -> found != null)
        .findFirst()
        .orElse(null);
  }

  @Test
  void theFormulaIsFilledSoThatAReaderCanDoTheSum() {
    Derivation perMu = part(0, "per_mu").derivation().orElseThrow();
    assertThat(perMu.formula().zh()).isEqualTo("税收 / 面积");
    assertThat(perMu.filled().zh()).isEqualTo("2 / 100 × 10000");
    assertThat(perMu.value()).isEqualTo(200);
    Derivation growth = part(0, "tax_growth").derivation().orElseThrow();
    assertThat(growth.filled().zh()).isEqualTo("(2 - 1.6) / 1.6");
    assertThat(perMu.worked().zh()).isEqualTo("2 / 100 × 10000 = 200 万元/亩");
    assertThat(growth.worked().zh()).isEqualTo("(2 - 1.6) / 1.6 = 25%");
    assertThat(part(1, "minus").derivation().orElseThrow().worked().zh()).isEqualTo("-2 * 2 = −4");
  }

  @Test
  void aTreatmentIsToldWithTheBaseOfItsGrowth() {
    String grown =
        MODEL.replace(
            "value: growth(tax), unit: \"%\", weight: 40",
            "value: tax, treat: growth(x), weight: 40");
    Part part = find(new Explainer(round(grown)).explain(0).total(), "tax_growth");
    assertThat(part.derivation().orElseThrow().notes())
        .extracting(note -> note.zh())
        .containsExactly("数据处理：growth(x) = (2 - 1.6) / 1.6 = 25%");
  }

  @Test
  void whatDoesNotApplyIsSaidToBeSo() {
    String others =
        MODEL
            .replace("weight: 60}", "weight: 60, applies: tax > 100}")
            .replace("missing: 0", "missing: 0\nnot-applicable: spread");
    Part part = find(new Explainer(round(others)).explain(0).total(), "per_mu");
    assertThat(part.derivation().orElseThrow().notes())
        .extracting(note -> note.zh())
        .containsExactly("不适用，权重由同级分摊");
  }

  @Test
  void theCaseThatHeldIsSaidWithItsFigures() {
    assertThat(part(2, "per_mu").derivation().orElseThrow().sentence().zh())
        .isEqualTo("（本值300 − 最差200）÷（最好400 − 最差200）");
  }

  @Test
  void lossesComeLargestFirst() {
    List<Part> losses = new Explainer(ROUND).explain(2).losses();
    assertThat(losses).extracting(Part::node).containsExactly("tax_growth", "per_mu");
    assertThat(losses.get(0).lost()).isEqualTo(40);
  }

  @Test
  void anIndicatorThatHasNoWeightForAParkIsNotExplainedToIt() {
    String model =
        MODEL
            .replace("items:", "attributes:\n  kind: " + KIND + "\nitems:")
            .replace("score:\n", "score:\n  - " + SIZE + "\n")
            .replace("weight: 100\n", "weight: {小: 100}\n");
    Explainer explainer = new Explainer(round(model));
    assertThat(explainer.explain(0).total().parts()).extracting(Part::node).doesNotContain("size");
    assertThat(explainer.explain(0, "size")).isEmpty();
    assertThat(explainer.explain(1, "size")).isPresent();
  }

  @Test
  void limitsOfADeductionAreAPartOfTheirOwn() {
    Part minus = part(1, "minus");
    assertThat(minus.points()).isEqualTo(-3);
    assertThat(minus.parts()).extracting(Part::points).containsExactly(-4.0, 1.0);
    assertThat(minus.parts().get(1).kind()).isEqualTo(Part.Kind.CAP);
  }

  @Test
  void whatAParkIsLeftOutOfStandsWithItsClause() {
    List<Part> parts = new Explainer(ROUND).explain(1).total().parts();
    Part veto = parts.get(parts.size() - 1);
    assertThat(veto.kind()).isEqualTo(Part.Kind.VETO);
    assertThat(veto.label().zh()).isEqualTo("取消评优资格");
    assertThat(veto.basis().orElseThrow().text().zh()).isEqualTo("第十一条");
    assertThat(veto.points()).isZero();
    Derivation why = veto.derivation().orElseThrow();
    assertThat(why.sentence().zh()).isEqualTo("不参加评先评优");
    assertThat(why.formula().zh()).isEqualTo("督察问题 > 1");
    assertThat(why.worked().zh()).isEqualTo("2 > 1");
  }

  @Test
  void aParkThatIsNotEvaluatedIsToldWhy() {
    Evaluation round = round(MODEL.replace("from: honours", "from: evaluation"));
    Explainer explainer = new Explainer(round);
    assertThat(explainer.leftOut(0)).isEmpty();
    Part veto = explainer.leftOut(1).get(0);
    assertThat(veto.label().zh()).isEqualTo("取消评优资格");
    assertThat(veto.derivation().orElseThrow().sentence().zh()).isEqualTo("不参加评价");
    assertThat(veto.derivation().orElseThrow().worked().zh()).isEqualTo("2 > 1");
    assertThatIllegalArgumentException().isThrownBy(() -> explainer.explain(1));
  }

  @Test
  void pointsBeyondFullMarksAreABonusAndNoNegativeLoss() {
    Evaluation round = round(MODEL.replace("rule: minmax", "rule: 1.2"));
    Part perMu = find(new Explainer(round).explain(0).total(), "per_mu");
    assertThat(perMu.lost()).isZero();
    assertThat(perMu.bonus()).isEqualTo(12);
  }

  @Test
  void aRuleOfTheModelIsFilledToo() {
    String own =
        "rule: twice\nrules: {twice: {is: x / most, with: {most: 2 * highest(x)}}}\nscore:";
    Evaluation round =
        round(MODEL.replace("rule: minmax", "limits: [0, 1]").replace("\nscore:", "\n" + own));
    Derivation perMu = find(new Explainer(round).explain(0).total(), "per_mu").derivation().get();
    assertThat(perMu.sentence().zh()).isEqualTo("x / most = 200 / 800");
    assertThat(perMu.ruled()).isEqualTo(0.25);
  }

  @Test
  void statedAndAssumedAreToldApart() {
    assertThat(part(0, "per_mu").basis().orElseThrow().stated()).isFalse();
    assertThat(part(1, "minus").basis().orElseThrow().stated()).isTrue();
  }
}
