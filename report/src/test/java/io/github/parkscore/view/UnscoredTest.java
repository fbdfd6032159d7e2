// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.data.Park;
import io.github.parkscore.data.ParkTable;
import io.github.parkscore.data.Period;
import io.github.parkscore.evaluation.Evaluation;
import io.github.parkscore.evaluation.Evaluator;
import io.github.parkscore.evaluation.Options;
import io.github.parkscore.explanation.Explainer;
import io.github.parkscore.finding.Language;
import io.github.parkscore.html.HtmlReport;
import io.github.parkscore.modelfile.ModelReader;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * A model that only decides who passes: no points, no rank, and yet who misses what by how much.
 */
class UnscoredTest {
  private static final Period YEAR = Period.year(2024);

  private static final String MODEL =
      """
      parkscore: 1
      id: admission
      edition: 2024
      name: 准入
      subject: 项目
      source: {title: 测试}
      assumed: {round: 未见, missing: 未见}
      attributes: {site: {name: 园区, values: [甲, 乙]}}
      items:
        invest: {name: 投资额, unit: 万元, blank: missing}
        land: {name: 用地, unit: 亩, blank: missing}
      with: {门槛: {甲: 5000, 乙: 2000}}
      exclude: [{when: missing(invest), from: evaluation, as: 不予受理}]
      missing: 0
      round: none
      score:
        - {id: density, name: 投资强度, value: invest / land, unit: 万元/亩, reference: true}
        - {id: margin, name: 与门槛之差, value: invest - 门槛, unit: 万元, reference: true}
      grades:
        list:
          - {name: 准予, when: invest >= 门槛}
          - {name: 不准}
      watch: [{id: short, name: 投资额不足, when: invest < 门槛}]
      """;

  private final Evaluation evaluation =
      Evaluator.of(ModelReader.read("model.yaml", MODEL).orThrow())
          .evaluate(
              ParkTable.builder()
                  .park(Park.of("A", "甲项目").withAttributes(Map.of("site", "甲")))
                  .park(Park.of("B", "乙项目").withAttributes(Map.of("site", "乙")))
                  .park(Park.of("C", "丙项目").withAttributes(Map.of("site", "甲")))
                  .column("invest", YEAR, 4400, 2500, Double.NaN)
                  .column("land", YEAR, 40, Double.NaN, 10)
                  .build(),
              Options.DEFAULT.withPeriod(YEAR));
  private final Ledger ledger = Ledger.of(evaluation);

  @Test
  void theHeadlineCountsGrades() {
    assertThat(Headline.of(ledger).text().zh()).isEqualTo("2个参评。准予1，不准1。1个列入预警（投资额不足）。");
  }

  @Test
  void theTableHasTheFiguresInsteadOfRankAndTotal() {
    View ranking = RankingView.of(ledger);
    assertThat(ranking.column("rank")).isNegative();
    assertThat(ranking.column("total")).isNegative();
    Row first = ranking.sections().get(0).rows().get(0);
    assertThat(first.cells().get(ranking.column("margin.value")).shown().zh()).isEqualTo("−600");
    Row second = ranking.sections().get(0).rows().get(1);
    assertThat(second.cells().get(ranking.column("density.value")))
        .isNotEqualTo(Cell.NOT_APPLICABLE);
  }

  @Test
  void theCardSaysWhatWasDecided() {
    Card card = new Cards(ledger).of(0);
    assertThat(card.verdict().text().zh()).isEqualTo("不准，投资额不足。");
    assertThat(card.standings()).isEmpty();
    assertThat(card.indicators()).hasSize(2);
  }

  @Test
  void theExplanationHasTheFiguresWithTheirFormulas() {
    assertThat(new Explainer(evaluation).references(0))
        .extracting(text -> text.zh())
        .isEqualTo(
            List.of(
                "投资强度：投资额 / 用地 = 4400 / 40 = 110 万元/亩", "与门槛之差：投资额 - 门槛 = 4400 - 5000 = −600 万元"));
  }

  @Test
  void whoIsNotEvaluatedHasNoTotal() {
    assertThat(evaluation.total(0)).isZero();
    assertThat(evaluation.total(2)).isNaN();
  }

  @Test
  void theModelIsReadWithItsThresholds() {
    assertThat(Outline.of(ledger.model()).toString()).contains("门槛 = 甲 5000，乙 2000");
  }

  @Test
  void thePageShowsNoTotal() throws IOException {
    StringWriter page = new StringWriter();
    HtmlReport.write(evaluation, Language.ZH, page);
    assertThat(page.toString()).contains("ranking pass").doesNotContain("前五名");
  }
}
