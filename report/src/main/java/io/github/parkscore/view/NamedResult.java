// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import io.github.parkscore.data.Column;
import io.github.parkscore.finding.Text;
import io.github.parkscore.model.Result;
import java.util.List;

/** The figures of one of the model's named results: of a park, or of the group that it is in. */
final class NamedResult {
  private final Result result;
  private final Column figures;
  private final Heading heading;

  private NamedResult(Result result, Column figures) {
    this.result = result;
    this.figures = figures;
    Text name = result.name().isEmpty() ? Text.of(result.id()) : result.name();
    this.heading =
        Heading.measured(result.id(), name, result.unit(), figures.toArray()).wide(width(name));
  }

  /** All that were computed, in the order of the model. */
  static List<NamedResult> of(Ledger ledger) {
    return ledger.model().conclusions().results().values().stream()
        .filter(result -> ledger.evaluation().results().containsKey(result.id()))
        .map(result -> new NamedResult(result, ledger.evaluation().results().get(result.id())))
        .toList();
  }

  /** Wide enough for half a long name, which then takes two lines. */
  private static int width(Text name) {
    return Math.max(11, Math.min(20, name.zh().length() + 2));
  }

  /** The head of its column: name and unit. */
  Heading heading() {
    return heading;
  }

  /** The figure of a park. */
  Cell cell(int park) {
    double figure = figures.get(park);
    return Cell.number(figure, Heading.displayed(figure, result.unit()), heading.decimals());
  }
}
