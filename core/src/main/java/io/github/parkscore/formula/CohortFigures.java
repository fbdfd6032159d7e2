// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.formula;

import io.github.parkscore.data.Column;
import io.github.parkscore.data.Decimals;
import io.github.parkscore.formula.kernel.Statistic;
import io.github.parkscore.formula.kernel.WholeColumn;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Statistics and places among the figures of a cohort: fits what is not fitted yet and looks up
 * what is. Used by one thread at a time.
 */
final class CohortFigures {
  private final Calculator calculator;
  private final Figures figures;
  private final Fitted fitted;
  private final Map<String, double[]> byGroup = new HashMap<>();

  CohortFigures(Calculator calculator, Fitted fitted) {
    this.calculator = calculator;
    this.figures = calculator.figures();
    this.fitted = fitted;
  }

  /** Fits every statistic and every place of a term. */
  void fitAll(Term term) {
    if (term instanceof Term.OfCohort statistic) {
      values(statistic);
    } else if (term instanceof Term.Place place && fitted.find(place.key()).isEmpty()) {
      sorted(place, figures.groups(place.group(), place.period()));
    } else if (term instanceof Term.Operation operation) {
      operation.operands().forEach(this::fitAll);
    }
  }

  /** The statistic of every group of this evaluation, in the order of its groups. */
  double[] values(Term.OfCohort term) {
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
    Column column = calculator.column(term.figures());
    BitSet cohort = figures.cohort(term.period());
    Map<String, double[]> numbers = new LinkedHashMap<>();
    OptionalDouble whole =
        groups.isOne() && cohort.cardinality() == column.size()
            ? WholeColumn.of(term.statistic(), column)
            : OptionalDouble.empty();
    if (whole.isPresent()) {
      numbers.put(groups.names().get(0), new double[] {whole.getAsDouble()});
      fitted.put(term.key(), numbers);
      return numbers;
    }
    double[][] present = present(column, groups, cohort);
    for (int g = 0; g < present.length; g++) {
      double number = term.statistic().of(present[g], present[g].length, term.p());
      numbers.put(groups.names().get(g), new double[] {number});
    }
    fitted.put(term.key(), numbers);
    return numbers;
  }

  /** The figures of the cohort that are there, group by group. */
  private static double[][] present(Column column, Groups groups, BitSet cohort) {
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

  Column places(Term.Place term) {
    Column column = calculator.column(term.figures());
    double[] places = new double[column.size()];
    for (int park = 0; park < places.length; park++) {
      places[park] = place(term, column.get(park), park);
    }
    return Column.of(places);
  }

  /** 1 plus the number of the group's figures that are strictly greater. */
  double place(Term.Place term, double value, int park) {
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
    Column column = calculator.column(term.figures());
    double[][] present = present(column, groups, figures.cohort(term.period()));
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
}
