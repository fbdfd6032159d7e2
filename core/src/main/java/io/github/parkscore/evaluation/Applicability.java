// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import io.github.parkscore.binding.BoundAbsence;
import io.github.parkscore.binding.BoundModel;
import io.github.parkscore.binding.BoundNode;
import io.github.parkscore.data.Column;
import io.github.parkscore.formula.kernel.Chunkwise;
import io.github.parkscore.model.Absence;
import io.github.parkscore.model.Node;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which evaluated parks each node applies to: by {@code applies:}, and by a weight that is not 0.
 */
final class Applicability {
  private final BoundModel bound;
  private final RoundFigures figures;
  private final BitSet asked;
  private final Map<String, BitSet> known = new HashMap<>();

  Applicability(BoundModel bound, RoundFigures figures) {
    this.bound = bound;
    this.figures = figures;
    this.asked = asked(figures);
  }

  /** The evaluated parks that are scored by their own figures. */
  private static BitSet asked(RoundFigures figures) {
    BitSet evaluated = figures.evaluated(figures.period());
    BitSet wholes = figures.wholes().parks();
    if (wholes.isEmpty()) {
      return evaluated;
    }
    BitSet asked = (BitSet) evaluated.clone();
    asked.andNot(wholes);
    return asked;
  }

  /**
   * The weight that a node declares, 0 where it has none for a park; empty: the sum of its parts.
   */
  static Optional<Column> weight(BoundNode node, RoundFigures figures) {
    return node.weight()
        .map(figures::column)
        .map(
            weight ->
                weight.missing() == 0 ? weight : Chunkwise.run(Applicability::orZero, weight));
  }

  private static void orZero(double[][] in, double[] out, int n) {
    double[] a = in[0];
    for (int i = 0; i < n; i++) {
      out[i] = a[i] == a[i] ? a[i] : 0;
    }
  }

  /** The parks, scored by their own figures, that a node and all above it apply to; for reading. */
  BitSet of(Node node) {
    BitSet before = known.get(node.id());
    if (before == null) {
      before = make(node);
      known.put(node.id(), before);
    }
    return before;
  }

  private BitSet make(Node node) {
    return figures
        .scopes()
        .of(node, figures.period())
        .map(
            parks -> {
              BitSet both = (BitSet) parks.clone();
              both.and(asked);
              return both;
            })
        .orElse(asked);
  }

  /** The marks of an indicator with the one that is given where it does not apply but counts. */
  Column given(Node node, Column marks, List<Change> changes) {
    BoundNode its = bound.nodes().get(node.id());
    Optional<BoundAbsence> absence = its.notApplicable();
    if (its.applies().isEmpty()
        || absence.map(BoundAbsence::kind).filter(Absence.Kind.MARK::equals).isEmpty()) {
      return marks;
    }
    BitSet outside = (BitSet) asked.clone();
    outside.andNot(Parks.where(figures.column(its.applies().get())));
    Column mark = figures.column(absence.get().mark().orElseThrow());
    outside.stream()
        .forEach(
            park ->
                changes.add(
                    new Change(park, marks.get(park), mark.get(park), Change.By.NOT_APPLICABLE)));
    return Parks.with(marks, outside, mark);
  }
}
