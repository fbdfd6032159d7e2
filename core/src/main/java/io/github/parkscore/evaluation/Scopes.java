// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import io.github.parkscore.binding.BoundFormula;
import io.github.parkscore.binding.BoundModel;
import io.github.parkscore.binding.BoundNode;
import io.github.parkscore.data.Column;
import io.github.parkscore.data.Period;
import io.github.parkscore.formula.kernel.Chunkwise;
import io.github.parkscore.model.Node;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which parks a node and all above it apply to, in any period: by {@code applies:}, and by a weight
 * that is not 0. An indicator has no value for the others, so they are in none of its statistics.
 */
final class Scopes {
  private final BoundModel bound;
  private final RoundFigures figures;
  private final Map<String, Optional<BitSet>> known = new HashMap<>();

  Scopes(BoundModel bound, RoundFigures figures) {
    this.bound = bound;
    this.figures = figures;
  }

  /** The parks, for reading; empty: all of them. */
  Optional<BitSet> of(Node node, Period period) {
    String key = node.id() + "@" + period;
    Optional<BitSet> before = known.get(key);
    if (before == null) {
      before = make(node, period);
      known.put(key, before);
    }
    return before;
  }

  /** Nodes that apply to the same parks as the one above share its set. */
  private Optional<BitSet> make(Node node, Period period) {
    Optional<BitSet> above = node.parent().flatMap(parent -> of(parent, period));
    BoundNode its = bound.nodes().get(node.id());
    Optional<Column> weight = its.weight().map(f -> column(f, period)).filter(Scopes::hasZero);
    if (its.applies().isEmpty() && weight.isEmpty()) {
      return above;
    }
    BitSet parks =
        above.map(set -> (BitSet) set.clone()).orElseGet(() -> Parks.all(figures.size()));
    its.applies().ifPresent(applies -> parks.and(Parks.where(column(applies, period))));
    weight.ifPresent(column -> parks.and(Parks.where(Chunkwise.run(Scopes::some, column))));
    return Optional.of(parks);
  }

  private Column column(BoundFormula formula, Period period) {
    return figures.calculator().column(figures.term(formula, period));
  }

  private static boolean hasZero(Column weight) {
    return !weight.isConstant() || !isSome(weight.get(0));
  }

  /** 1 where there is a weight. */
  private static void some(double[][] in, double[] out, int n) {
    double[] a = in[0];
    for (int i = 0; i < n; i++) {
      out[i] = isSome(a[i]) ? 1 : 0;
    }
  }

  private static boolean isSome(double weight) {
    return weight == weight && weight != 0;
  }

  /** A column without what stands where a node does not apply. */
  Column within(Node node, Period period, Column column) {
    return of(node, period).map(parks -> Parks.only(parks, column)).orElse(column);
  }
}
