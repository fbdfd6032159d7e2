// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import io.github.parkscore.binding.BoundModel;
import io.github.parkscore.binding.BoundNode;
import io.github.parkscore.data.Column;
import io.github.parkscore.formula.kernel.Chunkwise;
import io.github.parkscore.formula.kernel.Decisions;
import io.github.parkscore.model.ModelTree;
import io.github.parkscore.model.Node;
import io.github.parkscore.model.Part;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** From marks to the total: × points, round, combine, limits, points parts, round. */
final class Scoring {
  private final BoundModel bound;
  private final RoundFigures figures;
  private final Shares shares;
  private final Map<String, IndicatorResult> indicators;
  private final Remarks remarks;
  private final Combining combining;
  private final MemberMeans means;
  private final BitSet evaluated;
  private final Map<String, NodeResult> results = new LinkedHashMap<>();

  Scoring(
      BoundModel bound,
      RoundFigures figures,
      Shares shares,
      Map<String, IndicatorResult> indicators,
      MemberMeans means,
      Remarks remarks) {
    this.bound = bound;
    this.figures = figures;
    this.shares = shares;
    this.indicators = indicators;
    this.means = means;
    this.remarks = remarks;
    this.combining = new Combining(bound, figures, shares, remarks);
    this.evaluated = figures.evaluated(figures.period());
  }

  /** The points of every node, the root first, then in the order of the tree. */
  Map<String, NodeResult> score() {
    for (Node node : bound.tree().indicators()) {
      results.put(node.id(), indicator(node));
      figures.put("points:" + node.id(), results.get(node.id()).points());
    }
    category(bound.tree().root());
    Map<String, NodeResult> ordered = new LinkedHashMap<>();
    ordered.put(ModelTree.ROOT, results.get(ModelTree.ROOT));
    bound.tree().nodes().forEach(node -> ordered.put(node.id(), results.get(node.id())));
    return ordered;
  }

  private NodeResult indicator(Node node) {
    IndicatorResult stages = indicators.get(node.id());
    if (!node.isWeighted()) {
      Column none = Column.constant(figures.size(), Double.NaN);
      Column zero = Column.constant(figures.size(), 0);
      return new NodeResult(zero, none, none, none, Optional.of(stages));
    }
    Column full = shares.full(node);
    Column raw = Chunkwise.run(PointKernels.earned(full), stages.mark().column(), full);
    Column points = rounded(raw, bound.model().rounding().points());
    NodeResult own = new NodeResult(full, raw, raw, points, Optional.of(stages));
    return means.isEmpty() ? own : withMeans(node, own, stages);
  }

  private NodeResult withMeans(Node node, NodeResult own, IndicatorResult stages) {
    NodeResult result = means.of(own);
    Column marks = Chunkwise.run(PointKernels::quotient, result.points(), result.full());
    Stage mark = means.marked(stages.mark(), marks);
    figures.put("mark:" + node.id(), mark.column());
    IndicatorResult marked = new IndicatorResult(stages.value(), stages.treated(), mark);
    return new NodeResult(
        result.full(), result.combined(), result.limited(), result.points(), Optional.of(marked));
  }

  private static Column rounded(Column column, OptionalInt digits) {
    return digits.isEmpty() ? column : Chunkwise.run(Decisions.round(digits.getAsInt()), column);
  }

  private NodeResult category(Node node) {
    for (Node child : node.children()) {
      if (child.part() instanceof Part.Category) {
        category(child);
      } else if (child.part() instanceof Part.Points) {
        results.put(child.id(), points(child));
        figures.put("points:" + child.id(), results.get(child.id()).points());
      }
    }
    List<Node> parts = node.weighted();
    Column full = parts.isEmpty() ? Column.constant(figures.size(), 0) : shares.full(node);
    Column combined =
        parts.isEmpty()
            ? Parks.only(evaluated, full)
            : combining.combine(node, parts, full, results);
    Column kept = parts.isEmpty() ? combined : limited(node, full, combined);
    if (!means.isEmpty() && !parts.isEmpty()) {
      kept = means.mean(kept, full);
      combined = means.mean(combined, full);
      full = means.full(full);
    }
    NodeResult result = rounded(node, full, combined, withPoints(node, kept, parts.isEmpty()));
    results.put(node.id(), result);
    figures.put("points:" + node.id(), result.points());
    return result;
  }

  private NodeResult rounded(Node node, Column full, Column combined, Column limited) {
    boolean root = node.parent().isEmpty();
    OptionalInt digits =
        root ? bound.model().rounding().total() : bound.model().rounding().category();
    Column points = rounded(limited, digits);
    return new NodeResult(
        full, combined, limited, root ? points : means.mean(points, full), Optional.empty());
  }

  /** Limits bound the mark of the weighted parts. */
  private Column limited(Node node, Column full, Column combined) {
    BoundNode its = bound.nodes().get(node.id());
    if (its.limits().isEmpty()) {
      return combined;
    }
    Column mark = Chunkwise.run(PointKernels::quotient, combined, full);
    Column inside = Limiting.limit(figures, its.limits(), mark, new ArrayList<>());
    return inside == mark
        ? combined
        : Chunkwise.run(PointKernels::kept, combined, mark, inside, full);
  }

  /**
   * Points parts are added after the limits, unless there is nothing else that they could bound.
   */
  private Column withPoints(Node node, Column base, boolean onlyPoints) {
    List<Column> extras = new ArrayList<>();
    for (Node child : node.children()) {
      boolean adds = !child.isWeighted() && !(child.part() instanceof Part.Indicator);
      if (adds) {
        extras.add(results.get(child.id()).points());
      }
    }
    Column all = plus(base, extras);
    return onlyPoints
        ? Limiting.limit(figures, bound.nodes().get(node.id()).limits(), all, new ArrayList<>())
        : all;
  }

  private static Column plus(Column base, List<Column> extras) {
    if (extras.isEmpty()) {
      return base;
    }
    List<Column> all = new ArrayList<>(extras);
    all.add(0, base);
    return Chunkwise.run(PointKernels::plus, all.toArray(Column[]::new));
  }

  private NodeResult points(Node node) {
    BoundNode its = bound.nodes().get(node.id());
    Column formula = figures.column(its.points().orElseThrow());
    Optional<Column> applies = its.applies().map(figures::column);
    BitSet missing = Parks.missing(formula, evaluated);
    for (int park = missing.nextSetBit(0); park >= 0; park = missing.nextSetBit(park + 1)) {
      remarks.park(EvaluationCode.POINTS_MISSING, park, node.id(), "indicator", node.name());
    }
    Column none = Column.constant(figures.size(), 0);
    Column there = missing.isEmpty() ? formula : Parks.with(formula, missing, none);
    Column applied =
        applies
            .map(condition -> Chunkwise.run(PointKernels::whereHolds, there, condition))
            .orElse(there);
    Column raw = Parks.only(evaluated, applied);
    Column limited = Limiting.limit(figures, its.limits(), raw, new ArrayList<>());
    Column points = rounded(limited, bound.model().rounding().points());
    return new NodeResult(none, raw, limited, points, Optional.empty());
  }
}
