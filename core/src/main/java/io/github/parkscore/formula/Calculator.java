// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.formula;

import io.github.parkscore.data.Column;
import io.github.parkscore.formula.kernel.Arithmetic;
import io.github.parkscore.formula.kernel.Chunkwise;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Computes terms over the figures of one evaluation: fits statistics that are not fitted yet, and
 * applies them. Used by one thread at a time.
 */
public final class Calculator {
  private final Figures figures;
  private final CohortFigures cohort;
  private final Rows rows = new Rows(this);
  private final Map<Term, OptionalDouble> same = new IdentityHashMap<>();

  /** A calculator that uses what is fitted, and fits into it what is not. */
  public Calculator(Figures figures, Fitted fitted) {
    this.figures = figures;
    this.cohort = new CohortFigures(this, fitted);
  }

  /** The column of a term. */
  public Column column(Term term) {
    if (term instanceof Term.Input input) {
      return figures.input(input.input(), input.period());
    }
    OptionalDouble number = same(term);
    if (number.isPresent()) {
      double[] one = {number.getAsDouble()};
      if (term instanceof Term.Operation) {
        Arithmetic.finite(one, 1);
      }
      return Column.constant(figures.size(), one[0]);
    }
    Term left = rows.left(term);
    if (left != term) {
      return column(left);
    }
    return Program.run(term, figures.size(), rows::left, this::leaf);
  }

  /**
   * What a term comes to where it is the same for every park, such as a comparison of two
   * statistics; empty where it may differ.
   */
  OptionalDouble same(Term term) {
    OptionalDouble known = same.get(term);
    if (known == null) {
      known = makeSame(term);
      same.put(term, known);
    }
    return known;
  }

  private OptionalDouble makeSame(Term term) {
    if (term instanceof Term.Constant constant) {
      return OptionalDouble.of(constant.value());
    }
    if (term instanceof Term.Input input) {
      Column column = figures.input(input.input(), input.period());
      return column.isConstant() ? OptionalDouble.of(column.get(0)) : OptionalDouble.empty();
    }
    if (term instanceof Term.OfCohort statistic) {
      return figures.groups(statistic.group(), statistic.period()).isOne()
          ? OptionalDouble.of(cohort.values(statistic)[0])
          : OptionalDouble.empty();
    }
    return term instanceof Term.Operation operation ? sameOf(operation) : OptionalDouble.empty();
  }

  private OptionalDouble sameOf(Term.Operation operation) {
    double[][] in = new double[operation.operands().size()][];
    for (int k = 0; k < in.length; k++) {
      OptionalDouble operand = same(operation.operands().get(k));
      if (operand.isEmpty()) {
        return OptionalDouble.empty();
      }
      in[k] = new double[] {operand.getAsDouble()};
    }
    double[] out = new double[1];
    operation.kernel().run(in, out, 1);
    return OptionalDouble.of(out[0]);
  }

  /** The figure of a term for one park. */
  public double at(Term term, int park) {
    return at(term, park, new IdentityHashMap<>());
  }

  /** The same, with what is known of this park already. */
  double at(Term term, int park, Map<Term, Double> known) {
    Double before = known.get(term);
    if (before == null) {
      before = single(term, park, known);
      known.put(term, before);
    }
    return before;
  }

  private double single(Term term, int park, Map<Term, Double> known) {
    if (term instanceof Term.Constant constant) {
      return constant.value();
    }
    if (term instanceof Term.Input input) {
      return figures.input(input.input(), input.period()).get(park);
    }
    if (term instanceof Term.OfCohort statistic) {
      int group = figures.groups(statistic.group(), statistic.period()).of()[park];
      return group < 0 ? Double.NaN : cohort.values(statistic)[group];
    }
    if (term instanceof Term.Place place) {
      return cohort.place(place, at(place.figures(), park, known), park);
    }
    Term.Operation operation = (Term.Operation) term;
    double[][] in = new double[operation.operands().size()][];
    for (int k = 0; k < in.length; k++) {
      in[k] = new double[] {at(operation.operands().get(k), park, known)};
    }
    double[] out = new double[1];
    operation.kernel().run(in, out, 1);
    Arithmetic.finite(out, 1);
    return out[0];
  }

  /** The chunks of a term that no kernel has to compute; null of one that a kernel does. */
  private Program.Leaf leaf(Term term) {
    OptionalDouble number = same(term);
    if (number.isPresent()) {
      return filled(number.getAsDouble());
    }
    if (term instanceof Term.Operation) {
      return null;
    }
    if (term instanceof Term.Input input) {
      Column column = figures.input(input.input(), input.period());
      return (chunk, scratch, n) -> column.chunk(chunk);
    }
    if (term instanceof Term.OfCohort statistic) {
      Groups groups = figures.groups(statistic.group(), statistic.period());
      return gathered(cohort.values(statistic), groups.of());
    }
    Column places = cohort.places((Term.Place) term);
    return (chunk, scratch, n) -> places.chunk(chunk);
  }

  private Program.Leaf filled(double value) {
    double[] chunk = new double[Math.min(figures.size(), Column.CHUNK)];
    Arrays.fill(chunk, value);
    return (c, scratch, n) -> chunk;
  }

  private static Program.Leaf gathered(double[] values, int[] groups) {
    return new Program.Leaf() {
      @Override
      public double[] chunk(int chunk, double[] scratch, int n) {
        int from = chunk * Column.CHUNK;
        for (int i = 0; i < n; i++) {
          int group = groups[from + i];
          scratch[i] = group < 0 ? Double.NaN : values[group];
        }
        return scratch;
      }

      @Override
      public boolean needsScratch() {
        return true;
      }
    };
  }

  /** A column that is missing where a figure on the way to a term's is. */
  public Column gaps(Term term) {
    Set<Term> parts = Collections.newSetFromMap(new IdentityHashMap<>());
    parts(term, parts);
    Column[] columns = parts.stream().map(this::column).toArray(Column[]::new);
    return Chunkwise.run(Arithmetic::gaps, columns);
  }

  private static void parts(Term term, Set<Term> into) {
    if (into.add(term)) {
      if (term instanceof Term.Operation operation) {
        operation.operands().forEach(operand -> parts(operand, into));
      } else if (term instanceof Term.Place place) {
        parts(place.figures(), into);
      }
    }
  }

  /** Fits the statistics of a term that nobody computes now: other parks may need them. */
  void fit(Term term) {
    cohort.fitAll(term);
  }

  /** The figures that terms are computed over. */
  public Figures figures() {
    return figures;
  }
}
