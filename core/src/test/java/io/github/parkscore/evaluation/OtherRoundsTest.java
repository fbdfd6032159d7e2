// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import static io.github.parkscore.evaluation.Returned.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.data.OtherRound;
import io.github.parkscore.data.Park;
import io.github.parkscore.data.ParkTable;
import io.github.parkscore.data.ParkTableBuilder;
import io.github.parkscore.data.Period;
import io.github.parkscore.data.Roster;
import io.github.parkscore.explanation.Explainer;
import io.github.parkscore.finding.Code;
import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Outcome;
import io.github.parkscore.model.IndicatorModel;
import io.github.parkscore.modelfile.ModelReader;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Totals, grades and ranks of another model, taken as figures and texts. */
class OtherRoundsTest {
  private static final String MODEL =
      """
      parkscore: 1
      id: city
      edition: 2024
      name: 市考
      subject: 开发区
      source: {title: 测试}
      missing: 0
      round: none
      attributes:
        county: {name: 所在县}
        class: {name: 县域类别, values: [一类, 二类], from: counties, take: grade, of: county}
      items:
        province: {name: 省考得分, unit: 分, from: province, take: total}
        county_rank: {name: 县域名次, from: counties, take: rank, of: county}
        tax: {name: 税收, unit: 亿元}
      groups: [class]
      score:
        - {id: p, name: 省考, value: province, unit: 分, weight: 60, rule: x / 100}
        - {id: before, name: 上年省考, value: prev(province), unit: 分, weight: {一类: 10, else: 20}, rule: x / 100}
        - {id: c, name: 县域, value: county_rank, weight: 20, rule: 1 / x}
      relative: true
      not-applicable: spread
      full-marks: 100
      """;

  private final IndicatorModel model = ModelReader.read("model.yaml", MODEL).orThrow();

  private static OtherRound.Line line(
      String id, String name, double total, String grade, int rank) {
    OptionalInt place = rank > 0 ? OptionalInt.of(rank) : OptionalInt.empty();
    return new OtherRound.Line(id, List.of(name), total, grade, place);
  }

  private static OtherRound province(int year, double total) {
    return new OtherRound(
        "province",
        Period.year(year),
        "省考" + year + ".json",
        List.of(line("A1", "甲园", total, "", 1), line("X9", "乙 园", total - 10, "", 2)));
  }

  private static OtherRound counties(int year, String grade) {
    return new OtherRound(
        "counties",
        Period.year(year),
        "县域.json",
        List.of(line("C1", "东县", 70, grade, 2), line("C2", "西县", 80, "二类", 1)));
  }

  private static ParkTableBuilder returns() {
    Roster roster =
        new Roster(
            List.of(
                new Park("A1", "甲园", "", List.of(), Map.of("county", "东县")),
                new Park("A2", "乙园", "", List.of(), Map.of("county", "C2")),
                new Park("A3", "丙园", "", List.of(), Map.of("county", "北县"))));
    return ParkTable.builder(roster).column("tax", Period.year(2024), 1, 2, 3);
  }

  private Outcome<ParkTable> taken(ParkTableBuilder returns, OtherRound... rounds) {
    return OtherRounds.published(List.of(rounds)).into(returns.build(), model, Period.year(2024));
  }

  private Evaluation evaluate(Outcome<ParkTable> table) {
    return Evaluator.of(model).evaluate(table.value().orElseThrow(), Options.DEFAULT);
  }

  private static List<String> codes(Outcome<?> outcome) {
    return outcome.findings().stream().map(Finding::code).toList();
  }

  @Test
  void rowsAreFoundByCodeByNameAndByAnAttribute() {
    Outcome<ParkTable> table = taken(returns(), province(2024, 90), counties(2024, "一类"));
    Evaluation round = evaluate(table);

    assertThat(value(round, "p", "A1")).hasValue(90);
    assertThat(value(round, "p", "A2")).hasValue(80);
    assertThat(value(round, "c", "A1")).hasValue(2);
    assertThat(value(round, "c", "A2")).hasValue(1);
    assertThat(round.rankings().get(1).groups()).containsExactly("一类", "二类");
    assertThat(round.node("before").full().toArray()[0]).isNotEqualTo(20);
  }

  @Test
  void whoHasNoRowThereIsToldWithWhatWasLookedFor() {
    Outcome<ParkTable> table = taken(returns(), province(2024, 90), counties(2024, "一类"));

    assertThat(value(evaluate(table), "p", "A3")).isEmpty();
    assertThat(table.findings().stream().map(Finding::toString).toList())
        .anyMatch(text -> text.contains("模型 province 2024 年的评价结果中没有“丙园”的结果"))
        .anyMatch(text -> text.contains("模型 counties 2024 年的评价结果中没有“北县”的结果"));
  }

  @Test
  void whoBelongsToNoRowThereMisplacesNone() {
    String county = "county: {name: 所在县, blank: 市辖区}";
    IndicatorModel urban =
        ModelReader.read("model.yaml", MODEL.replace("county: {name: 所在县}", county)).orThrow();
    Roster roster =
        new Roster(
            List.of(
                new Park("A1", "甲园", "", List.of(), Map.of()),
                new Park("A3", "丙园", "", List.of(), Map.of("county", "北县"))));
    ParkTable table = ParkTable.builder(roster).column("tax", Period.year(2024), 1, 2).build();
    Outcome<ParkTable> taken =
        OtherRounds.published(List.of(counties(2024, "一类"))).into(table, urban, Period.year(2024));

    assertThat(
            taken.findings().stream()
                .filter(finding -> finding.code().equals("no-result-there"))
                .map(Finding::park))
        .containsExactlyInAnyOrder("A3", "A3");
  }

