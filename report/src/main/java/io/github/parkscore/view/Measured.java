// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import io.github.parkscore.data.Column;
import io.github.parkscore.data.Unit;
import io.github.parkscore.evaluation.IndicatorResult;
import io.github.parkscore.finding.Text;
import io.github.parkscore.formula.Expr;
import io.github.parkscore.model.Node;
import io.github.parkscore.model.Part;
import java.util.Optional;

/** The values of one indicator in the unit that people read. */
final class Measured {
  private final Ledger ledger;
  private final Node node;
  private final Optional<Unit> unit;
  private final IndicatorResult result;
  private final Heading heading;

  Measured(Ledger ledger, Node node) {
    this.ledger = ledger;
    this.node = node;
    this.result = ledger.evaluation().node(node.id()).indicator().orElseThrow();
    this.unit = unitOf(ledger, (Part.Indicator) node.part());
    this.heading =
        Heading.measured(node.id() + ".value", node.name(), unit, result.value().column().toArray())
            .wide(11);
  }

  /** The declared unit; of a plain item the item's. */
  private static Optional<Unit> unitOf(Ledger ledger, Part.Indicator indicator) {
    if (indicator.unit().isEmpty() && indicator.value().tree() instanceof Expr.Name name) {
      var item = ledger.model().inputs().items().get(name.name());
      return item == null ? Optional.empty() : item.unit();
    }
    return indicator.unit();
  }

  Heading heading() {
    return heading;
  }

  Text unit() {
    return heading.unit();
  }

  /** The values of all parks as the engine has them. */
  Column column() {
    return result.value().column();
  }

  /** The value of a park as the engine has it. */
  double value(int park) {
    return column().get(park);
  }

  Cell cell(int park) {
    double value = value(park);
    if (Double.isNaN(value)) {
      return new Absent(ledger).cell(node, park);
    }
    return number(value);
  }

  /** Any figure of this indicator: a value, a mean, a quartile. */
  Cell number(double value) {
    return Cell.number(value, Heading.displayed(value, unit), heading.decimals());
  }
}
