// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import io.github.parkscore.binding.BoundFormula;
import io.github.parkscore.data.Column;
import io.github.parkscore.formula.Checked;
import io.github.parkscore.formula.Expr;
import io.github.parkscore.formula.Formula;
import io.github.parkscore.formula.Groups;
import io.github.parkscore.formula.Op;
import io.github.parkscore.formula.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds conditions like {@code place() <= quota(25%)} that let in more parks than the quota,
 * because several tie at its line.
 */
final class QuotaTies {
  private final RoundFigures figures;
  private final Remarks remarks;

  QuotaTies(RoundFigures figures, Remarks remarks) {
    this.figures = figures;
    this.remarks = remarks;
  }

  /** Remarks on every group of every such comparison in a condition. */
  void remark(BoundFormula condition) {
    visit(condition.checked().tree(), condition);
  }

  private void visit(Expr tree, BoundFormula condition) {
    if (tree instanceof Expr.Bin bin
        && bin.op() == Op.LE
        && bin.left() instanceof Expr.Call place
        && bin.right() instanceof Expr.Call quota
        && List.of("place", "from_last").contains(place.function())
        && quota.function().equals("quota")) {
      compare(place, quota, condition);
    }
    tree.operands().forEach(operand -> visit(operand, condition));
  }

  private void compare(Expr.Call place, Expr.Call quota, BoundFormula condition) {
    Column places = column(place, condition);
    Column quotas = column(quota, condition);
    List<String> attributes =
        place.operands().isEmpty()
            ? condition.scope().defaultGroup()
            : Groups.attributes(place.operands().get(0));
    Groups groups = figures.groups(attributes, figures.period());
    for (int group = 0; group < groups.names().size(); group++) {
      group(groups, group, places, quotas, condition);
    }
  }

  private void group(
      Groups groups, int group, Column places, Column quotas, BoundFormula condition) {
    List<Integer> in = new ArrayList<>();
    double last = 0;
    double quota = Double.NaN;
    for (int park = 0; park < places.size(); park++) {
      if (groups.of()[park] == group && places.get(park) <= quotas.get(park)) {
        in.add(park);
        quota = quotas.get(park);
        last = Math.max(last, places.get(park));
      }
    }
    double line = last;
    List<Integer> tied = in.stream().filter(park -> places.get(park) == line).toList();
    if (in.size() > quota) {
      remarks.park(
          EvaluationCode.TIE_AT_QUOTA,
          tied.get(0),
          "",
          "seen",
          tied.size(),
          "condition",
          condition.formula().text());
    }
  }

  private Column column(Expr tree, BoundFormula condition) {
    Formula part = new Formula(condition.formula().text(), tree, condition.formula().place());
    Checked checked = new Checked(tree, Type.NUMBER, Optional.empty());
    return figures.column(new BoundFormula(part, checked, condition.scope()));
  }
}
