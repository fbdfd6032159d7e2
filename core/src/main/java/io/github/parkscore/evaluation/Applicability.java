// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import io.github.parkscore.binding.BoundAbsence;
import io.github.parkscore.binding.BoundModel;
import io.github.parkscore.binding.BoundNode;
import io.github.parkscore.data.Column;
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
  private final Map<String, BitSet> known = new HashMap<>();

  Applicability(BoundModel bound, RoundFigures figures) {
    this.bound = bound;
    this.figures = figures;
  }

  /**
   * The weight that a node declares, 0 where it has none for a park; empty: the sum of its parts.
   */
  static Optional<Column> weight(BoundNode node, RoundFigures figures) {
    return node.weight()
        .map(figures::column)
        .map(
            weight ->
                weight.missing() == 0
                    ? weight
                    : Column.of(weight.size(), i -> weight.isMissing(i) ? 0 : weight.get(i)));
  }

  /** The evaluated parks that a node and everything above it apply to. */
  BitSet of(Node node) {
    BitSet before = known.get(node.id());
    if (before != null) {
      return before;
    }
    BitSet parks =
        (BitSet)
            node.parent()
                .map(this::of)
                .orElseGet(() -> figures.evaluated(figures.period()))
                .clone();
    BoundNode its = bound.nodes().get(node.id());
    its.applies().ifPresent(applies -> parks.and(RoundFigures.where(figures.column(applies))));
    weight(its, figures)
        .ifPresent(
            weight -> {
              for (int park = 0; park < weight.size(); park++) {
                if (weight.get(park) == 0) {
                  parks.clear(park);
                }
              }
            });
    known.put(node.id(), parks);
    return parks;
  }

  /** The marks of an indicator with the one that is given where it does not apply but counts. */
  Column given(Node node, Column marks, List<Change> changes) {
    BoundNode its = bound.nodes().get(node.id());
    Optional<BoundAbsence> absence = its.notApplicable();
    if (its.applies().isEmpty()
        || absence.map(BoundAbsence::kind).filter(Absence.Kind.MARK::equals).isEmpty()) {
      return marks;
    }
    BitSet outside = (BitSet) figures.evaluated(figures.period()).clone();
    outside.andNot(RoundFigures.where(figures.column(its.applies().get())));
    Column mark = figures.column(absence.get().mark().orElseThrow());
    outside.stream()
        .forEach(
            park ->
                changes.add(
                    new Change(park, marks.get(park), mark.get(park), Change.By.NOT_APPLICABLE)));
    return Column.of(marks.size(), park -> outside.get(park) ? mark.get(park) : marks.get(park));
  }
}
