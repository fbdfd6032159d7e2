// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.formula;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.finding.Code;
import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Language;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every code of the formula language is triggered by some formula, and says where. */
class FormulaCodeTest {
  private static final Map<String, String> FORMULAS = new LinkedHashMap<>();

  static {
    FORMULAS.put("empty-formula", " ");
    FORMULAS.put("strange-character", "a ; 1");
    FORMULAS.put("no-number", "1.2.3");
    FORMULAS.put("open-quote", "g = '甲");
    FORMULAS.put("open-bracket", "min(a, 1");
    FORMULAS.put("unexpected-word", "a a");
    FORMULAS.put("unexpected-end", "a *");
    FORMULAS.put("chain", "a^2^3");
    FORMULAS.put("too-long", "a + ".repeat(4000) + "a");
    FORMULAS.put("too-deep", "(".repeat(100) + "a" + ")".repeat(100));
    FORMULAS.put("unknown-name", "b + 1");
    FORMULAS.put("name-too-early", "total > 1");
    FORMULAS.put("name-defined-later", "soon + 1");
    FORMULAS.put("unknown-function", "avg(a)");
    FORMULAS.put("function-too-early", "place() > 1");
    FORMULAS.put("wrong-arity", "clamp(a, 1)");
    FORMULAS.put("wrong-type", "g + 1");
    FORMULAS.put("no-group", "mean(a, a)");
    FORMULAS.put("not-constant", "round(a, a)");
    FORMULAS.put("share-beyond-range", "quantile(a, 5)");
    FORMULAS.put("no-period", "at(a, 20)");
    FORMULAS.put("unit-mismatch", "tax + a");
    FORMULAS.put("hand-written-factor", "tax * 10000");
    FORMULAS.put("percent-as-number", "share > 30");
    FORMULAS.put("unknown-value", "g = '丙'");
    FORMULAS.put("quota-without-policy", "quota(25%)");
  }

  @Test
  void everyCodeHasAFormulaThatTriggersIt() {
    assertThat(FORMULAS.keySet())
        .containsExactlyElementsOf(Arrays.stream(FormulaCode.values()).map(Code::id).toList());
    FORMULAS.forEach(FormulaCodeTest::triggers);
  }

  private static void triggers(String code, String formula) {
    Step step = code.equals("quota-without-policy") ? Step.GRADE : Step.VALUE;
    Desk desk =
        new Desk(1)
            .item("a", "个", 1)
            .item("tax", "亿元", 1)
            .item("share", "%", 0.1)
            .text("g", "甲")
            .at(step);
    Findings findings = new Findings();
    Scope scope = desk.scope().with(Symbol.number("total", null, Step.RESULT, "total"));
    scope = code.equals("quota-without-policy") ? Scope.of(step, List.of()) : scope;
    Scope known = scope.awaiting(List.of("soon"));
    Formula.parse(formula, io.github.parkscore.finding.Place.line("m.yaml", 3, 9), findings)
        .ifPresent(parsed -> Checker.check(parsed, known, findings));
    assertThat(findings.list()).as(formula).extracting(Finding::code).contains(code);
    Finding finding = findings.list().get(0);
    assertThat(finding.place().line()).isEqualTo(3);
    assertThat(finding.line(Language.ZH)).startsWith("m.yaml:3:").doesNotContain("{");
    assertThat(finding.line(Language.EN)).startsWith("m.yaml:3:").doesNotContain("{");
  }
}
