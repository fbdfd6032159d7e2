// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import io.github.parkscore.data.Column;
import io.github.parkscore.data.ParkTable;
import io.github.parkscore.data.Period;
import io.github.parkscore.evaluation.Change;
import io.github.parkscore.evaluation.Evaluation;
import io.github.parkscore.evaluation.State;
import io.github.parkscore.finding.Text;
import io.github.parkscore.formula.Expr;
import io.github.parkscore.model.Item;
import io.github.parkscore.model.Node;
import io.github.parkscore.model.Part;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Why an indicator has no value or no points for a park. */
final class Absent {
  private static final Text NOT_RETURNED = new Text("缺报", "not returned");
  private static final Text BY_MEMBERS = new Text("由所辖加权", "by its members");
  private static final Text NOT_COMPUTED = new Text("无法计算", "can't be computed");

  private final Evaluation evaluation;

  Absent(Ledger ledger) {
    this.evaluation = ledger.evaluation();
  }

  /** The cell that stands for the missing figure. */
  Cell cell(Node node, int park) {
    State state = evaluation.state(park);
    if (!state.isScored()) {
      return Cell.missing(state.shown());
    }
    if (has(node, park, Change.By.MEMBERS)) {
      return Cell.missing(BY_MEMBERS);
    }
    if (isNotApplicable(node, park)) {
      return Cell.NOT_APPLICABLE;
    }
    return node.part() instanceof Part.Indicator indicator
        ? Cell.missing(reason(node.name(), indicator.value().tree(), park))
        : Cell.missing(Text.EMPTY);
  }

  private boolean isNotApplicable(Node node, int park) {
    boolean reference = node.part() instanceof Part.Indicator one && one.reference();
    return !reference && evaluation.node(node.id()).full().get(park) == 0
        || has(node, park, Change.By.NOT_APPLICABLE);
  }

  private boolean has(Node node, int park, Change.By by) {
    return evaluation.node(node.id()).indicator().stream()
        .flatMap(stages -> stages.mark().changes().stream())
        .anyMatch(change -> change.park() == park && change.by() == by);
  }

  private Text reason(Text indicator, Expr formula, int park) {
    Set<String> names = new LinkedHashSet<>();
    collect(formula, names);
    Set<Text> blank = new LinkedHashSet<>();
    Set<Text> rejected = new LinkedHashSet<>();
    for (String name : names) {
      Item item = evaluation.model().inputs().items().get(name);
      if (item != null) {
        sort(item, park, blank, rejected);
      }
    }
    if (!rejected.isEmpty()) {
      return list("填报有误：", "not readable: ", rejected);
    }
    if (blank.equals(Set.of(indicator))) {
      return NOT_RETURNED;
    }
    return blank.isEmpty() ? NOT_COMPUTED : list("缺报：", "not returned: ", blank);
  }

  private void sort(Item item, int park, Set<Text> blank, Set<Text> rejected) {
    ParkTable table = evaluation.table();
    Period period = evaluation.period();
    Optional<Column> column = table.column(item.id(), period);
    if (table.isRejected(item.id(), period, park)) {
      rejected.add(item.name());
    } else if (column.isEmpty() || column.get().isMissing(park)) {
      blank.add(item.name());
    }
  }

  private static void collect(Expr formula, Set<String> names) {
    if (formula instanceof Expr.Name name) {
      names.add(name.name());
    }
    formula.operands().forEach(operand -> collect(operand, names));
  }

  private static Text list(String zh, String en, Set<Text> names) {
    return new Text(
        zh + String.join("、", names.stream().map(Text::zh).toList()),
        en + String.join(", ", names.stream().map(Text::en).toList()));
  }
}
