// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import io.github.parkscore.catalog.RuleCatalog;
import io.github.parkscore.finding.Text;
import io.github.parkscore.formula.Expr;
import io.github.parkscore.formula.Formula;
import io.github.parkscore.model.IndicatorModel;
import io.github.parkscore.model.Node;
import io.github.parkscore.model.NumberTable;
import io.github.parkscore.rule.Rule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The rule of an indicator in words: its title and the parameters that the model sets. */
final class RuleText {
  private final Readable readable;
  private final RuleCatalog catalog;

  RuleText(Ledger ledger, Readable readable) {
    this(ledger.model(), readable);
  }

  RuleText(IndicatorModel model, Readable readable) {
    this.readable = readable;
    this.catalog = RuleCatalog.standard().with(model.rules().values());
  }

  /** The title of the rule, or the formula that stands in its place. */
  Text title(Node node) {
    if (node.rule().isEmpty()) {
      return Text.EMPTY;
    }
    Formula formula = node.rule().get();
    Optional<Rule> rule = rule(formula);
    return rule.map(r -> r.title().isEmpty() ? Text.of(r.name()) : r.title())
        .orElseGet(() -> readable.formula(formula));
  }

  /** The parameters that the model sets and that the rule has. */
  Text parameters(Node node) {
    Optional<Rule> rule = node.rule().flatMap(this::rule);
    String zh = parameters(node, rule, true);
    String en = parameters(node, rule, false);
    return new Text(zh, en);
  }

  /**
   * What a node names in {@code with} that is no parameter of a rule in use, such as the factors of
   * an indicator's formula: it stands at no indicator, so it has to be told where it is written.
   */
  Map<String, Text> definitions(Node node, List<Node> indicators) {
    Map<String, Text> said = new LinkedHashMap<>();
    node.head().settings().with().forEach((name, table) -> said.put(name, readable.table(table)));
    for (Node indicator : indicators) {
      indicator
          .rule()
          .flatMap(this::rule)
          .ifPresent(rule -> said.keySet().removeAll(rule.parameters().keySet()));
    }
    return said;
  }

  private String parameters(Node node, Optional<Rule> rule, boolean zh) {
    return node.with().entrySet().stream()
        .filter(entry -> isOf(rule, node, entry.getKey()))
        .map(entry -> parameter(rule, entry, zh))
        .collect(Collectors.joining(zh ? "；" : "; "));
  }

  /** An inherited parameter that the nearer rule does not have is left out. */
  private static boolean isOf(Optional<Rule> rule, Node node, String parameter) {
    return rule.isPresent()
        ? rule.get().parameters().containsKey(parameter)
        : node.head().settings().with().containsKey(parameter);
  }

  private String parameter(Optional<Rule> rule, Map.Entry<String, NumberTable> entry, boolean zh) {
    Text name =
        rule.map(r -> r.parameters().get(entry.getKey()).note())
            .filter(note -> !note.isEmpty())
            .orElse(Text.of(entry.getKey()));
    Text value = readable.table(entry.getValue());
    return zh ? name.zh() + " = " + value.zh() : name.en() + " = " + value.en();
  }

  private Optional<Rule> rule(Formula formula) {
    return formula.tree() instanceof Expr.Name name ? catalog.find(name.name()) : Optional.empty();
  }
}
