// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import io.github.parkscore.finding.Text;
import io.github.parkscore.formula.Expr;
import io.github.parkscore.model.Item;
import io.github.parkscore.model.Node;
import io.github.parkscore.model.Part;
import java.util.LinkedHashSet;
import java.util.Set;

/** Who answers for an indicator: whom the model names, else those who answer for its items. */
final class Departments {
  private Departments() {}

  static Text of(Ledger ledger, Node node) {
    if (!node.department().isEmpty()) {
      return node.department();
    }
    Set<Text> departments = new LinkedHashSet<>();
    if (node.part() instanceof Part.Indicator indicator) {
      collect(ledger, indicator.value().tree(), departments);
    } else if (node.part() instanceof Part.Points points) {
      collect(ledger, points.points().tree(), departments);
    }
    return new Text(
        String.join("、", departments.stream().map(Text::zh).toList()),
        String.join(", ", departments.stream().map(Text::en).toList()));
  }

  private static void collect(Ledger ledger, Expr formula, Set<Text> departments) {
    if (formula instanceof Expr.Name name) {
      Item item = ledger.model().inputs().items().get(name.name());
      if (item != null && !item.department().isEmpty()) {
        departments.add(item.department());
      }
    }
    formula.operands().forEach(operand -> collect(ledger, operand, departments));
  }
}
