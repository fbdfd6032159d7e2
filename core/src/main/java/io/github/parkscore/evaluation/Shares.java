// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import io.github.parkscore.binding.BoundAbsence;
import io.github.parkscore.binding.BoundModel;
import io.github.parkscore.binding.BoundNode;
import io.github.parkscore.data.Column;
import io.github.parkscore.formula.kernel.Arithmetic;
import io.github.parkscore.formula.kernel.Chunkwise;
import io.github.parkscore.formula.kernel.Decisions;
import io.github.parkscore.formula.kernel.Kernel;
import io.github.parkscore.model.Absence;
import io.github.parkscore.model.ModelTree;
import io.github.parkscore.model.Node;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

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
  private final Column none;
  private final Column everybody;
  private final Map<String, Column> weights = new HashMap<>();

  /** 1 where a node counts. */
  private final Map<String, Column> present = new HashMap<>();

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
    this.none = Column.constant(figures.size(), 0);
    this.everybody = Column.constant(figures.size(), 1);
    Node root = bound.tree().root();
    weigh(root);
    OptionalDouble fullMarks = bound.model().fullMarks();
    Column all =
        fullMarks.isPresent()
            ? Column.constant(figures.size(), fullMarks.getAsDouble())
            : weights.get(ModelTree.ROOT);
    Column evaluated = Parks.column(figures.evaluated(figures.period()), figures.size());
    Column counts = Chunkwise.run(ShareKernels::both, evaluated, present.get(ModelTree.ROOT));
    full.put(ModelTree.ROOT, Chunkwise.run(ShareKernels::counted, all, counts));
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
    List<Node> parts = node.weighted();
    parts.forEach(this::weigh);
    Column counts = parts.isEmpty() ? notAbsent(node) : run(ShareKernels::any, present, parts);
    Column own =
        Applicability.weight(its, figures)
            .orElseGet(() -> parts.isEmpty() ? none : run(ShareKernels::sum, weights, parts));
    weights.put(node.id(), own);
    present.put(node.id(), applies(node, its, Chunkwise.run(ShareKernels::weighted, counts, own)));
  }

  private Column notAbsent(Node node) {
    BitSet spread = absent.getOrDefault(node.id(), new BitSet());
    return spread.isEmpty()
        ? everybody
        : Chunkwise.run(Decisions::not, Parks.column(spread, figures.size()));
  }

  private static Column run(Kernel kernel, Map<String, Column> columns, List<Node> parts) {
    return Chunkwise.run(
        kernel, parts.stream().map(part -> columns.get(part.id())).toArray(Column[]::new));
  }

  private Column applies(Node node, BoundNode its, Column counts) {
    if (its.applies().isEmpty() || !spreads) {
      return counts;
    }
    BitSet inside = Parks.where(figures.column(its.applies().get()));
    Column applies = Parks.column(inside, figures.size());
    if (!keepsWeight(its)) {
      return Chunkwise.run(ShareKernels::both, counts, applies);
    }
    Column kept = Chunkwise.run(ShareKernels::keptOutside, applies, weights.get(node.id()));
    notApplied.put(node.id(), Parks.where(kept));
    return Chunkwise.run(ShareKernels::any, counts, kept);
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
    Column nominal = run(ShareKernels::sum, weights, parts);
    Column[] weighed = new Column[2 * parts.size()];
    for (int k = 0; k < parts.size(); k++) {
      weighed[2 * k] = weights.get(parts.get(k).id());
      weighed[2 * k + 1] = present.get(parts.get(k).id());
    }
    Column counted = Chunkwise.run(ShareKernels::sumOfCounted, weighed);
    Column missing = missing(node, nominal);
    Column all = Chunkwise.run(Arithmetic::add, counted, missing);
    leftover.put(node.id(), Chunkwise.run(ShareKernels::share, points, missing, all));
    Column kept = Parks.column(notApplied(node), figures.size());
    for (Node part : parts) {
      Column weight = weights.get(part.id());
      Column counts = Chunkwise.run(ShareKernels::countsWithin, present.get(part.id()), all, kept);
      Column share = Chunkwise.run(ShareKernels::share, points, weight, all);
      full.put(part.id(), Chunkwise.run(ShareKernels::counted, share, counts));
      divide(part);
    }
  }

  /** What a park's weights lack of their sum, where the model gives a mark for parts it lacks. */
  private Column missing(Node node, Column sums) {
    BoundNode its = bound.nodes().get(node.id());
    boolean summed = its.weight().isEmpty() && !(isRoot(node) && hasFullMarks());
    if (node.relative() || summed || !keepsWeight(its)) {
      return none;
    }
    double[] nominal = sums.toArray();
    double[] own =
        isRoot(node)
            ? Column.constant(nominal.length, bound.model().fullMarks().orElse(0)).toArray()
            : weights.get(node.id()).toArray();
    double base = base(nominal, own);
    double[] missing = new double[nominal.length];
    for (int park = 0; park < nominal.length; park++) {
      double lacks = (Double.isNaN(base) ? own[park] : base) - nominal[park];
      missing[park] = lacks > TOLERANCE * nominal[park] ? lacks : 0;
    }
    return Column.of(missing);
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

  private boolean hasFullMarks() {
    return bound.model().fullMarks().isPresent();
  }

  private static boolean isRoot(Node node) {
    return node.parent().isEmpty();
  }
}
