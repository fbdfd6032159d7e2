// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import io.github.parkscore.binding.BoundIndicator;
import io.github.parkscore.binding.BoundModel;
import io.github.parkscore.data.Column;
import io.github.parkscore.data.Period;
import io.github.parkscore.formula.Expr;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The share of a park's applicable indicators whose items are all there; all of it for a park that
 * is scored by its members and asked for nothing.
 */
final class Availability {
  private final BoundModel bound;
  private final RoundFigures figures;

  Availability(BoundModel bound, RoundFigures figures) {
    this.bound = bound;
    this.figures = figures;
  }

  Column column(Period period) {
    double[] applicable = new double[figures.size()];
    double[] there = new double[figures.size()];
    for (BoundIndicator indicator : bound.indicators().values()) {
      if (!indicator.node().isWeighted()) {
        continue;
      }
      List<Column> items = new ArrayList<>();
      for (String item : items(indicator.value().checked().tree(), new LinkedHashSet<>())) {
        items.add(figures.input("item:" + item, period));
      }
      Column applies =
          bound
              .nodes()
              .get(indicator.node().id())
              .applies()
              .map(formula -> figures.calculator().column(figures.term(formula, period)))
              .orElse(null);
      for (int i = 0; i < applicable.length; i++) {
        int park = i;
        if (applies == null || applies.get(park) == 1) {
          applicable[park]++;
          there[park] += items.stream().noneMatch(item -> item.isMissing(park)) ? 1 : 0;
        }
      }
    }
    BitSet wholes = figures.membership().wholes();
    return Column.of(
        figures.size(),
        park ->
            wholes.get(park)
                ? 1
                : applicable[park] == 0 ? Double.NaN : there[park] / applicable[park]);
  }

  private Set<String> items(Expr tree, Set<String> found) {
    if (tree instanceof Expr.Name name && bound.model().inputs().items().containsKey(name.name())) {
      found.add(name.name());
    }
    tree.operands().forEach(operand -> items(operand, found));
    return found;
  }
}
