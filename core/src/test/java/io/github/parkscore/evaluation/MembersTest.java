// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.parkscore.binding.BoundModel;
import io.github.parkscore.explanation.Explainer;
import io.github.parkscore.explanation.Part;
import io.github.parkscore.finding.Finding;
import io.github.parkscore.model.Evaluated;
import io.github.parkscore.model.IndicatorModel;
import io.github.parkscore.model.Members;
import io.github.parkscore.modelfile.ModelReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** 六安市 = the weighted mean of its districts, node by node. P0, P1 are cities, P2 has members. */
class MembersTest {
  private static final double NONE = Double.NaN;

  private static final String MODEL =
      """
      attributes: {of: {name: 所属市, blank: missing}}
      items:
        a: {name: 甲, blank: missing}
        b: {name: 乙, blank: missing}
        people: {name: 人口, unit: 万人}
        prize: {name: 奖项, unit: 项, blank: 0}
      exclude:
        - {when: not(missing(of)), from: ranking, as: 所辖}
      cohort: missing(of)
      members: {by: of, weight: people}
      missing: refuse
      round: {total: 1}
      rule: ratio_to_best
      full-marks: 100
      score:
        - id: c
          name: 类
          weight: 60
          combine: %s
          parts:
            - {id: pa, name: 子甲, value: a, weight: 20}
            - {id: pb, name: 子乙, value: b, weight: 40}
        - {id: pc, name: 子丙, value: a, weight: 40, rule: x / 200}
        - {id: plus, name: 加分, points: 0.5 * prize}
      """;

  private static final String TOP =
      "parkscore: 1\nid: case\nedition: 2024\nname: 例\nsubject: 园区\nsource: {title: 测试}\n";

  private static Models round(String combine) {
    return Models.of(MODEL.formatted(combine))
        .attribute("of", null, null, null, "P2", "园区2")
        .item("a", 100, 50, NONE, 40, 80)
        .item("b", 10, 20, NONE, 10, 15)
        .item("people", 1, 1, NONE, 300, 100)
        .item("prize", 0, 0, 2, 9, 9);
  }

  @Test
  void everyNodeIsTheWeightedMeanOfTheMembers() {
    Evaluation round = round("mean").run();
    assertThat(Models.points(round, "pa")).containsExactly(20, 10, 0.75 * 8 + 0.25 * 16, 8, 16);
    assertThat(Models.points(round, "pb")).containsExactly(20, 40, 0.75 * 20 + 0.25 * 30, 20, 30);
    assertThat(Models.points(round, "c")[2]).isCloseTo(10 + 22.5, within(1e-12));
    assertThat(Models.marks(round, "pa")[2]).isCloseTo(0.5, within(1e-12));
    assertThat(round.node("c").full().get(2)).isEqualTo(60);
  }

  @Test
  void itsOwnPointsPartsAreAddedAfterTheMeanAndThenItIsRounded() {
    Evaluation round = round("mean").run();
    // c 32.5, pc 0.75·8 + 0.25·16 = 10, its own two prizes 1; the members' nine are theirs
    assertThat(round.total(2)).isEqualTo(43.5);
    assertThat(round.total(3)).isEqualTo(28 + 8 + 4.5);
  }

  @Test
  void itIsRankedAlthoughItSentNothingAndMissingFiguresAreNoFault() {
    Evaluation round = round("mean").run();
    assertThat(round.state(2)).isEqualTo(State.RANKED);
    assertThat(round.state(3)).isEqualTo(State.NOT_RANKED);
    assertThat(round.ranking().rank()).startsWith(1, 1, 3);
    assertThat(Models.codes(round)).isEmpty();
  }

  @Test
  void ofANonAdditiveCategoryTheMembersResultsAreAveraged() {
    Evaluation round = round("geometric").run();
    double[] c = Models.points(round, "c");
    assertThat(c[2]).isCloseTo(0.75 * c[3] + 0.25 * c[4], within(1e-12));
  }

  @Test
  void anExplanationNamesTheMembersAndItsPartsSumToTheTotal() {
    for (String combine : List.of("mean", "geometric")) {
      Evaluation round = round(combine).run();
      Part total = new Explainer(round).explain(2).total();
      double sum = total.parts().stream().mapToDouble(Part::points).sum();
      assertThat(sum).isCloseTo(round.total(2), within(1e-9));
      Part pa = total.parts().get(0).parts().get(0);
      assertThat(pa.derivation().orElseThrow().notes().get(0).zh())
          .isEqualTo("所辖加权平均：园区3 8 × 75% + 园区4 16 × 25%");
    }
  }

  @Test
  void aMemberWithoutWeightOrReturnIsLeftOutWithAFinding() {
    Models unweighted = round("mean").item("people", 1, 1, NONE, 300, NONE);
    assertThat(Models.codes(unweighted.run())).containsExactly("member-without-weight");
    assertThat(Models.points(unweighted.run(), "pa")[2]).isEqualTo(8);
  }

  @Test
  void aMemberOfNobodyAndAMemberOfAMemberCountNowhere() {
    Evaluation astray = round("mean").attribute("of", null, null, null, "P2", "无此市").run();
    assertThat(Models.codes(astray)).containsExactly("member-astray");
    assertThat(Models.points(astray, "pa")[2]).isEqualTo(8);
    Evaluation nested = round("mean").attribute("of", null, null, null, "P2", "P3").run();
    assertThat(Models.codes(nested)).contains("member-astray");
    assertThat(Models.points(nested, "pa")[2]).isEqualTo(8);
  }

  @Test
  void withoutAnyMemberThatCountsThereIsNoTotal() {
    Evaluation round = round("mean").item("people", 1, 1, NONE, NONE, NONE).run();
    assertThat(round.state(2)).isEqualTo(State.NO_TOTAL);
    assertThat(Models.codes(round)).contains("member-without-weight", "no-total-made");
  }

  @Test
  void pointsBelowACategoryAreRefused() {
    String deep =
        MODEL
            .formatted("mean")
            .replace(
                "  - {id: pc,", "      - {id: deep, name: 扣分, points: -1 * prize}\n  - {id: pc,");
    assertThat(refusals(deep)).containsExactly("points-below-members");
  }

  @Test
  void namesThatAChangedModelDoesNotHaveAreRefused() {
    IndicatorModel model = ModelReader.read("model.yaml", TOP + MODEL.formatted("mean")).orThrow();
    Evaluated evaluated = model.evaluated();
    Optional<Members> unknown = Optional.of(new Members("city", "heads"));
    IndicatorModel changed =
        model.withEvaluated(new Evaluated(evaluated.exclusions(), evaluated.cohort(), unknown));
    assertThat(BoundModel.of(changed).findings().stream().map(Finding::code))
        .containsExactly("unknown-name-of-members", "unknown-name-of-members");
  }

  private static List<String> refusals(String model) {
    return ModelReader.read("model.yaml", TOP + model).findings().stream()
        .map(Finding::code)
        .toList();
  }
}
