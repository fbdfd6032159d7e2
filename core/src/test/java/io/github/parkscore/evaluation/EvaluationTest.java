// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import static io.github.parkscore.evaluation.Models.codes;
import static io.github.parkscore.evaluation.Models.grades;
import static io.github.parkscore.evaluation.Models.marks;
import static io.github.parkscore.evaluation.Models.points;
import static io.github.parkscore.evaluation.Models.totals;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.data.History;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The stages of an evaluation, each by cases small enough to be worked out by hand. */
class EvaluationTest {
  private static final double MISSING = Double.NaN;
  private static final Offset<Double> CLOSE = Offset.offset(1e-12);

  @Nested
  class Weights {
    private static final String TWO =
        """
        items: {a: {name: 甲}, b: {name: 乙}}
        missing: 0
        round: none
        rule: x
        """;

    @Test
    void areRelativeToTheirSiblings() {
      Evaluation round =
          Models.of(
                  TWO
                      + """
                      full-marks: 50
                      score:
                        - name: 一
                          weight: 60
                          parts:
                            - {id: p, name: 子, value: a, weight: 1}
                            - {id: q, name: 丑, value: b, weight: 3}
                          relative: true
                        - {id: r, name: 二, value: b, weight: 40}
                      """)
              .item("a", 1)
              .item("b", 0.5)
              .run();
      assertThat(points(round, "p")).containsExactly(new double[] {7.5}, CLOSE);
      assertThat(points(round, "q")).containsExactly(new double[] {11.25}, CLOSE);
      assertThat(totals(round)).containsExactly(new double[] {28.75}, CLOSE);
    }

    @Test
    void byAnAttributeLeaveOutWhatHasNone() {
      Evaluation round =
          Models.of(
                  TWO
                      + """
                      attributes: {kind: {name: 类型, values: [工业, 旅游]}}
                      not-applicable: spread
                      score:
                        - {id: p, name: 子, value: a, weight: {工业: 60}}
                        - {id: q, name: 丑, value: b, weight: {else: 40}}
                      full-marks: 100
                      """)
              .attribute("kind", "工业", "旅游")
              .item("a", 1, 1)
              .item("b", 0.5, 0.5)
              .run();
      assertThat(totals(round)).containsExactly(new double[] {80, 50}, CLOSE);
      assertThat(points(round, "p")).containsExactly(60, MISSING);
    }

    @Test
    void ofPartsThatDoNotApplyEarnAGivenMark() {
      Evaluation round =
          Models.of(
                  TWO
                      + """
                      attributes: {kind: {name: 类型, values: [工业, 旅游]}}
                      not-applicable: 0.5
                      score:
                        - {id: p, name: 子, value: a, weight: {工业: 60}}
                        - {id: q, name: 丑, value: b, weight: 40}
                      full-marks: 100
                      """)
              .attribute("kind", "工业", "旅游")
              .item("a", 1, 1)
              .item("b", 1, 1)
              .run();
      assertThat(totals(round)).containsExactly(new double[] {100, 70}, CLOSE);
    }

    @Test
    void ofAnIndicatorThatDoesNotApplyGoToItsSiblings() {
      Evaluation round =
          Models.of(
                  TWO
                      + """
                      not-applicable: spread
                      score:
                        - {id: p, name: 子, value: a, weight: 60, applies: b > 0}
                        - {id: q, name: 丑, value: b, weight: 40}
                      """)
              .item("a", MISSING, 1)
              .item("b", 0, 1)
              .run();
      assertThat(totals(round)).containsExactly(new double[] {0, 100}, CLOSE);
      assertThat(codes(round)).doesNotContain("value-missing");
    }

    @Test
    void withoutFullMarksAreTheirOwnSum() {
      Evaluation round =
          Models.of(TWO + "score: [{id: p, name: 子, value: a, weight: 39}]\n").item("a", 1).run();
      assertThat(totals(round)).containsExactly(39);
    }
  }

