// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import io.github.parkscore.finding.Text;
import io.github.parkscore.formula.Expr;
import io.github.parkscore.formula.Formula;
import io.github.parkscore.formula.Op;
import io.github.parkscore.model.Consequence;
import io.github.parkscore.model.Grouping;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * How the lists of an honour or a warning are ordered, as people say it: {@code order: -1 * total}
 * is by the total, highest first.
 */
final class ListOrder {
  private final Ledger ledger;
  private final Consequence consequence;
  private final Formula order;
  private final boolean descending;

  /** The order of a consequence that has one. */
  ListOrder(Ledger ledger, Consequence consequence) {
    this.ledger = ledger;
    this.consequence = consequence;
    this.order = consequence.order().orElseThrow();
    this.descending = order.tree() instanceof Expr.Neg || isTurned(order.tree());
  }

  Consequence consequence() {
    return consequence;
  }

  /** 降级备选（东部），按两次均分从低到高. */
  Text title(String group) {
    String suffix = group.isEmpty() ? "" : "（" + group.replace("+", "·") + "）";
    Text by = new Readable(ledger).formula(new Formula(order.text(), unsigned(), order.place()));
    Text name = consequence.name();
    return new Text(
        name.zh() + suffix + "，按" + by.zh() + (descending ? "从高到低" : "从低到高"),
        name.en()
            + suffix
            + ", by "
            + by.en()
            + (descending ? ", highest first" : ", lowest first"));
  }

  /** The figure that orders, without the sign that only turns the order round. */
  double shown(double figure) {
    return descending ? 0 - figure : figure;
  }

  private Expr unsigned() {
    if (order.tree() instanceof Expr.Neg minus) {
      return minus.operand();
    }
    return descending ? ((Expr.Bin) order.tree()).right() : order.tree();
  }

  private static boolean isTurned(Expr tree) {
    return tree instanceof Expr.Bin times && times.op() == Op.MUL && isMinusOne(times.left());
  }

  private static boolean isMinusOne(Expr tree) {
    return tree instanceof Expr.Neg minus
        && minus.operand() instanceof Expr.Num one
        && one.value() == 1;
  }

  /** Groups in the order in which the model lists their values; others by their names. */
  Comparator<String> ofGroups() {
    List<List<String>> values =
        consequence.within().map(Grouping::attributes).orElse(List.of()).stream()
            .map(id -> ledger.model().inputs().attributes().get(id))
            .map(attribute -> attribute == null ? List.<String>of() : attribute.values())
            .toList();
    return Comparator.comparing((String group) -> places(group, values), Arrays::compare)
        .thenComparing(Comparator.naturalOrder());
  }

  private static int[] places(String group, List<List<String>> values) {
    String[] names = group.split("\\+", -1);
    int[] places = new int[values.size()];
    for (int i = 0; i < places.length && names.length == places.length; i++) {
      int place = values.get(i).indexOf(names[i]);
      places[i] = place < 0 ? Integer.MAX_VALUE : place;
    }
    return places;
  }
}