  @Test
  void earlierRoundsGiveEarlierTexts() {
    Outcome<ParkTable> table =
        taken(returns(), counties(2022, "二类"), counties(2023, ""), counties(2024, "一类"));
    Park park = table.value().orElseThrow().roster().parks().get(0);

    assertThat(park.attribute("class", Period.year(2024))).hasValue("一类");
    assertThat(park.attribute("class", Period.year(2023))).isEmpty();
    assertThat(park.attribute("class", Period.year(2022))).hasValue("二类");
  }

  @Test
  void earlierRoundsGiveEarlierFigures() {
    Outcome<ParkTable> table =
        taken(returns(), province(2023, 70), province(2024, 90), counties(2024, "一类"));

    assertThat(value(evaluate(table), "before", "A1")).hasValue(70);
    assertThat(codes(table)).doesNotContain("earlier-result-taken");
  }

  @Test
  void theNewestThatIsNotLaterStandsInWithAWarning() {
    Outcome<ParkTable> table =
        taken(
            returns(),
            province(2021, 50),
            province(2022, 70),
            province(2025, 99),
            counties(2024, "一类"));

    assertThat(value(evaluate(table), "p", "A1")).hasValue(70);
    assertThat(codes(table)).contains("earlier-result-taken");
  }

  @Test
  void theExplanationSaysWhereAFigureCameFrom() {
    Evaluation round = evaluate(taken(returns(), province(2024, 90), counties(2024, "一类")));
    Explainer explainer = new Explainer(round);

    assertThat(
            explainer.explain(0, "p").orElseThrow().derivation().orElseThrow().notes().get(0).zh())
        .isEqualTo("省考得分取自 省考2024.json › province 2024");
  }

  @Test
  void aColumnOfTheReturnsIsAFallback() {
    Outcome<ParkTable> table =
        taken(
            returns().column("province", Period.year(2024), 90, 81, 60),
            province(2024, 90),
            counties(2024, "一类"));

    assertThat(value(evaluate(table), "p", "A1")).hasValue(90);
    assertThat(value(evaluate(table), "p", "A2")).hasValue(80);
    assertThat(value(evaluate(table), "p", "A3")).hasValue(60);
    assertThat(table.findings())
        .filteredOn(finding -> finding.code().equals("result-differs"))
        .extracting(Finding::park)
        .containsExactly("A2");
    assertThat(
            codes(
                taken(
                    returns().column("province", Period.year(2024), 90, 81, 60),
                    counties(2024, "一类"))))
        .doesNotContain("other-model-absent");
  }

  @Test
  void evaluationsAtHandAreTakenWithoutFiles() {
    Evaluation province =
        Evaluator.of(
                ModelReader.read(
                        "p.yaml",
                        """
                        parkscore: 1
                        id: province
                        edition: 2024
                        name: 省考
                        subject: 开发区
                        source: {title: 测试}
                        missing: 0
                        round: none
                        items: {tax: {name: 税收, unit: 亿元}}
                        score: [{id: t, name: 税收, value: tax, weight: 10, rule: x}]
                        """)
                    .orThrow())
            .evaluate(returns().build(), Options.DEFAULT);

    ParkTable whole =
        OtherRounds.of(List.of(province))
            .into(returns().build(), model, Period.year(2024))
            .value()
            .orElseThrow();

    assertThat(whole.column("province", Period.year(2024)).orElseThrow().toArray())
        .containsExactly(10, 20, 30);
  }

  @Test
  void everyCodeIsTriggered() {
    Map<Code, Supplier<Outcome<?>>> cases =
        Map.of(
            ElsewhereCode.RESULT_TAKEN, () -> taken(returns(), province(2024, 90)),
            ElsewhereCode.EARLIER_RESULT_TAKEN, () -> taken(returns(), province(2022, 90)),
            ElsewhereCode.OTHER_MODEL_ABSENT, () -> taken(returns(), province(2025, 90)),
            ElsewhereCode.OTHER_ROUND_TWICE,
                () -> taken(returns(), province(2024, 90), province(2024, 91)),
            ElsewhereCode.NO_RESULT_THERE, () -> taken(returns(), province(2024, 90)),
            ElsewhereCode.RESULT_DIFFERS,
                () ->
                    taken(
                        returns().column("province", Period.year(2024), 1, 2, 3),
                        province(2024, 90)),
            ElsewhereCode.RESULT_NOT_ALLOWED, () -> taken(returns(), counties(2024, "甲等")));

    assertThat(new TreeSet<>(cases.keySet().stream().map(Code::id).toList()))
        .isEqualTo(new TreeSet<>(Arrays.stream(ElsewhereCode.values()).map(Code::id).toList()));
    cases.forEach((code, outcome) -> assertThat(codes(outcome.get())).contains(code.id()));
  }
}