  @Nested
  class Missing {
    private static String model(String missing) {
      return "items: {a: {name: 甲}, b: {name: 乙}}\nround: none\nrule: x\nmissing: "
          + missing
          + """

            score:
              - {id: p, name: 子, value: a, weight: 60}
              - {id: q, name: 丑, value: b, weight: 40}
            """;
    }

    private static Evaluation run(String missing) {
      return Models.of(model(missing)).item("a", MISSING, 1, 0.5).item("b", 1, 1, MISSING).run();
    }

    @Test
    void mayEarnAMark() {
      assertThat(totals(run("0"))).containsExactly(new double[] {40, 100, 30}, CLOSE);
      assertThat(totals(run("0.5"))).containsExactly(new double[] {70, 100, 50}, CLOSE);
    }

    @Test
    void mayEarnTheMeanOfItsPeers() {
      assertThat(marks(run("mean(mark)"), "p")).containsExactly(0.75, 1, 0.5);
    }

    @Test
    void mayBeSpread() {
      Evaluation round = run("spread");
      assertThat(totals(round)).containsExactly(new double[] {100, 100, 50}, CLOSE);
      assertThat(points(round, "p")).containsExactly(MISSING, 60, 50);
    }

    @Test
    void mayRefuseATotal() {
      Evaluation round = run("refuse");
      assertThat(totals(round)).containsExactly(MISSING, 100, MISSING);
      assertThat(round.state(0)).isEqualTo(State.NO_TOTAL);
      assertThat(codes(round)).contains("missing-refused", "no-total-made");
    }

    @Test
    void isNoWayOutForARuleThatFails() {
      Evaluation round =
          Models.of(
                  """
                  items: {a: {name: 甲}, b: {name: 乙}}
                  missing: 1
                  round: none
                  score: [{id: p, name: 子, value: a, rule: x / b, weight: 1}]
                  """)
              .item("a", 1, MISSING)
              .item("b", 0, 0)
              .run();
      assertThat(totals(round)).containsExactly(MISSING, 1);
      assertThat(codes(round)).contains("rule-without-mark");
    }

    @Test
    void ofABlankIsWhatTheItemSays() {
      Evaluation round =
          Models.of(
                  """
                  items: {a: {name: 甲, blank: 2}, b: {name: 乙}}
                  missing: 0
                  round: none
                  score: [{id: p, name: 子, value: a, rule: x, weight: 1}]
                  """)
              .item("b", 1, 1)
              .item("a", MISSING, 5)
              .run();
      assertThat(totals(round)).containsExactly(2, 5);
    }
  }

  @Nested
  class RoundingAndLimits {
    @Test
    void pointsAreRoundedBeforeTheyAreSummed() {
      Evaluation round =
          Models.of(
                  """
                  items: {a: {name: 甲}}
                  missing: 0
                  round: {points: 1, total: 0}
                  rule: x
                  score:
                    - {id: p, name: 子, value: a, weight: 1}
                    - {id: q, name: 丑, value: a, weight: 1}
                  relative: true
                  """)
              .item("a", 0.25, 0.24)
              .run();
      assertThat(points(round, "p")).containsExactly(0.3, 0.2);
      assertThat(totals(round)).containsExactly(1, 0);
    }

    @Test
    void ranksUseTheRoundedTotal() {
      Evaluation round =
          Models.of(
                  """
                  items: {a: {name: 甲}}
                  missing: 0
                  round: {total: 1}
                  score: [{id: p, name: 子, value: a, rule: x, weight: 1}]
                  """)
              .item("a", 0.84, 0.76, 0.5)
              .run();
      assertThat(round.ranking().rank()).containsExactly(1, 1, 3);
      assertThat(round.ranking().ties(0)).isEqualTo(1);
    }

