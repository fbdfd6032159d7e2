// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.model;

import io.github.parkscore.formula.Expr;
import io.github.parkscore.formula.Formula;
import io.github.parkscore.rule.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Of whom a model asks which items: a figure that only serves parts without weight for a park is
 * not asked of it. In doubt it is asked; a check alone asks for nothing.
 */
public final class Demand {
  /** The texts of an attribute with which a part has a weight. */
  private record Weighted(String attribute, Set<String> named, Set<String> with, boolean others) {
    boolean holds(Function<String, String> attributes) {
      String text = attributes.apply(attribute);
      return text == null || (named.contains(text) ? with.contains(text) : others);
    }
  }

  private final IndicatorModel model;
  private final ModelTree tree;
  private final Map<String, List<List<Weighted>>> uses = new HashMap<>();
  private final Set<String> ofAll = new HashSet<>();

  Demand(IndicatorModel model) {
    this.model = model;
    this.tree = model.tree();
    for (Node node : tree.nodes()) {
      List<Weighted> weighted = weighted(node);
      for (String item : items(formulas(node))) {
        uses.computeIfAbsent(item, key -> new ArrayList<>()).add(weighted);
      }
    }
    ofAll.addAll(items(outsideTree()));
    model.evaluated().members().ifPresent(members -> ofAll.add(members.weight()));
  }

  /**
   * Whether an item is asked of a park.
   *
   * @param item its id
   * @param attributes the park's text of an attribute; null where it is not known
   */
  public boolean asks(String item, Function<String, String> attributes) {
    List<List<Weighted>> its = uses.getOrDefault(item, List.of());
    return its.isEmpty()
        || ofAll.contains(item)
        || its.stream().anyMatch(use -> use.stream().allMatch(table -> table.holds(attributes)));
  }

  /** The tables of weights of a node and of all above it. */
  private List<Weighted> weighted(Node node) {
    List<Weighted> tables = new ArrayList<>();
    for (Node at = node; at != null; at = at.parent().orElse(null)) {
      tree.weight(at).flatMap(this::weighted).ifPresent(tables::add);
    }
    return tables;
  }

  /** A table over a text that the roster tells; what is computed is not known beforehand. */
  private Optional<Weighted> weighted(NumberTable weight) {
    Set<String> named = weight.byKey().keySet();
    Set<String> with = new HashSet<>(named);
    with.removeIf(key -> isNothing(weight.byKey().get(key)));
    boolean others = weight.otherwise().filter(formula -> !isNothing(formula)).isPresent();
    return model.inputs().attributes().values().stream()
        .filter(attribute -> !weight.isSingle() && attribute.values().containsAll(named))
        .findFirst()
        .filter(attribute -> attribute.value().isEmpty() && attribute.elsewhere().isEmpty())
        .map(attribute -> new Weighted(attribute.id(), named, with, others));
  }

  private static boolean isNothing(Formula weight) {
    return weight.equals(Formula.of(0));
  }

  private static List<Formula> formulas(Node node) {
    List<Formula> formulas = new ArrayList<>(node.treat());
    node.head().applies().ifPresent(formulas::add);
    node.rule().ifPresent(formulas::add);
    if (node.part() instanceof Part.Indicator indicator) {
      formulas.add(indicator.value());
    }
    if (node.part() instanceof Part.Points points) {
      formulas.add(points.points());
    }
    node.with().values().forEach(table -> add(formulas, table));
    node.missing().flatMap(Absence::mark).ifPresent(table -> add(formulas, table));
    return formulas;
  }

  private static void add(List<Formula> formulas, NumberTable table) {
    formulas.addAll(table.byKey().values());
    table.otherwise().ifPresent(formulas::add);
  }

  private List<Formula> outsideTree() {
    List<Formula> formulas = new ArrayList<>();
    model.evaluated().exclusions().forEach(exclusion -> formulas.add(exclusion.when()));
    model.evaluated().cohort().ifPresent(formulas::add);
    model.inputs().attributes().values().forEach(a -> a.value().ifPresent(formulas::add));
    Conclusions conclusions = model.conclusions();
    conclusions.results().values().forEach(result -> formulas.add(result.value()));
    for (List<Consequence> list :
        List.of(conclusions.grades().list(), conclusions.honours(), conclusions.watch())) {
      for (Consequence consequence : list) {
        consequence.when().ifPresent(formulas::add);
        consequence.order().ifPresent(formulas::add);
      }
    }
    for (Rule rule : model.rules().values()) {
      rule.cases()
          .forEach(
              row -> {
                row.when().ifPresent(formulas::add);
                formulas.add(row.mark());
              });
      rule.parameters().values().forEach(p -> p.preset().ifPresent(formulas::add));
    }
    return formulas;
  }

  private Set<String> items(List<Formula> formulas) {
    Set<String> found = new HashSet<>();
    formulas.forEach(formula -> collect(formula.tree(), found));
    return found;
  }

  private void collect(Expr tree, Set<String> found) {
    if (tree instanceof Expr.Name name && model.inputs().items().containsKey(name.name())) {
      found.add(name.name());
    }
    tree.operands().forEach(operand -> collect(operand, found));
  }
}
