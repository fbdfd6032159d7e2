// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.rulefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Text;
import io.github.parkscore.formula.Formula;
import io.github.parkscore.provenance.Source;
import io.github.parkscore.rule.Formulas;
import io.github.parkscore.rule.Rule;
import io.github.parkscore.rule.RuleExample;
import io.github.parkscore.yaml.Node;
import io.github.parkscore.yaml.YamlReader;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RuleReaderTest {
  private final Findings findings = new Findings();

  private Rule read(String name, String text) {
    Node.Mapping file = (Node.Mapping) YamlReader.read("rules.yaml", text, findings).orElseThrow();
    Node.Entry entry = file.entries().get(name);
    RuleReader reader = new RuleReader(Set.of("region", "staff"), List.of("no-spread"), findings);
    Rule rule = reader.read(entry.key(), entry.value()).orElseThrow();
    assertThat(findings.list()).isEmpty();
    return rule;
  }

  @Test
  void readsParametersAndCases() {
    Rule rule =
        read(
            "share",
            """
            share:
              title: {zh: 比重, en: Share}
              source: {document: 甲〔2020〕1号, clause: 第三条}
              parameters:
                whole: {is: formula, default: sum(x), unit: x}
                flat: {is: number, from: 0, to: 1, default: 1}
                how: {is: choice, choices: [strict, loose], default: strict}
              cases:
                - {when: whole = 0, mark: flat, finding: no-spread, say: 没有}
                - {mark: x / whole, say: {zh: "{x}÷{whole}", en: "{x} of {whole}"}}
              examples:
                - {x: [1, 3, missing], mark: [25%, 0.75, missing], direction: cost, points: 5, with: {flat: 0}, note: 手算}
            """);
    assertThat(rule.title()).isEqualTo(new Text("比重", "Share"));
    assertThat(rule.source()).contains(new Source("甲〔2020〕1号", "", "", "第三条", "", ""));
    assertThat(rule.parameters()).containsOnlyKeys("whole", "flat", "how");
    assertThat(rule.parameters().get("whole").unit()).contains("x");
    assertThat(rule.parameters().get("flat").to()).hasValue(1);
    assertThat(rule.parameters().get("how").choices()).containsExactly("strict", "loose");
    assertThat(rule.cases()).hasSize(2);
    assertThat(rule.cases().get(0).finding()).contains("no-spread");
    assertThat(rule.cases().get(1).when()).isEmpty();
    RuleExample example = rule.examples().get(0);
    assertThat(example.x()).containsExactly(1.0, 3.0, Double.NaN);
    assertThat(example.mark()).containsExactly(0.25, 0.75, Double.NaN);
    assertThat(example.direction()).isEqualTo("cost");
    assertThat(example.points()).isEqualTo(5);
    assertThat(example.with()).containsEntry("flat", Formula.of("0"));
  }

  @Test
  void aBareFormulaHasDefaultsAndAsksForTheRest() {
    Rule rule =
        read(
            "ladder",
            "ladder: {is: \"clamp(x / mean(x, region) * k + y, low, 1)\", with: {low: 20%, k: half}}");
    assertThat(rule.parameters()).containsOnlyKeys("low", "k", "half", "y");
    assertThat(rule.parameters().get("low").preset()).contains(Formula.of("20%"));
    assertThat(rule.parameters().get("y").preset()).isEmpty();
    assertThat(rule.title()).isEqualTo(Text.of("ladder"));
  }

  @Test
  void formulasPointIntoTheFile() {
    Rule rule = read("own", "own:\n  cases:\n    - {mark: \"x / staff\"}\n");
    assertThat(rule.cases().get(0).mark().place()).hasToString("rules.yaml:3:15");
  }

  @Test
  void knowsConstantsAndNames() {
    assertThat(Formulas.constant(Formula.of("-(1 + 2) * 3 / 4"))).hasValue(-2.25);
    assertThat(Formulas.constant(Formula.of("1 / 0"))).isEmpty();
    assertThat(Formulas.constant(Formula.of("x + 1"))).isEmpty();
    assertThat(Formulas.names(Formula.of("mean(x, level + region) > 2 and k = 'z'")))
        .containsExactly("x", "level", "region", "k");
    assertThat(Formulas.calls(Formula.of("1 + if(quota(5%) > 1, 2)").tree(), "quota")).isTrue();
  }
}
