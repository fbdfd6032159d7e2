// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.binding;

import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Place;
import io.github.parkscore.formula.Expr;
import io.github.parkscore.formula.Formula;
import io.github.parkscore.formula.Op;
import io.github.parkscore.formula.Printer;
import io.github.parkscore.formula.Span;
import io.github.parkscore.model.Attribute;
import io.github.parkscore.model.IndicatorModel;
import io.github.parkscore.model.NumberTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns a table over the values of an attribute into a formula: {@code case(region = '东部', 30,
 * 15)}.
 */
final class Tables {
  private final IndicatorModel model;
  private final Findings findings;

  Tables(IndicatorModel model, Findings findings) {
    this.model = model;
    this.findings = findings;
  }

  /**
   * The formula of a table; empty if no attribute has its keys, which is then a finding.
   *
   * @param otherwise what parks get whom no entry names; empty: nothing
   */
  Optional<Formula> formula(NumberTable table, Optional<Formula> otherwise) {
    if (table.isSingle()) {
      return table.otherwise();
    }
    Place place = table.byKey().values().iterator().next().place();
    Optional<Attribute> attribute =
        model.inputs().attributes().values().stream()
            .filter(a -> a.values().containsAll(table.byKey().keySet()))
            .findFirst();
    if (attribute.isEmpty()) {
      findings.add(
          BindingCode.NO_ATTRIBUTE_OF_TABLE.at(
              place, "seen", String.join(", ", table.byKey().keySet()), "known", known()));
      return Optional.empty();
    }
    List<Expr> branches = new ArrayList<>();
    for (Map.Entry<String, Formula> entry : table.byKey().entrySet()) {
      Expr name = new Expr.Name(attribute.get().id(), Span.NONE);
      Expr text = new Expr.Str(entry.getKey(), Span.NONE);
      branches.add(new Expr.Bin(Op.EQ, name, text, Span.NONE));
      branches.add(entry.getValue().tree());
    }
    table.otherwise().or(() -> otherwise).ifPresent(formula -> branches.add(formula.tree()));
    Expr tree = new Expr.Call("case", branches, Span.NONE);
    return Optional.of(new Formula(Printer.print(tree), tree, place));
  }

  private List<String> known() {
    return model.inputs().attributes().values().stream()
        .map(attribute -> attribute.id() + ": " + String.join(" ", attribute.values()))
        .toList();
  }
}
