// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import io.github.parkscore.binding.BoundIndicator;
import io.github.parkscore.binding.BoundModel;
import io.github.parkscore.binding.BoundTreatment;
import io.github.parkscore.data.Column;
import io.github.parkscore.formula.Term;
import io.github.parkscore.model.Node;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;

/**
 * Growth of many times from next to nothing: no 900% from a base of 0.1 goes by without a word. A
 * base is tiny below {@value #SMALL} of the median base of the cohort; it is told where the value
 * has since changed by more than {@value #LARGE} times the base. Changes no score.
 */
final class TinyBases {
  /** A base below this share of the cohort's median base is tiny. */
  static final double SMALL = 0.05;

  /** Growth above this, up or down, is told: 2 is 200%. */
  static final double LARGE = 2;

  private final BoundModel bound;
  private final RoundFigures figures;
  private final Applicability applicability;
  private final Remarks remarks;

  TinyBases(BoundModel bound, RoundFigures figures, Applicability applicability, Remarks remarks) {
    this.bound = bound;
    this.figures = figures;
    this.applicability = applicability;
    this.remarks = remarks;
  }

  /** Looks at every growth rate in values, treatments and points. */
  void check() {
    for (BoundIndicator indicator : bound.indicators().values()) {
      Set<Term> seen = Collections.newSetFromMap(new IdentityHashMap<>());
      Node node = indicator.node();
      check(figures.term(indicator.value()), node, seen);
      indicator.treat().stream()
          .map(BoundTreatment::formula)
          .flatMap(Optional::stream)
          .forEach(formula -> check(figures.term(formula), node, seen));
    }
    for (Node node : bound.tree().nodes()) {
      Set<Term> seen = Collections.newSetFromMap(new IdentityHashMap<>());
      bound
          .nodes()
          .get(node.id())
          .points()
          .ifPresent(points -> check(figures.term(points), node, seen));
    }
  }

  private void check(Term term, Node node, Set<Term> seen) {
    if (!(term instanceof Term.Operation operation) || !seen.add(term)) {
      return;
    }
    operation.operands().forEach(operand -> check(operand, node, seen));
    if (operation.name().equals("growth")) {
      check(operation, node);
    }
  }

  private void check(Term.Operation growth, Node node) {
    Column now = figures.calculator().column(growth.operands().get(0));
    Column base = figures.calculator().column(growth.operands().get(1));
    BitSet large = large(now, base, applicability.of(node));
    double median = large.isEmpty() ? Double.NaN : median(base);
    for (int park = large.nextSetBit(0); park >= 0; park = large.nextSetBit(park + 1)) {
      double from = base.get(park);
      if (from < SMALL * median) {
        remarks.tinyBase(node, growth, park, (now.get(park) - from) / from, from / median);
      }
    }
  }

  /** The parks that have changed by so much; most rounds have none, and then no median is asked. */
  private static BitSet large(Column now, Column base, BitSet among) {
    BitSet large = new BitSet();
    for (int c = 0; c < base.chunks(); c++) {
      double[] is = now.chunk(c);
      double[] was = base.chunk(c);
      for (int i = 0; i < was.length; i++) {
        if (was[i] > 0 && Math.abs(is[i] - was[i]) > LARGE * was[i]) {
          large.set(c * Column.CHUNK + i);
        }
      }
    }
    large.and(among);
    return large;
  }

  private double median(Column base) {
    double[] present =
        figures.cohort(figures.period()).stream()
            .mapToDouble(base::get)
            .filter(figure -> !Double.isNaN(figure))
            .toArray();
    Arrays.sort(present);
    int half = present.length / 2;
    return present.length == 0
        ? Double.NaN
        : present.length % 2 == 1 ? present[half] : (present[half - 1] + present[half]) / 2;
  }
}
