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
  private final Column column;
  private final Heading heading;

  Measured(Ledger ledger, Node node) {
    this(
        ledger,
        node,
        unitOf(ledger, (Part.Indicator) node.part()),
        result(ledger, node).value().column());
  }

  private Measured(Ledger ledger, Node node, Optional<Unit> unit, Column column) {
    this.ledger = ledger;
    this.node = node;
    this.unit = unit;
    this.column = column;
    this.heading =
        Heading.measured(node.id() + ".value", node.name(), unit, column.toArray()).wide(11);
  }

  /**
   * What is scored of an indicator: its values, or what its treatments made of them where that is
   * another quantity, such as a growth.
   *
   * @param after the unit after the treatments
   */
  static Measured scored(Ledger ledger, Node node, Optional<Unit> after) {
    Measured plain = new Measured(ledger, node);
    boolean other = !node.treat().isEmpty() && !after.equals(plain.unit);
    Column treated = result(ledger, node).treated().column();
    return other ? new Measured(ledger, node, after, treated) : plain;
  }

  private static IndicatorResult result(Ledger ledger, Node node) {
    return ledger.evaluation().node(node.id()).indicator().orElseThrow();
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
    return column;
  }

  /** The value of a park as the engine has it. */
  double value(int park) {
    return column().get(park);
  }

  Cell cell(int park) {
    double value = column.get(park);
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
