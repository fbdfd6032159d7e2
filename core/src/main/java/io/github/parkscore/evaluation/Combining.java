// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import io.github.parkscore.aggregation.Aggregation;
import io.github.parkscore.aggregation.Aggregations;
import io.github.parkscore.binding.BoundAbsence;
import io.github.parkscore.binding.BoundModel;
import io.github.parkscore.data.Column;
import io.github.parkscore.formula.kernel.Chunkwise;
import io.github.parkscore.model.Node;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The points of a category from those of its weighted parts. Sums go chunk by chunk, in the order
 * of the parts; other aggregations are asked park by park.
 */
final class Combining {
  private final BoundModel bound;
  private final RoundFigures figures;
  private final Shares shares;
  private final Remarks remarks;

  Combining(BoundModel bound, RoundFigures figures, Shares shares, Remarks remarks) {
    this.bound = bound;
    this.figures = figures;
    this.shares = shares;
    this.remarks = remarks;
  }

  Column combine(Node node, List<Node> parts, Column full, Map<String, NodeResult> results) {
    Aggregation aggregation = Aggregations.find(node.combine()).orElseThrow();
    List<NodeResult> of = parts.stream().map(part -> results.get(part.id())).toList();
    Column combined =
        aggregation.isAdditive() ? sum(full, of) : byPark(aggregation, node, of, full);
    return withGiven(node, full, combined);
  }

  private static Column sum(Column full, List<NodeResult> parts) {
    if (PointKernels.countsForAll(full)
        && parts.stream().allMatch(part -> PointKernels.countsForAll(part.full()))) {
      return Chunkwise.run(
          PointKernels::sum, parts.stream().map(NodeResult::points).toArray(Column[]::new));
    }
    Column[] in = new Column[2 * parts.size()];
    for (int k = 0; k < parts.size(); k++) {
      in[2 * k] = parts.get(k).points();
      in[2 * k + 1] = parts.get(k).full();
    }
    return Chunkwise.run(
        PointKernels::whereItCounts, Chunkwise.run(PointKernels::sumOfCounted, in), full);
  }

  private Column byPark(Aggregation aggregation, Node node, List<NodeResult> parts, Column full) {
    double[] combined = new double[full.size()];
    double[] marks = new double[parts.size()];
    double[] weights = new double[parts.size()];
    BitSet given = shares.notApplied(node);
    for (int park = 0; park < combined.length; park++) {
      combined[park] = Double.NaN;
      if (full.get(park) != 0 && !given.get(park)) {
        combined[park] = one(aggregation, node, parts, marks, weights, park);
      }
    }
    return Column.of(combined);
  }

  /** The points of one park's parts together. */
  private double one(
      Aggregation aggregation,
      Node node,
      List<NodeResult> parts,
      double[] marks,
      double[] weights,
      int park) {
    double sum = 0;
    int n = 0;
    double whole = 0;
    for (NodeResult part : parts) {
      double worth = part.full().get(park);
      if (worth != 0) {
        sum += part.points().get(park);
        marks[n] = part.points().get(park) / worth;
        weights[n++] = worth;
        whole += worth;
      }
    }
    if (Double.isNaN(sum)) {
      return sum;
    }
    for (int i = 0; i < n; i++) {
      weights[i] /= whole;
    }
    double mark = aggregation.combine(marks, weights, n);
    if (Double.isNaN(mark)) {
      remarks.park(
          EvaluationCode.NO_AGGREGATE,
          park,
          node.id(),
          "indicator",
          node.name(),
          "name",
          aggregation.name());
    }
    return mark * whole;
  }

  /** The mark that the model gives for parts, or for the whole, where they don't apply. */
  private Column withGiven(Node node, Column full, Column combined) {
    BitSet whole = shares.notApplied(node);
    Column leftover = shares.leftover(node);
    if (whole.isEmpty() && leftover.isConstant() && leftover.get(0) == 0) {
      return combined;
    }
    Optional<Column> given =
        bound
            .nodes()
            .get(node.id())
            .notApplicable()
            .flatMap(BoundAbsence::mark)
            .map(figures::column);
    double[] points = combined.toArray();
    for (int park = 0; park < points.length; park++) {
      if (full.get(park) != 0 && whole.get(park)) {
        points[park] = given.orElseThrow().get(park) * full.get(park);
      } else if (full.get(park) != 0 && leftover.get(park) != 0) {
        points[park] = given.orElseThrow().get(park) * leftover.get(park) + points[park];
      }
    }
    return Column.of(points);
  }
}