    @Test
    void limitsOfACategoryBoundItsMarkAndOfPointsTheirPoints() {
      Evaluation round =
          Models.of(
                  """
                  items: {a: {name: 甲}, n: {name: 起数, blank: 0}}
                  missing: 0
                  round: none
                  full-marks: 100
                  score:
                    - name: 一
                      weight: 100
                      limits: [0, 0.8]
                      rule: x
                      parts: [{id: p, name: 子, value: a, weight: 100, limits: [0, 2]}]
                    - {id: minus, name: 扣分, points: -2 * n, limits: [-3, 0]}
                  """)
              .item("a", 1.5, 0.5)
              .item("n", 2, 1)
              .run();
      assertThat(points(round, "1")).containsExactly(new double[] {80, 50}, CLOSE);
      assertThat(points(round, "minus")).containsExactly(-3, -2);
      assertThat(totals(round)).containsExactly(new double[] {77, 48}, CLOSE);
    }

    @Test
    void aPenaltyForMissingMayGoBelowZero() {
      Evaluation round =
          Models.of(
                  """
                  items: {a: {name: 甲}}
                  missing: -3 * point
                  round: none
                  score: [{id: p, name: 子, value: a, rule: x, weight: 12, limits: [0, 1]}]
                  """)
              .item("a", MISSING, 1)
              .run();
      assertThat(totals(round)).containsExactly(new double[] {-3, 12}, CLOSE);
    }
  }

  @Nested
  class Aggregations {
    @Test
    void geometricMeanOfMarks() {
      Evaluation round =
          Models.of(
                  """
                  items: {a: {name: 甲}, b: {name: 乙}}
                  missing: spread
                  round: none
                  rule: x
                  combine: geometric
                  score:
                    - {id: p, name: 子, value: a, weight: 50}
                    - {id: q, name: 丑, value: b, weight: 50}
                  """)
              .item("a", 0.25, 1, 0)
              .item("b", 1, MISSING, 1)
              .run();
      assertThat(totals(round)).containsExactly(new double[] {50, 100, 0}, CLOSE);
    }

    @Test
    void ofANegativeMarkIsAFinding() {
      Evaluation round =
          Models.of(
                  """
                  items: {a: {name: 甲}}
                  missing: 0
                  round: none
                  combine: geometric
                  score: [{id: p, name: 子, value: a, rule: x, weight: 1}]
                  """)
              .item("a", -1)
              .run();
      assertThat(codes(round)).contains("no-aggregate", "no-total-made");
    }
  }

  @Nested
  class WhoCounts {
    private static final String MODEL =
        """
        attributes: {kind: {name: 类型, values: [甲, 乙]}}
        items: {a: {name: 甲, blank: missing}, veto: {name: 事故, blank: 0}}
        missing: 0
        round: {total: 2}
        rule: minmax
        groups: [kind]
        exclude:
          - {when: veto > 0, from: evaluation, as: 一票否决}
          - {when: a = 7, from: ranking, as: 只评不排}
          - {when: a = 6, from: grading, as: 不定等次, managed-as: B}
          - {when: a = 5, from: honours, as: 取消评优}
        score: [{id: p, name: 子, value: a, weight: 100}]
        quota: nearest
        grades:
          list:
            - {name: A, when: place() <= quota(50%)}
            - {name: C}
        honours: [{name: 先进, when: place() <= 4}]
        """;

    private static final Evaluation ROUND =
        Models.of(MODEL)
            .attribute("kind", "甲", "甲", "甲", "乙", "乙", "乙")
            .item("a", 10, 7, 6, 5, 0, 100)
            .item("veto", 0, 0, 0, 0, 0, 1)
            .run();

    @Test
    void aVetoLeavesTheCohortToo() {
      assertThat(ROUND.state(5)).isEqualTo(State.EXCLUDED);
      assertThat(totals(ROUND)).containsExactly(100, 70, 60, 50, 0, MISSING);
    }

    @Test
    void whoIsNotRankedIsScoredAndCountsForStatistics() {
      assertThat(ROUND.state(1)).isEqualTo(State.NOT_RANKED);
      assertThat(ROUND.ranking().rank()).containsExactly(1, 0, 2, 3, 4, 0);
    }

