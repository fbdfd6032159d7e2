// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parkscore.finding.Language;
import io.github.parkscore.finding.Place;
import io.github.parkscore.finding.Text;
import io.github.parkscore.formula.Formula;
import io.github.parkscore.formula.Function;
import io.github.parkscore.rule.Formulas;
import io.github.parkscore.rule.Parameter;
import io.github.parkscore.rule.Rule;
import io.github.parkscore.rule.RuleCase;
import io.github.parkscore.rule.RuleNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleCatalogTest {
  static Collection<Rule> rules() {
    return RuleCatalog.standard().rules().values();
  }

  private static List<Formula> formulas(Rule rule) {
    List<Formula> formulas = new ArrayList<>();
    for (RuleCase row : rule.cases()) {
      row.when().ifPresent(formulas::add);
      formulas.add(row.mark());
    }
    rule.parameters().values().forEach(p -> p.preset().ifPresent(formulas::add));
    return formulas;
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyNameOfItsFormulasIsKnown(Rule rule) {
    Set<String> known = new HashSet<>(RuleNames.GIVEN);
    known.addAll(rule.parameters().keySet());
    known.add("missing");
    assertThat(formulas(rule)).allSatisfy(f -> assertThat(known).containsAll(Formulas.names(f)));
  }

  /** Such a rule would mean another one for a cost indicator, or none. */
  @ParameterizedTest
  @MethodSource("rules")
  void limitsComeInPairs(Rule rule) {
    if (rule.parameters().containsKey("worst")) {
      assertThat(rule.parameters()).containsKey("best");
    }
    boolean usesWorst = formulas(rule).stream().anyMatch(f -> Formulas.names(f).contains("worst"));
    assertThat(usesWorst).isEqualTo(rule.parameters().containsKey("worst"));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void isDocumentedInBothLanguages(Rule rule) {
    assertThat(rule.source()).isPresent();
    List<Text> texts = new ArrayList<>(List.of(rule.title(), rule.note()));
    rule.cases().stream().map(RuleCase::say).forEach(texts::add);
    rule.parameters().values().stream().map(Parameter::note).forEach(texts::add);
    assertThat(texts)
        .allSatisfy(
            text -> {
              assertThat(text.in(Language.ZH)).isNotBlank().isNotEqualTo(text.en());
              assertThat(text.in(Language.EN)).isNotBlank().matches("[\\p{ASCII}−÷×·]+");
            });
    assertThat(rule.note().zh()).contains("缺失仍为缺失");
    assertThat(rule.note().en()).contains("Missing stays missing");
  }

  @ParameterizedTest
  @MethodSource("rules")
  void provesItsDirectionAndItsEdges(Rule rule) {
    assertThat(rule.examples()).isNotEmpty();
    assertThat(rule.examples()).anyMatch(example -> example.x().contains(Double.NaN));
    boolean directed =
        formulas(rule).stream()
            .anyMatch(f -> List.of("sign", "best").stream().anyMatch(Formulas.names(f)::contains));
    if (directed) {
      assertThat(rule.examples()).extracting(e -> e.direction()).contains("benefit", "cost");
    }
    Set<String> remarked =
        rule.examples().stream().flatMap(e -> e.finding().stream()).collect(Collectors.toSet());
    assertThat(rule.cases())
        .flatExtracting(row -> row.finding().stream().toList())
        .allSatisfy(code -> assertThat(remarked).contains(code));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void withoutSpreadItGivesFullMarksUnlessTold(Rule rule) {
    Parameter flat = rule.parameters().get("flat");
    if (flat != null) {
      assertThat(flat.preset()).contains(Formula.of(1));
      assertThat(flat.from()).hasValue(0);
      assertThat(flat.to()).hasValue(1);
    }
  }

  @Test
  void everyRemarkIsMadeBySomeRule() {
    assertThat(rules().stream().flatMap(r -> r.cases().stream()).flatMap(c -> c.finding().stream()))
        .containsAll(CatalogCode.ids());
    for (CatalogCode code : CatalogCode.values()) {
      Text message = code.at(Place.NOWHERE).message();
      assertThat(message.zh()).isNotBlank().isNotEqualTo(message.en());
      assertThat(code.at(Place.NOWHERE).hint().en()).isNotBlank();
    }
  }

  @Test
  void namesAreFoundAndNearOnesSuggested() {
    RuleCatalog catalog = RuleCatalog.standard();
    assertThat(catalog.find("minmax")).isPresent();
    assertThat(catalog.find("min-max")).isEmpty();
    assertThat(catalog.nearest("mimax")).first().isEqualTo("minmax");
    assertThat(catalog.rules().keySet()).noneMatch(name -> Function.of(name).isPresent());
  }

  @Test
  void aModelsOwnRuleComesFirst() {
    Rule own = RuleCatalog.standard().find("reached").orElseThrow();
    Rule renamed =
        new Rule("minmax", own.title(), own.note(), own.source(), Map.of(), own.cases(), List.of());
    RuleCatalog both = RuleCatalog.standard().with(List.of(renamed));
    assertThat(both.find("minmax")).contains(renamed);
    assertThat(both.rules()).hasSameSizeAs(RuleCatalog.standard().rules());
  }
}
