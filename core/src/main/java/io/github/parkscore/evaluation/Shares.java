// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import io.github.parkscore.binding.BoundAbsence;
import io.github.parkscore.binding.BoundModel;
import io.github.parkscore.binding.BoundNode;
import io.github.parkscore.data.Column;
import io.github.parkscore.model.Absence;
import io.github.parkscore.model.ModelTree;
import io.github.parkscore.model.Node;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many points full marks of each node are worth to each park: parent's points × w / Σw, where
 * the weights of parts that are missing or don't apply are spread over their siblings, or kept, as
 * the model says.
 */
final class Shares {
  /** Weights that miss their sum by less than this share of it are taken as meeting it. */
  private static final double TOLERANCE = 1e-3;

  private final BoundModel bound;
  private final RoundFigures figures;
  private final Map<String, BitSet> absent;
  private final boolean spreads;
  private final Map<String, Column> weights = new HashMap<>();
  private final Map<String, BitSet> present = new HashMap<>();
  private final Map<String, BitSet> notApplied = new HashMap<>();
  private final Map<String, Column> full = new HashMap<>();
  private final Map<String, Column> leftover = new HashMap<>();

  /**
   * Works the shares out.
   *
   * @param absent for each indicator, the parks whose weight is spread because its mark is missing
   */
  Shares(BoundModel bound, RoundFigures figures, Map<String, BitSet> absent) {
    this(bound, figures, absent, true);
  }

  /** The shares as if every part applied and no figure were missing. */
  static Shares nominal(BoundModel bound, RoundFigures figures) {
    return new Shares(bound, figures, Map.of(), false);
  }

  private Shares(
      BoundModel bound, RoundFigures figures, Map<String, BitSet> absent, boolean spreads) {
    this.spreads = spreads;
    this.bound = bound;
    this.figures = figures;
    this.absent = absent;
    Node root = bound.tree().root();
    BitSet evaluated = figures.evaluated(figures.period());
    weigh(root);
    double[] marks = new double[figures.size()];
    Column sum = weights.get(ModelTree.ROOT);
    for (int park = 0; park < marks.length; park++) {
      double all = bound.model().fullMarks().orElse(sum.get(park));
      boolean counts = evaluated.get(park) && present.get(ModelTree.ROOT).get(park);
      marks[park] = counts ? all : 0;
    }
    full.put(ModelTree.ROOT, Column.of(marks));
    divide(root);
  }

  /** The points that full marks of a node are worth; 0 where it does not count. */
  Column full(Node node) {
    return full.get(node.id());
  }

  /** The points that full marks of parts without a weight in a park's column would be worth. */
  Column leftover(Node node) {
    return leftover.get(node.id());
  }

  /**
   * The parks that a node does not apply to although it keeps its weight: they get a given mark.
   */
  BitSet notApplied(Node node) {
    return notApplied.getOrDefault(node.id(), new BitSet());
  }

  /** From the leaves up: the weight of every node, and for which parks it counts. */
  private void weigh(Node node) {
    BoundNode its = bound.nodes().get(node.id());
    BitSet counts = new BitSet();
    List<Node> parts = node.weighted();
    if (parts.isEmpty()) {
      counts.set(0, figures.size());
      counts.andNot(absent.getOrDefault(node.id(), new BitSet()));
    }
    double[] sum = new double[figures.size()];
    for (Node part : parts) {
      weigh(part);
      counts.or(present.get(part.id()));
      Column weight = weights.get(part.id());
      for (int park = 0; park < sum.length; park++) {
        sum[park] += weight.get(park);
      }
    }
    Column own = Applicability.weight(its, figures).orElseGet(() -> Column.of(sum));
    weights.put(node.id(), own);
    for (int park = 0; park < sum.length; park++) {
      if (own.get(park) == 0) {
        counts.clear(park);
      }
    }
    applies(node, its, counts);
    present.put(node.id(), counts);
  }

