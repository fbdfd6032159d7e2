// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.modelfile;

import io.github.parkscore.finding.Findings;
import io.github.parkscore.formula.Expr;
import io.github.parkscore.formula.Formula;
import io.github.parkscore.model.Exclusion;
import io.github.parkscore.model.IndicatorModel;
import io.github.parkscore.model.Item;
import io.github.parkscore.model.ModelTree;
import io.github.parkscore.model.Node;
import io.github.parkscore.model.NumberTable;
import io.github.parkscore.model.Part;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Checks that items which move points or exclude parks say what an empty cell means: whether nobody
 * had an accident, or nobody said so, makes all the difference there.
 */
final class BlankCheck {
  private final IndicatorModel model;
  private final ModelTree tree;
  private final Findings findings;
  private final Set<String> told = new HashSet<>();

  BlankCheck(IndicatorModel model, ModelTree tree, Findings findings) {
    this.model = model;
    this.tree = tree;
    this.findings = findings;
  }

  void check() {
    for (Exclusion exclusion : model.evaluated().exclusions()) {
      check(exclusion.when(), model.settings().with());
    }
    for (Node node : tree.nodes()) {
      if (node.part() instanceof Part.Points points) {
        check(points.points(), node.with());
      }
    }
  }

  private void check(Formula formula, Map<String, NumberTable> parameters) {
    check(formula, formula.tree(), parameters);
  }

  private void check(Formula formula, Expr tree, Map<String, NumberTable> parameters) {
    if (tree instanceof Expr.Name name) {
      check(formula, name, parameters);
    }
    for (Expr operand : tree.operands()) {
      check(formula, operand, parameters);
    }
  }

  private void check(Formula formula, Expr.Name name, Map<String, NumberTable> parameters) {
    Item item = model.inputs().items().get(name.name());
    if (item != null && item.blank().isEmpty() && told.add(item.id())) {
      findings.add(
          ModelCode.BLANK_UNSAID
              .at(
                  formula.place().right(name.span().start()),
                  "seen",
                  item.id(),
                  "name",
                  item.name(),
                  "formula",
                  formula.text())
              .about("", item.id()));
    }
    NumberTable parameter = parameters.get(name.name());
    if (item == null && parameter != null) {
      ModelFormulas.of(parameter).forEach(inner -> check(inner, Map.of()));
    }
  }
}
