// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.formula;

import io.github.parkscore.data.Column;
import io.github.parkscore.data.Decimals;
import io.github.parkscore.formula.kernel.Arithmetic;
import io.github.parkscore.formula.kernel.Statistic;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Computes terms over the figures of one evaluation: fits statistics that are not fitted yet, and
 * applies them. Used by one thread at a time.
 */
public final class Calculator {
  private final Figures figures;
  private final Fitted fitted;
  private final Map<String, double[]> byGroup = new HashMap<>();

  /** A calculator that uses what is fitted, and fits into it what is not. */
  public Calculator(Figures figures, Fitted fitted) {
    this.figures = figures;
    this.fitted = fitted;
  }

  /** The column of a term. */
  public Column column(Term term) {
    if (term instanceof Term.Input input) {
      return figures.input(input.input(), input.period());
    }
    if (term instanceof Term.Constant constant) {
      return Column.constant(figures.size(), constant.value());
    }
    return Program.run(term, figures.size(), this::leaf);
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
      return group < 0 ? Double.NaN : values(statistic)[group];
    }
    if (term instanceof Term.Place place) {
      return place(place, at(place.figures(), park, known), park);
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

  private Program.Leaf leaf(Term term) {
    if (term instanceof Term.Constant constant) {
      return filled(constant.value());
    }
    if (term instanceof Term.Input input) {
      Column column = figures.input(input.input(), input.period());
      return (chunk, scratch, n) -> column.chunk(chunk);
    }
    if (term instanceof Term.OfCohort statistic) {
      Groups groups = figures.groups(statistic.group(), statistic.period());
      double[] values = values(statistic);
      return groups.isOne() ? filled(values[0]) : gathered(values, groups.of());
    }
    Column places = places((Term.Place) term);
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

  /** The statistic of every group of this evaluation, in the order of its groups. */
  private double[] values(Term.OfCohort term) {
    double[] known = byGroup.get(term.key());
    if (known != null) {
      return known;
    }
    Groups groups = figures.groups(term.group(), term.period());
    Map<String, double[]> numbers = fitted.find(term.key()).orElseGet(() -> fit(term, groups));
    double[] none = {noParks(term.statistic())};
    double[] values =
        groups.names().stream().mapToDouble(name -> numbers.getOrDefault(name, none)[0]).toArray();
    byGroup.put(term.key(), values);
    return values;
  }

  private static double noParks(Statistic statistic) {
    return statistic.of(new double[0], 0, 0);
  }

  private Map<String, double[]> fit(Term.OfCohort term, Groups groups) {
    double[][] present = present(term.figures(), groups, figures.cohort(term.period()));
    Map<String, double[]> numbers = new LinkedHashMap<>();
    for (int g = 0; g < present.length; g++) {
      double number = term.statistic().of(present[g], present[g].length, term.p());
      numbers.put(groups.names().get(g), new double[] {number});
    }
    fitted.put(term.key(), numbers);
    return numbers;
  }

  /** The figures of the cohort that are there, group by group. */
  private double[][] present(Term term, Groups groups, BitSet cohort) {
    Column column = column(term);
    int[] counts = new int[groups.names().size()];
    double[][] figuresOf = new double[counts.length][groups.isOne() ? column.size() : 16];
    int[] of = groups.of();
    for (int i = cohort.nextSetBit(0); i >= 0; i = cohort.nextSetBit(i + 1)) {
      int group = of[i];
      double value = column.get(i);
      if (group >= 0 && value == value) {
        if (counts[group] == figuresOf[group].length) {
          figuresOf[group] = Arrays.copyOf(figuresOf[group], 2 * counts[group]);
        }
        figuresOf[group][counts[group]++] = value;
      }
    }
    for (int g = 0; g < counts.length; g++) {
      figuresOf[g] = Arrays.copyOf(figuresOf[g], counts[g]);
    }
    return figuresOf;
  }

  private Column places(Term.Place term) {
    Column column = column(term.figures());
    return Column.of(column.size(), park -> place(term, column.get(park), park));
  }

  /** 1 plus the number of the group's figures that are strictly greater. */
  private double place(Term.Place term, double value, int park) {
    Groups groups = figures.groups(term.group(), term.period());
    int group = groups.of()[park];
    if (group < 0 || Double.isNaN(value)) {
      return Double.NaN;
    }
    Map<String, double[]> sorted = fitted.find(term.key()).orElseGet(() -> sorted(term, groups));
    double[] ordered = sorted.getOrDefault(groups.names().get(group), new double[0]);
    return 1 + ordered.length - upTo(ordered, Decimals.decided(value));
  }

  private Map<String, double[]> sorted(Term.Place term, Groups groups) {
    double[][] present = present(term.figures(), groups, figures.cohort(term.period()));
    Map<String, double[]> sorted = new LinkedHashMap<>();
    for (int g = 0; g < present.length; g++) {
      double[] decided = Arrays.stream(present[g]).map(Decimals::decided).sorted().toArray();
      sorted.put(groups.names().get(g), decided);
    }
    fitted.put(term.key(), sorted);
    return sorted;
  }

  /** How many of the sorted figures are not above a value. */
  private static int upTo(double[] sorted, double value) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] <= value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The figures that terms are computed over. */
  public Figures figures() {
    return figures;
  }
}
