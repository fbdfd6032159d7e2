// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.rulefile;

import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Text;
import io.github.parkscore.formula.Formula;
import io.github.parkscore.provenance.Source;
import io.github.parkscore.rule.Formulas;
import io.github.parkscore.rule.Parameter;
import io.github.parkscore.rule.Rule;
import io.github.parkscore.rule.RuleCase;
import io.github.parkscore.rule.RuleNames;
import io.github.parkscore.yaml.Fields;
import io.github.parkscore.yaml.Keys;
import io.github.parkscore.yaml.Node;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a rule, of the catalogue or of a model: parameters and cases, or the bare form of one
 * formula with the defaults of its parameters.
 */
public final class RuleReader {
  /** The keys of a rule. */
  public static final Keys RULE =
      Keys.of(
          "rule",
          "计分方法",
          "rule",
          "title",
          "note",
          "source",
          "parameters",
          "cases",
          "is",
          "with",
          "example",
          "examples");

  private final Set<String> figures;
  private final CaseReader cases;
  private final ExampleReader examples;
  private final ParameterReader parameters;
  private final Findings findings;

  /**
   * A reader.
   *
   * @param figures the names that are figures of the parks and no parameters
   * @param codes the ids of the findings that a case may make
   */
  public RuleReader(Set<String> figures, Collection<String> codes, Findings findings) {
    this.figures = Set.copyOf(figures);
    this.findings = findings;
    this.cases = new CaseReader(this.figures, codes, findings);
    this.examples = new ExampleReader(findings);
    this.parameters = new ParameterReader(findings);
  }

  /** Reads a rule; empty if it can't be used, which the findings then say. */
  public Optional<Rule> read(Node.Scalar name, Node node) {
    if (!RuleNames.isName(name.text())) {
      findings.add(RuleCode.BAD_RULE_NAME.at(name.place(), "seen", name.text()));
    }
    return Fields.of(node, RULE, findings).flatMap(fields -> read(name.text(), fields));
  }

  private Optional<Rule> read(String name, Fields fields) {
    if (!fields.has("is") && !fields.has("cases")) {
      findings.add(RuleCode.RULE_WITHOUT_FORMULA.at(fields.place(), "seen", name));
      return Optional.empty();
    }
    if (fields.has("is") && (fields.has("cases") || fields.has("parameters"))) {
      findings.add(RuleCode.RULE_OF_TWO_FORMS.at(fields.place("is"), "seen", name));
    }
    Text title = fields.text("title");
    return fields.has("is") ? bare(name, title, fields) : table(name, title, fields);
  }

  private Optional<Rule> table(String name, Text title, Fields fields) {
    Map<String, Parameter> declared = parameters.readAll(fields);
    List<RuleCase> rows = cases.readAll(fields, declared.keySet());
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(rule(name, title, fields, declared, rows));
  }

  private Optional<Rule> bare(String name, Text title, Fields fields) {
    Map<String, Formula> presets = FormulaReader.readAll(fields, "with");
    Optional<Formula> is = FormulaReader.read(fields, "is");
    if (is.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Parameter> declared = new LinkedHashMap<>();
    presets.forEach(
        (key, preset) -> declared.put(key, Parameter.formula(key, Optional.of(preset))));
    freeNames(is.get(), declared);
    presets.values().forEach(preset -> freeNames(preset, declared));
    Text say = Text.of(is.get().text());
    RuleCase only = new RuleCase(Optional.empty(), is.get(), Optional.empty(), say);
    return Optional.of(rule(name, title, fields, declared, List.of(only)));
  }

  /** Names that are nothing else are parameters that a model has to set. */
  private void freeNames(Formula formula, Map<String, Parameter> declared) {
    for (String name : Formulas.names(formula)) {
      boolean known =
          RuleNames.GIVEN.contains(name)
              || RuleNames.EVERYWHERE.contains(name)
              || figures.contains(name);
      if (!known) {
        declared.putIfAbsent(name, Parameter.formula(name, Optional.empty()));
      }
    }
  }

  private Rule rule(
      String name,
      Text title,
      Fields fields,
      Map<String, Parameter> declared,
      List<RuleCase> rows) {
    Optional<Source> source =
        fields.find("source").flatMap(n -> SourceReader.read(n, Source::titled, findings));
    return new Rule(
        name,
        title.isEmpty() ? Text.of(name) : title,
        fields.text("note"),
        source,
        declared,
        rows,
        examples.readAll(fields));
  }
}
