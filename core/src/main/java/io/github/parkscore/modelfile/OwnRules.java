// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.modelfile;

import io.github.parkscore.catalog.CatalogCode;
import io.github.parkscore.catalog.RuleCatalog;
import io.github.parkscore.finding.Findings;
import io.github.parkscore.rule.Rule;
import io.github.parkscore.rulefile.RuleReader;
import io.github.parkscore.yaml.Fields;
import io.github.parkscore.yaml.Node;
import io.github.parkscore.yaml.Shapes;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the rules that a model brings along. */
final class OwnRules {
  private final Reading reading;
  private final Findings findings;

  OwnRules(Reading reading) {
    this.reading = reading;
    this.findings = reading.findings();
  }

  /** Their names; known before anything else is, so that no id takes one. */
  void declare(Fields model) {
    for (Node.Entry entry : entries(model)) {
      String name = entry.key().text();
      reading.ids().addRule(name);
      if (RuleCatalog.standard().find(name).isPresent()) {
        findings.add(ModelCode.RULE_HIDDEN.at(entry.key().place(), "seen", name));
      }
    }
  }

  /**
   * The rules by name.
   *
   * @param everywhere the parameters at the top of the model, which every formula sees
   */
  Map<String, Rule> read(Fields model, Set<String> everywhere) {
    Set<String> figures = new HashSet<>(everywhere);
    figures.addAll(reading.attributes().keySet());
    figures.addAll(reading.items().keySet());
    RuleReader reader = new RuleReader(figures, CatalogCode.ids(), findings);
    Map<String, Rule> rules = new LinkedHashMap<>();
    for (Node.Entry entry : entries(model)) {
      reader
          .read(entry.key(), entry.value())
          .ifPresent(rule -> rules.put(entry.key().text(), rule));
    }
    return rules;
  }

  private List<Node.Entry> entries(Fields model) {
    Optional<Node.Mapping> mapping =
        model.find("rules").flatMap(node -> Shapes.mapping(node, new Findings()));
    return mapping.map(m -> List.copyOf(m.entries().values())).orElse(List.of());
  }
}
