// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.model;

import io.github.parkscore.formula.Expr;
import io.github.parkscore.formula.Formula;
import io.github.parkscore.formula.Function;
import io.github.parkscore.rule.Rule;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the items of which a model asks for figures of earlier periods: growth(tax), prev(x). */
final class LookingBack {
  private final IndicatorModel model;
  private final Set<String> items = new LinkedHashSet<>();

  private LookingBack(IndicatorModel model) {
    this.model = model;
  }

  /** The ids of the items; rather one too many than one too few. */
  static Set<String> items(IndicatorModel model) {
    LookingBack back = new LookingBack(model);
    model.tree().nodes().forEach(node -> back.take(back.formulas(node)));
    model.evaluated().exclusions().forEach(exclusion -> back.take(List.of(exclusion.when())));
    model.conclusions().results().values().forEach(result -> back.take(List.of(result.value())));
    model.conclusions().watch().forEach(watch -> back.take(watch.when().stream().toList()));
    model.checks().forEach(check -> back.take(List.of(check.when())));
    return back.items;
  }

  /** What a part computes with: an x that is looked back at is made of the items of its value. */
  private List<Formula> formulas(Node node) {
    List<Formula> formulas = new ArrayList<>();
    node.head().applies().ifPresent(formulas::add);
    if (node.part() instanceof Part.Indicator indicator) {
      formulas.add(indicator.value());
      formulas.addAll(node.treat());
      node.rule().ifPresent(formulas::add);
      node.rule()
          .flatMap(rule -> Optional.ofNullable(model.rules().get(rule.text())))
          .ifPresent(rule -> formulas.addAll(formulas(rule)));
    }
    if (node.part() instanceof Part.Points points) {
      formulas.add(points.points());
    }
    for (NumberTable parameter : node.with().values()) {
      formulas.addAll(parameter.byKey().values());
      parameter.otherwise().ifPresent(formulas::add);
    }
    return formulas;
  }

  private static List<Formula> formulas(Rule rule) {
    List<Formula> formulas = new ArrayList<>();
    rule.cases()
        .forEach(
            row -> {
              row.when().ifPresent(formulas::add);
              formulas.add(row.mark());
            });
    rule.parameters().values().forEach(p -> p.preset().ifPresent(formulas::add));
    return formulas;
  }

  private void take(List<Formula> formulas) {
    if (formulas.stream().anyMatch(formula -> looksBack(formula.tree()))) {
      formulas.forEach(formula -> collect(formula.tree()));
    }
  }

  private static boolean looksBack(Expr tree) {
    boolean here =
        tree instanceof Expr.Call call
            && Function.of(call.function())
                .map(Function::family)
                .filter(f -> f == Function.Family.TIME || f == Function.Family.ROUNDS)
                .isPresent();
    return here || tree.operands().stream().anyMatch(LookingBack::looksBack);
  }

  private void collect(Expr tree) {
    if (tree instanceof Expr.Name name && model.inputs().items().containsKey(name.name())) {
      items.add(name.name());
    }
    tree.operands().forEach(this::collect);
  }
}
