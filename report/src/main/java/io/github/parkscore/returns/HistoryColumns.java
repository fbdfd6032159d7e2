// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import io.github.parkscore.formula.Expr;
import io.github.parkscore.model.Conclusions;
import io.github.parkscore.model.Consequence;
import io.github.parkscore.model.IndicatorModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which of grades, honours and warnings of earlier rounds a model asks for. */
final class HistoryColumns {
  private static final List<String> OVER_ROUNDS =
      List.of("times", "streak", "recent", "prev", "at");

  private final Map<String, String> columns = new HashMap<>();
  private final Set<String> asked = new TreeSet<>();

  private HistoryColumns(Conclusions model) {
    columns.put("grade", HistoryReader.GRADE);
    columns.put("honoured", HistoryReader.HONOURS);
    model.honours().forEach(honour -> columns.put(honour.id(), HistoryReader.HONOURS));
    model.watch().forEach(watch -> columns.put(watch.id(), HistoryReader.WATCH));
    columns.remove("");
    model.results().values().forEach(result -> visit(result.value().tree(), false));
    for (Consequence consequence : consequences(model).toList()) {
      Stream.of(consequence.when(), consequence.order())
          .flatMap(Optional::stream)
          .forEach(formula -> visit(formula.tree(), false));
    }
    lasting(model.honours(), HistoryReader.HONOURS);
    lasting(model.watch(), HistoryReader.WATCH);
  }

  private static Stream<Consequence> consequences(Conclusions model) {
    return Stream.of(model.grades().list(), model.honours(), model.watch()).flatMap(List::stream);
  }

  private void lasting(List<Consequence> list, String column) {
    if (list.stream().anyMatch(consequence -> consequence.lasts().orElse(1) > 1)) {
      asked.add(column);
    }
  }

  private void visit(Expr tree, boolean overRounds) {
    boolean within =
        overRounds || tree instanceof Expr.Call call && OVER_ROUNDS.contains(call.function());
    if (within && tree instanceof Expr.Name name && columns.containsKey(name.name())) {
      asked.add(columns.get(name.name()));
    }
    tree.operands().forEach(operand -> visit(operand, within));
  }

  /** The columns that a table of earlier results should have. */
  static Set<String> asked(IndicatorModel model) {
    return new HistoryColumns(model.conclusions()).asked;
  }
}
