// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import io.github.parkscore.binding.BoundIndicator;
import io.github.parkscore.binding.BoundModel;
import io.github.parkscore.binding.BoundTreatment;
import io.github.parkscore.data.Column;
import io.github.parkscore.data.Period;
import io.github.parkscore.formula.Fitted;
import io.github.parkscore.formula.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The first two stages of an indicator, in any period: its value, and x, the value after its
 * treatments. An earlier period goes through the same treatments, fitted to its own cohort. Where
 * the indicator does not apply there is neither.
 */
final class IndicatorStages {
  private final BoundModel bound;
  private final RoundFigures figures;
  private final Fitted fitted;

  IndicatorStages(BoundModel bound, RoundFigures figures, Fitted fitted) {
    this.bound = bound;
    this.figures = figures;
    this.fitted = fitted;
  }

  /**
   * A column by what stands after {@code x:} in its key: {@code id} for x, {@code id:2} for what it
   * was before its third treatment.
   */
  Column column(String argument, Period period) {
    int colon = argument.indexOf(':');
    String id = colon < 0 ? argument : argument.substring(0, colon);
    BoundIndicator indicator = bound.indicators().get(id);
    int treatments =
        colon < 0 ? indicator.treat().size() : Integer.parseInt(argument.substring(colon + 1));
    if (treatments == 0 && colon < 0) {
      return figures.input("x:" + id + ":0", period);
    }
    if (treatments == 0) {
      Column value = figures.calculator().column(figures.term(indicator.value(), period));
      return figures.scopes().within(indicator.node(), period, value);
    }
    Column before = figures.input("x:" + id + ":" + (treatments - 1), period);
    Column after = treat(id, indicator.treat().get(treatments - 1), treatments, before, period);
    return figures.scopes().within(indicator.node(), period, after);
  }

  /** The term of the value that an input stands for, if it is some indicator's x. */
  Optional<Term> behind(Term.Input input) {
    String[] key = input.input().split(":");
    return key[0].equals("x")
        ? Optional.of(figures.term(bound.indicators().get(key[1]).value(), input.period()))
        : Optional.empty();
  }

  private Column treat(
      String id, BoundTreatment treatment, int position, Column before, Period period) {
    if (treatment.formula().isPresent()) {
      return figures.calculator().column(figures.term(treatment.formula().get(), period));
    }
    String key = "treat:" + id + ":" + position + "@" + period;
    Map<String, double[]> numbers =
        fitted
            .find(key)
            .orElseGet(
                () -> {
                  double[] learnt =
                      treatment
                          .treatment()
                          .orElseThrow()
                          .fit(before, figures.cohort(period), treatment.arguments());
                  Map<String, double[]> one = Map.of("", learnt);
                  fitted.put(key, one);
                  return one;
                });
    return treatment.treatment().orElseThrow().apply(before, numbers.get(""));
  }

  /** The value of an indicator in this round. */
  Column value(String id) {
    return figures.input("x:" + id + ":0", figures.period());
  }

  /** x of an indicator in this round. */
  Column treated(String id) {
    return figures.input("x:" + id, figures.period());
  }

  /** The cells that the treatments changed. */
  static List<Change> changes(Column before, Column after) {
    List<Change> changes = new ArrayList<>();
    for (int c = 0; before != after && c < before.chunks(); c++) {
      double[] old = before.chunk(c);
      double[] now = after.chunk(c);
      for (int i = 0; i < old.length; i++) {
        if (Double.compare(old[i], now[i]) != 0) {
          changes.add(new Change(c * Column.CHUNK + i, old[i], now[i], Change.By.TREATMENT));
        }
      }
    }
    return changes;
  }
}