    @Test
    void gradesCountGradedParksOnly() {
      assertThat(grades(ROUND)).containsExactly("A", "", "", "A", "C", "");
      assertThat(ROUND.conclusions().get(2).managedAs().zh()).isEqualTo("B");
    }

    @Test
    void honoursNeedAGradeAndNoExclusion() {
      assertThat(ROUND.conclusions().stream().map(c -> c.honours().size()))
          .containsExactly(1, 0, 0, 0, 1, 0);
    }

    @Test
    void groupsRankAmongThemselves() {
      assertThat(ROUND.rankings().get(1).rank()).containsExactly(1, 0, 2, 1, 2, 0);
    }
  }

  @Nested
  class Rounds {
    private static final String MODEL =
        """
        items: {a: {name: 甲}}
        missing: 0
        round: {total: 2}
        score: [{id: p, name: 子, value: a, rule: x, weight: 1}]
        results: {moved: prev(place()) - place()}
        watch: [{id: removal, name: 摘牌, when: "times(from_last() <= 1, 3) >= 2"}]
        """;

    private static History history() {
      return new History(
          Map.of(
              Models.YEAR.previous(1),
              Map.of(
                  "P0", History.Entry.of(90, 1, Map.of()),
                  "P1", History.Entry.of(80, 2, Map.of()),
                  "P2", History.Entry.of(70, 3, Map.of()))));
    }

    @Test
    void earlierOnesAreAsPublished() {
      Options options = Options.DEFAULT.withPeriod(Models.YEAR).withHistory(history());
      Evaluation round = Models.of(MODEL).item("a", 1, 3, 0).with(options).run();
      assertThat(round.results().get("moved").toArray()).containsExactly(-1, 1, 0);
      assertThat(round.conclusions().get(2).watches()).containsExactly("removal");
      assertThat(round.conclusions().get(0).watches()).isEmpty();
      assertThat(codes(round)).contains("too-few-rounds");
    }
  }

  @Nested
  class FitAndApply {
    private static final String MODEL =
        """
        items: {a: {name: 甲}}
        missing: 0
        round: none
        score: [{id: p, name: 子, value: a, rule: minmax, weight: 100}]
        """;

    @Test
    void scoresParksThatWereNotInTheCohort() {
      Models cohort = Models.of(MODEL).item("a", 0, 10);
      FittedModel fitted = cohort.evaluator().fit(cohort.table(), Options.DEFAULT);
      Evaluation others = fitted.apply(Models.of(MODEL).item("a", 5, 20, 10).table());
      assertThat(totals(others)).containsExactly(50, 200, 100);
    }

    @Test
    void ofTheSameParksIsTheEvaluation() {
      Models cohort = Models.of(MODEL).item("a", 0, 10, 4);
      FittedModel fitted = cohort.evaluator().fit(cohort.table(), Options.DEFAULT);
      assertThat(fitted.apply(cohort.table()).nodes()).isEqualTo(cohort.run().nodes());
    }
  }

  @Nested
  class Findings {
    @Test
    void nameParkAndIndicator() {
      Evaluation round =
          Models.of(
                  """
                  items: {a: {name: 税收, unit: 亿元}, b: {name: 面积, unit: 亩}}
                  missing: 0
                  round: none
                  score: [{id: p, name: 亩均税收, value: a / b, unit: 万元/亩, rule: minmax, weight: 1}]
                  """)
              .item("a", 1, 1, MISSING)
              .item("b", 0, 10, 10)
              .run();
      assertThat(codes(round)).contains("division-by-zero", "value-missing", "no-spread");
      assertThat(round.findings())
          .filteredOn(finding -> finding.code().equals("division-by-zero"))
          .singleElement()
          .satisfies(
              finding -> {
                assertThat(finding.park()).isEqualTo("P0");
                assertThat(finding.topic()).isEqualTo("p");
                assertThat(finding.message().zh()).contains("园区0");
              });
      double perMu = round.node("p").indicator().orElseThrow().value().column().get(1);
      assertThat(perMu).isEqualTo(1000);
    }
  }
}