  private void applies(Node node, BoundNode its, BitSet counts) {
    if (its.applies().isEmpty() || !spreads) {
      return;
    }
    BitSet outside = new BitSet();
    outside.set(0, figures.size());
    outside.andNot(RoundFigures.where(figures.column(its.applies().get())));
    if (keepsWeight(its)) {
      BitSet kept = (BitSet) outside.clone();
      kept.and(withWeight(node));
      notApplied.put(node.id(), kept);
      counts.or(kept);
    } else {
      counts.andNot(outside);
    }
  }

  private BitSet withWeight(Node node) {
    BitSet some = new BitSet();
    Column weight = weights.get(node.id());
    for (int park = 0; park < weight.size(); park++) {
      some.set(park, weight.get(park) != 0);
    }
    return some;
  }

  private static boolean keepsWeight(BoundNode node) {
    return node.notApplicable()
        .map(BoundAbsence::kind)
        .filter(Absence.Kind.MARK::equals)
        .isPresent();
  }

  /** From the root down: each node's points among its siblings. */
  private void divide(Node node) {
    List<Node> parts = node.weighted();
    if (parts.isEmpty()) {
      return;
    }
    Column points = full.get(node.id());
    int size = figures.size();
    double[] nominal = new double[size];
    double[] counted = new double[size];
    for (Node part : parts) {
      Column weight = weights.get(part.id());
      BitSet counts = present.get(part.id());
      for (int park = 0; park < size; park++) {
        nominal[park] += weight.get(park);
        counted[park] += counts.get(park) ? weight.get(park) : 0;
      }
    }
    double[] missing = missing(node, nominal);
    double[] left = new double[size];
    BitSet kept = notApplied(node);
    for (int park = 0; park < size; park++) {
      double all = counted[park] + missing[park];
      left[park] = all == 0 ? 0 : points.get(park) * missing[park] / all;
      counted[park] = all;
    }
    leftover.put(node.id(), Column.of(left));
    for (Node part : parts) {
      Column weight = weights.get(part.id());
      BitSet counts = present.get(part.id());
      full.put(
          part.id(),
          Column.of(
              size,
              park ->
                  counts.get(park) && counted[park] != 0 && !kept.get(park)
                      ? points.get(park) * weight.get(park) / counted[park]
                      : 0));
      divide(part);
    }
  }

  /** What a park's weights lack of their sum, where the model gives a mark for parts it lacks. */
  private double[] missing(Node node, double[] nominal) {
    BoundNode its = bound.nodes().get(node.id());
    double[] missing = new double[nominal.length];
    boolean summed = its.weight().isEmpty() && !(isRoot(node) && hasFullMarks());
    if (node.relative() || summed || !keepsWeight(its)) {
      return missing;
    }
    double[] own = new double[nominal.length];
    for (int park = 0; park < own.length; park++) {
      own[park] = isRoot(node) ? bound.model().fullMarks().orElse(0) : declared(node, park);
    }
    double base = base(nominal, own);
    for (int park = 0; park < nominal.length; park++) {
      double lacks = (Double.isNaN(base) ? own[park] : base) - nominal[park];
      missing[park] = lacks > TOLERANCE * nominal[park] ? lacks : 0;
    }
    return missing;
  }

  /** 1 or 100, whichever some park's weights sum to; NaN: the node's own points. */
  private static double base(double[] nominal, double[] own) {
    for (double base : new double[] {Double.NaN, 1, 100}) {
      for (int park = 0; park < nominal.length; park++) {
        double wanted = Double.isNaN(base) ? own[park] : base;
        if (Math.abs(nominal[park] - wanted) <= TOLERANCE * wanted) {
          return base;
        }
      }
    }
    return Double.NaN;
  }

  private double declared(Node node, int park) {
    return weights.get(node.id()).get(park);
  }

  private boolean hasFullMarks() {
    return bound.model().fullMarks().isPresent();
  }

  private static boolean isRoot(Node node) {
    return node.parent().isEmpty();
  }
}
