// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.formula;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The meanings of the language that its readers could disagree on, each by an example. */
class SemanticsTest {
  private static final double MISSING = Double.NaN;
  private static final Offset<Double> EXACT = Offset.offset(1e-15);

  private static Desk desk(int size) {
    return new Desk(size);
  }

  @Nested
  class Precedence {
    @Test
    void aMinusSignBindsTighterThanAPower() {
      assertThat(desk(1).compute("-2^2")).containsExactly(4);
    }

    @Test
    void differencesAndQuotientsGoFromTheLeft() {
      assertThat(desk(1).compute("8 - 3 - 2")).containsExactly(3);
      assertThat(desk(1).compute("8 / 4 / 2")).containsExactly(1);
    }

    @Test
    void orIsWeakerThanAnd() {
      assertThat(desk(1).compute("1 = 1 or 1 = 2 and 1 = 2")).containsExactly(1);
    }

    @Test
    void percentIsAHundredth() {
      assertThat(desk(1).compute("25% + 1")).containsExactly(1.25);
    }

    @Test
    void fullWidthSignsCountAsHalfWidth() {
      assertThat(desk(2).item("税收收入", null, 6, 9).item("面积", null, 2, 3).compute("max（税收收入／面积，1）"))
          .containsExactly(3, 3);
    }
  }

  @Nested
  class Cohort {
    @Test
    void isAppliedToParksOutsideIt() {
      Desk desk = desk(3).item("a", null, 1, 2, 30).without(2);
      assertThat(desk.compute("highest(a)")).containsExactly(2, 2, 2);
      assertThat(desk.compute("(a - lowest(a)) / (highest(a) - lowest(a))"))
          .containsExactly(0, 1, 29);
    }

    @Test
    void ofAGroupIsThatOfTheParksOwn() {
      Desk desk = desk(4).item("a", null, 1, 3, 10, 20).text("g", "甲", "甲", "乙", null);
      assertThat(desk.compute("mean(a, g)")).containsExactly(2, 2, 10, MISSING);
    }

    @Test
    void ofTwoAttributesTogether() {
      Desk desk =
          desk(4)
              .item("a", null, 1, 3, 10, 20)
              .text("g", "甲", "甲", "乙", "乙")
              .text("h", "南", "北", "南", "南");
      assertThat(desk.compute("sum(a, g + h)")).containsExactly(1, 3, 30, 30);
    }

    @Test
    void ofAPartIsByIf() {
      assertThat(desk(3).item("a", null, 1, 3, 10).compute("mean(if(a > 2, a))"))
          .containsExactly(6.5, 6.5, 6.5);
    }

    @Test
    void rankOfAParkOutsideIsAmongTheCohort() {
      assertThat(desk(3).item("a", null, 5, 9, 7).without(2).compute("rank(a)"))
          .containsExactly(2, 1, 2);
    }
  }

  @Nested
  class Missing {
    private final Desk desk = desk(2).item("a", null, MISSING, 1).item("b", null, 2, 2);

    @Test
    void isContagiousInArithmeticAndComparisons() {
      assertThat(desk.compute("a + b")).containsExactly(MISSING, 3);
      assertThat(desk.compute("a < b")).containsExactly(MISSING, 1);
      assertThat(desk.compute("if(a < b, 1, 0)")).containsExactly(MISSING, 1);
      assertThat(desk.compute("min(a, b)")).containsExactly(MISSING, 1);
    }

    @Test
    void oneSideCanDecideAndOr() {
      assertThat(desk.compute("a > 0 or b = 2")).containsExactly(1, 1);
      assertThat(desk.compute("a > 0 and b = 3")).containsExactly(0, 0);
      assertThat(desk.compute("a > 0 and b = 2")).containsExactly(MISSING, 1);
    }

    @Test
    void isSkippedByStatistics() {
      assertThat(desk.compute("count(a)")).containsExactly(1, 1);
      assertThat(desk.compute("mean(a)")).containsExactly(1, 1);
    }

    @Test
    void isSeenByCoalesceAndMissing() {
      assertThat(desk.compute("coalesce(a, 0)")).containsExactly(0, 1);
      assertThat(desk.compute("if(missing(a), -3, a)")).containsExactly(-3, 1);
    }

    @Test
    void ifWithoutElseGivesIt() {
      assertThat(desk.compute("if(b = 3, 1)")).containsExactly(MISSING, MISSING);
    }
  }

  @Nested
  class NoResult {
    @Test
    void divisionByZeroLogarithmAndBaseZeroAreMissing() {
      Desk desk = desk(2).item("a", null, 1, 1).item("b", null, 0, 2).earlier("a", 0, 2);
      assertThat(desk.compute("a / b")).containsExactly(MISSING, 0.5);
      assertThat(desk.compute("ln(b - 2)")).containsExactly(MISSING, MISSING);
      assertThat(desk.compute("growth(a)")).containsExactly(MISSING, -0.5);
    }

    @Test
    void isDiagnosedWhereItHappened() {
      Desk desk = desk(2).item("a", null, 1, MISSING).item("b", null, 0, 0);
      Term term = desk.term("coalesce(a / b, 7)");
      Diagnosis first = Diagnosis.of(term, desk.calculator(), 0);
      assertThat(first.failed()).hasSize(1);
      assertThat(first.failed().get(0).operation().name()).isEqualTo("/");
      assertThat(Diagnosis.of(term, desk.calculator(), 1).failed()).isEmpty();
    }

    @Test
    void inABranchThatIsNotTakenIsNobodysBusiness() {
      Desk desk = desk(1).item("a", null, 1).item("b", null, 0);
      Term term = desk.term("if(b > 0, a / b, 0)");
      assertThat(Diagnosis.of(term, desk.calculator(), 0).failed()).isEmpty();
      assertThat(desk.compute("if(b > 0, a / b, 0)")).containsExactly(0);
    }

