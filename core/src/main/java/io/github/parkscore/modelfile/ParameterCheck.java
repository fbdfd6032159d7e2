// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.modelfile;

import io.github.parkscore.catalog.RuleCatalog;
import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Nearest;
import io.github.parkscore.finding.Place;
import io.github.parkscore.formula.Expr;
import io.github.parkscore.formula.Formula;
import io.github.parkscore.model.IndicatorModel;
import io.github.parkscore.model.ModelTree;
import io.github.parkscore.model.Node;
import io.github.parkscore.model.NumberTable;
import io.github.parkscore.model.Part;
import io.github.parkscore.rule.Formulas;
import io.github.parkscore.rule.Rule;
import io.github.parkscore.rule.RuleNames;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Checks that every parameter under {@code with} is used: by a rule, a treatment or another formula
 * at the node or below it. One in the list of indicators has to be used somewhere the list is.
 */
final class ParameterCheck {
  private final IndicatorModel model;
  private final ModelTree tree;
  private final Findings findings;
  private final RuleCatalog rules;

  ParameterCheck(IndicatorModel model, ModelTree tree, Findings findings) {
    this.model = model;
    this.tree = tree;
    this.findings = findings;
    this.rules = RuleCatalog.standard().with(model.rules().values());
  }

  void check() {
    Map<Part, List<Node>> uses = new IdentityHashMap<>();
    for (Node node : tree.nodes()) {
      uses.computeIfAbsent(node.part(), part -> new ArrayList<>()).add(node);
    }
    Set<Part> checked = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Node node : tree.nodes()) {
      if (!node.head().settings().with().isEmpty() && checked.add(node.part())) {
        check(node, used(uses.get(node.part())));
      }
    }
    if (model.settings().with().isEmpty()) {
      return;
    }
    Set<String> used = used(List.of(tree.root()));
    ModelFormulas.outsideTree(model).forEach(formula -> used.addAll(Formulas.names(formula)));
    check(tree.root(), used);
  }

  private void check(Node node, Set<String> used) {
    for (Map.Entry<String, NumberTable> entry : node.head().settings().with().entrySet()) {
      String name = entry.getKey();
      if (!used.contains(name) && !RuleNames.TAKEN.contains(name)) {
        Place place = entry.getValue().place();
        findings.add(
            ModelCode.STRAY_PARAMETER
                .at(place, "seen", name, "known", Nearest.to(name, parameters(node)))
                .about("", node.id()));
      }
    }
  }

  /** The names that some nodes and all below them use. */
  private Set<String> used(List<Node> nodes) {
    Set<String> used = new HashSet<>();
    for (Node node : nodes) {
      used.addAll(parameters(node));
      ModelFormulas.of(node).forEach(formula -> used.addAll(Formulas.names(formula)));
      used.addAll(used(node.children()));
    }
    return used;
  }

  /** The parameters of a node's rule, or of those below it. */
  private Set<String> parameters(Node node) {
    Set<String> names = new TreeSet<>();
    node.rule().ifPresent(formula -> names.addAll(parameters(formula)));
    node.children().forEach(child -> names.addAll(parameters(child)));
    return names;
  }

  private Set<String> parameters(Formula rule) {
    Optional<Rule> named =
        rule.tree() instanceof Expr.Name name ? rules.find(name.name()) : Optional.empty();
    return named.map(r -> r.parameters().keySet()).orElseGet(() -> Formulas.names(rule));
  }
}
