// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import io.github.parkscore.aggregation.Aggregation;
import io.github.parkscore.aggregation.Aggregations;
import io.github.parkscore.binding.BoundAbsence;
import io.github.parkscore.binding.BoundFormula;
import io.github.parkscore.binding.BoundModel;
import io.github.parkscore.binding.BoundNode;
import io.github.parkscore.data.Column;
import io.github.parkscore.data.Decimals;
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
  private final BitSet evaluated;
  private final Map<String, NodeResult> results = new LinkedHashMap<>();

  Scoring(
      BoundModel bound,
      RoundFigures figures,
      Shares shares,
      Map<String, IndicatorResult> indicators,
      Remarks remarks) {
    this.bound = bound;
    this.figures = figures;
    this.shares = shares;
    this.indicators = indicators;
    this.remarks = remarks;
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
    Column mark = stages.mark().column();
    Column raw =
        Column.of(
            figures.size(),
            park -> counts(full, park) ? mark.get(park) * full.get(park) : Double.NaN);
    Column points = rounded(raw, bound.model().rounding().points());
    return new NodeResult(full, raw, raw, points, Optional.of(stages));
  }

  private boolean counts(Column full, int park) {
    return evaluated.get(park) && full.get(park) != 0;
  }

  private static Column rounded(Column column, OptionalInt digits) {
    return digits.isEmpty()
        ? column
        : Column.of(column.size(), park -> Decimals.round(column.get(park), digits.getAsInt()));
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
        parts.isEmpty() ? Column.constant(figures.size(), 0) : combine(node, parts, full);
    Column limited = limited(node, full, combined, parts.isEmpty());
    OptionalInt digits =
        node.parent().isEmpty()
            ? bound.model().rounding().total()
            : bound.model().rounding().category();
    Column points = rounded(limited, digits);
    NodeResult result = new NodeResult(full, combined, limited, points, Optional.empty());
    results.put(node.id(), result);
    figures.put("points:" + node.id(), points);
    return result;
  }

  private Column combine(Node node, List<Node> parts, Column full) {
    Aggregation aggregation = Aggregations.find(node.combine()).orElseThrow();
    BoundNode its = bound.nodes().get(node.id());
    Optional<Column> given = given(its);
    double[] combined = new double[figures.size()];
    double[] marks = new double[parts.size()];
    double[] weights = new double[parts.size()];
    BitSet kept = shares.notApplied(node);
    Column leftover = shares.leftover(node);
    for (int park = 0; park < combined.length; park++) {
      if (!counts(full, park)) {
        combined[park] = Double.NaN;
        continue;
      }
      if (kept.get(park)) {
        combined[park] = given.orElseThrow().get(park) * full.get(park);
        continue;
      }
      double extra =
          leftover.get(park) == 0 ? 0 : given.orElseThrow().get(park) * leftover.get(park);
      combined[park] = extra + one(aggregation, node, parts, full, marks, weights, park);
    }
    return Column.of(combined);
  }

  private Optional<Column> given(BoundNode node) {
    Optional<BoundFormula> mark = node.notApplicable().flatMap(BoundAbsence::mark);
    return mark.map(figures::column);
  }

  /** The points of one park's parts together. */
  private double one(
      Aggregation aggregation,
      Node node,
      List<Node> parts,
      Column full,
      double[] marks,
      double[] weights,
      int park) {
    double sum = 0;
    int n = 0;
    double whole = 0;
    for (Node part : parts) {
      NodeResult result = results.get(part.id());
      double worth = result.full().get(park);
      if (worth != 0) {
        sum += result.points().get(park);
        marks[n] = result.points().get(park) / worth;
        weights[n++] = worth;
        whole += worth;
      }
    }
    if (aggregation.isAdditive() || Double.isNaN(sum)) {
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

  /** Limits bound the mark of the weighted parts; points parts are added after. */
  private Column limited(Node node, Column full, Column combined, boolean onlyPoints) {
    List<Column> extras = new ArrayList<>();
    for (Node child : node.children()) {
      boolean adds = !child.isWeighted() && !(child.part() instanceof Part.Indicator);
      if (adds) {
        extras.add(results.get(child.id()).points());
      }
    }
    BoundNode its = bound.nodes().get(node.id());
    if (onlyPoints) {
      return Marking.limit(
          figures, its.limits(), plus(combined, extras), Change.By.LIMIT, new ArrayList<>());
    }
    if (its.limits().isEmpty()) {
      return plus(combined, extras);
    }
    Column mark = Column.of(figures.size(), park -> combined.get(park) / full.get(park));
    Column inside = Marking.limit(figures, its.limits(), mark, Change.By.LIMIT, new ArrayList<>());
    Column kept =
        Column.of(
            figures.size(),
            park ->
                inside.get(park) == mark.get(park)
                    ? combined.get(park)
                    : inside.get(park) * full.get(park));
    return plus(kept, extras);
  }

  private static Column plus(Column base, List<Column> extras) {
    if (extras.isEmpty()) {
      return base;
    }
    return Column.of(
        base.size(),
        park -> {
          double sum = base.get(park);
          for (Column extra : extras) {
            sum += extra.get(park);
          }
          return sum;
        });
  }

  private NodeResult points(Node node) {
    BoundNode its = bound.nodes().get(node.id());
    Column formula = figures.column(its.points().orElseThrow());
    Optional<Column> applies = its.applies().map(figures::column);
    for (int park = evaluated.nextSetBit(0); park >= 0; park = evaluated.nextSetBit(park + 1)) {
      if (formula.isMissing(park)) {
        remarks.park(EvaluationCode.POINTS_MISSING, park, node.id(), "indicator", node.name());
      }
    }
    Column raw =
        Column.of(
            figures.size(),
            park ->
                !evaluated.get(park)
                    ? Double.NaN
                    : formula.isMissing(park) || applies.isPresent() && applies.get().get(park) != 1
                        ? 0
                        : formula.get(park));
    Column limited = Marking.limit(figures, its.limits(), raw, Change.By.LIMIT, new ArrayList<>());
    Column points = rounded(limited, bound.model().rounding().points());
    return new NodeResult(
        Column.constant(figures.size(), 0), raw, limited, points, Optional.empty());
  }
}
