// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import io.github.parkscore.binding.BoundIndicator;
import io.github.parkscore.binding.BoundModel;
import io.github.parkscore.data.Column;
import io.github.parkscore.data.Period;
import io.github.parkscore.formula.Expr;
import io.github.parkscore.formula.kernel.Arithmetic;
import io.github.parkscore.formula.kernel.Chunkwise;
import java.util.BitSet;
import java.util.LinkedHashSet;
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
    Column all = Column.constant(figures.size(), 0);
    BitSet everybody = Parks.all(figures.size());
    for (BoundIndicator indicator : bound.indicators().values()) {
      if (!indicator.node().isWeighted()) {
        continue;
      }
      Column[] items =
          items(indicator.value().checked().tree(), new LinkedHashSet<>()).stream()
              .map(item -> figures.input("item:" + item, period))
              .toArray(Column[]::new);
      Column gaps = items.length == 0 ? all : Chunkwise.run(Arithmetic::gaps, items);
      BitSet applies = figures.scopes().of(indicator.node(), period).orElse(everybody);
      for (int park = applies.nextSetBit(0); park >= 0; park = applies.nextSetBit(park + 1)) {
        applicable[park]++;
        there[park] += gaps.isMissing(park) ? 0 : 1;
      }
    }
    BitSet wholes = figures.wholes().parks();
    for (int park = 0; park < there.length; park++) {
      double share = applicable[park] == 0 ? Double.NaN : there[park] / applicable[park];
      there[park] = wholes.get(park) ? 1 : share;
    }
    return Column.of(there);
  }

  private Set<String> items(Expr tree, Set<String> found) {
    if (tree instanceof Expr.Name name && bound.model().inputs().items().containsKey(name.name())) {
      found.add(name.name());
    }
    tree.operands().forEach(operand -> items(operand, found));
    return found;
  }
}