    @Test
    void neverIsInfinite() {
      Desk desk = desk(1).item("a", null, 1e308).item("b", null, 1e-300);
      assertThat(desk.compute("a / b")).containsExactly(MISSING);
      assertThat(desk.compute("exp(a)")).containsExactly(MISSING);
      assertThat(desk.compute("a * a")).containsExactly(MISSING);
      assertThat(desk.compute("a + a")).containsExactly(MISSING);
    }
  }

  @Nested
  class Decisions {
    @Test
    void areDecimal() {
      assertThat(desk(1).compute("floor(0.15 / 0.05)")).containsExactly(3);
      assertThat(desk(1).compute("steps(0.15, 0.05)")).containsExactly(3);
      assertThat(desk(1).compute("0.1 + 0.2 = 0.3")).containsExactly(1);
      assertThat(desk(1).compute("0.1 * 3 > 0.3")).containsExactly(0);
    }

    @Test
    void dontDependOnTheUnit() {
      Desk desk = desk(1).item("a", "亿元", 0.3).item("b", "万元", 3000);
      assertThat(desk.compute("a >= b and a <= b")).containsExactly(1);
    }

    @Test
    void roundingIsFirstAtTenDecimals() {
      assertThat(desk(1).compute("round(0.285 * 100)")).containsExactly(29);
      assertThat(desk(1).compute("round(-2.5)")).containsExactly(-3);
      assertThat(desk(1).compute("round(1.005, 2)")).containsExactly(1.01);
    }
  }

  @Nested
  class Units {
    @Test
    void ofOneDimensionConvertWhereTheyMeet() {
      Desk desk = desk(1).item("tax", "亿元", 2).item("fee", "万元", 5000).item("area", "亩", 100);
      assertThat(desk.compute("tax + fee")).containsExactly(new double[] {2.5}, EXACT);
      assertThat(desk.compute("fee + tax"))
          .containsExactly(new double[] {25000}, Offset.offset(1e-9));
      assertThat(desk.compute("tax > fee")).containsExactly(1);
      assertThat(desk.compute("fee / tax")).containsExactly(new double[] {0.25}, EXACT);
    }

    @Test
    void ofOtherDimensionsAreRefused() {
      Desk desk =
          desk(1)
              .item("yuan", "万元", 2)
              .item("dollar", "万美元", 2)
              .item("n", "人", 1)
              .item("k", "个", 1);
      assertThat(desk.refusals("yuan + dollar")).containsExactly("unit-mismatch");
      assertThat(desk.refusals("n > k")).containsExactly("unit-mismatch");
      assertThat(desk.refusals("yuan / dollar")).isEmpty();
    }

    @Test
    void aHandWrittenFactorIsAnError() {
      Desk desk = desk(1).item("tax", "亿元", 2).item("area", "亩", 100).at(Step.VALUE);
      assertThat(desk.refusals("tax * 10000 / area")).containsExactly("hand-written-factor");
      assertThat(desk.refusals("tax / tax * 100")).containsExactly("hand-written-factor");
      assertThat(desk.refusals("tax / area")).isEmpty();
    }

    @Test
    void aBareNumberTakesTheUnitItMeets() {
      Desk desk = desk(2).item("area", "亩", 4, 6).item("share", "%", 0.12, 0.4);
      assertThat(desk.compute("area < 5")).containsExactly(1, 0);
      assertThat(desk.compute("share >= 30%")).containsExactly(0, 1);
      assertThat(desk.refusals("share >= 30")).containsExactly("percent-as-number");
    }
  }

  @Nested
  class Time {
    @Test
    void prevIsOfTheWholeFormulaCohortIncluded() {
      Desk desk = desk(2).item("a", null, 10, 20).earlier("a", 1, 3);
      assertThat(desk.compute("prev(a / sum(a))")).containsExactly(0.25, 0.75);
      assertThat(desk.compute("growth(a / sum(a))"))
          .containsExactly(new double[] {1.0 / 3 / 0.25 - 1, 2.0 / 3 / 0.75 - 1}, EXACT);
    }

    @Test
    void aRoundWithoutAResultDoesNotCount() {
      Desk desk = desk(2).item("a", null, 2, 2).earlier("a", 2, MISSING);
      assertThat(desk.compute("times(a > 1, 3)")).containsExactly(2, 1);
    }
  }

  @Nested
  class Names {
    @Test
    void anUnknownOneIsRefused() {
      assertThat(desk(1).item("tax", null, 1).refusals("taxx + 1")).containsExactly("unknown-name");
      assertThat(desk(1).refusals("summ(1)")).containsExactly("unknown-function");
    }

    @Test
    void aPlaceBeforeThereIsARankingIsRefused() {
      assertThat(desk(1).at(Step.VALUE).refusals("place()")).containsExactly("function-too-early");
      assertThat(desk(1).at(Step.VALUE).refusals("prev(place())")).isEmpty();
    }

    @Test
    void everythingWrongIsToldAtOnce() {
      assertThat(desk(1).refusals("foo + bar * min(1)"))
          .containsExactly("unknown-name", "unknown-name", "wrong-arity");
    }

    @Test
    void textsKnowOnlyEqualAndNotEqual() {
      Desk desk = desk(1).text("g", "甲");
      assertThat(desk.refusals("g < '乙'")).contains("wrong-type");
      assertThat(desk.refusals("g = 1")).containsExactly("wrong-type");
      assertThat(desk.refusals("g = '丙'")).containsExactly("unknown-value");
      assertThat(desk.compute("g = '甲'")).containsExactly(1);
    }
  }
}
