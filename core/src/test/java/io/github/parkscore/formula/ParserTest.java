// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.formula;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParserTest {
  @ParameterizedTest(name = "[{0}]")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "\"\"            | empty-formula     | 1",
        "a # b           | strange-character | 3",
        "1.2.3           | no-number         | 1",
        "2023年产值      | no-number         | 1",
        "a = 'x          | open-quote        | 5",
        "f(x             | open-bracket      | 4",
        "(a + b          | open-bracket      | 7",
        "a b             | unexpected-word   | 3",
        "a + )           | unexpected-word   | 5",
        "min(1,)         | unexpected-word   | 7",
        "min(,1)         | unexpected-word   | 5",
        "a +             | unexpected-end    | 4",
        "2^3^2           | chain             | 4",
        "a < b < c       | chain             | 7",
        "a = b <> c      | chain             | 7",
      })
  void pointsAtWhatIsWrong(String formula, String code, int column) {
    Finding finding = refusal(formula == null ? "" : formula.strip());
    assertThat(finding.code()).isEqualTo(code);
    assertThat(finding.place().line()).isEqualTo(7);
    assertThat(finding.place().column()).isEqualTo(100 + column - 1);
  }

  @Test
  void boundsLengthAndDepth() {
    assertThat(refusal("1+".repeat(5000) + "1").code()).isEqualTo("too-long");
    assertThat(refusal("(".repeat(500) + "1" + ")".repeat(500)).code()).isEqualTo("too-deep");
    assertThat(refusal("-".repeat(500) + "1").code()).isEqualTo("too-deep");
  }

  @Test
  void aLongChainOfSumsIsNotDeep() {
    assertThat(Formula.of("1" + "+1".repeat(2000)).tree()).isInstanceOf(Expr.Bin.class);
  }

  @Test
  void readsNumbersAsTheyAreWritten() {
    assertThat(((Expr.Num) Formula.of("0.1%").tree()).value()).isEqualTo(0.001);
    assertThat(((Expr.Num) Formula.of("１２．５％").tree()).value()).isEqualTo(0.125);
    assertThat(((Expr.Num) Formula.of("1e-3").tree()).value()).isEqualTo(0.001);
    assertThat(((Expr.Num) Formula.of(".5").tree()).value()).isEqualTo(0.5);
  }

  @Test
  void namesAreOfAnyScript() {
    assertThat(Formula.of("税收收入/面积").tree())
        .isEqualTo(
            new Expr.Bin(
                Op.DIV,
                new Expr.Name("税收收入", Span.NONE),
                new Expr.Name("面积", Span.NONE),
                Span.NONE));
    assertThat(((Expr.Name) Formula.of("static.i01").tree()).name()).isEqualTo("static.i01");
    assertThat(((Expr.Name) Formula.of("𠮷").tree()).name()).isEqualTo("𠮷");
  }

  @Test
  void aQuoteInATextIsWrittenTwice() {
    assertThat(((Expr.Str) Formula.of("'it''s'").tree()).value()).isEqualTo("it's");
  }

  private static Finding refusal(String formula) {
    Findings findings = new Findings();
    assertThat(Formula.parse(formula, Place.line("model.yaml", 7, 100), findings)).isEmpty();
    assertThat(findings.size()).isEqualTo(1);
    return findings.list().get(0);
  }
}
