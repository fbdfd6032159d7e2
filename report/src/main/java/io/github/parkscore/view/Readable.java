// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import io.github.parkscore.finding.Language;
import io.github.parkscore.finding.Text;
import io.github.parkscore.formula.Expr;
import io.github.parkscore.formula.Formula;
import io.github.parkscore.formula.Printer;
import io.github.parkscore.model.Absence;
import io.github.parkscore.model.IndicatorModel;
import io.github.parkscore.model.Limits;
import io.github.parkscore.model.ModelTree;
import io.github.parkscore.model.Node;
import io.github.parkscore.model.NumberTable;
import io.github.parkscore.model.Result;
import java.util.Optional;
import java.util.stream.Collectors;

/** Formulas, tables of numbers, limits and policies as people read them: names instead of ids. */
final class Readable {
  private final IndicatorModel model;
  private final ModelTree tree;

  Readable(Ledger ledger) {
    this(ledger.model(), ledger.tree());
  }

  Readable(IndicatorModel model, ModelTree tree) {
    this.model = model;
    this.tree = tree;
  }

  /** A formula with the names of items, attributes, indicators and results. */
  Text formula(Formula formula) {
    return new Text(
        Printer.print(formula.tree(), name -> name(name, Language.ZH)),
        Printer.print(formula.tree(), name -> name(name, Language.EN)));
  }

  private String name(Expr.Name expr, Language language) {
    String name = expr.name();
    var inputs = model.inputs();
    if (inputs.items().containsKey(name)) {
      return or(inputs.items().get(name).name(), name).in(language);
    }
    if (inputs.attributes().containsKey(name)) {
      return or(inputs.attributes().get(name).name(), name).in(language);
    }
    Result result = model.conclusions().results().get(name);
    if (result != null) {
      return or(result.name(), name).in(language);
    }
    return or(tree.node(name).map(Node::name).orElse(Text.EMPTY), name).in(language);
  }

  private static Text or(Text name, String id) {
    return name.isEmpty() ? Text.of(id) : name;
  }

  /** A number for all, or a table: 国家级 5，省级 2. */
  Text table(NumberTable table) {
    if (table.isSingle()) {
      return table.otherwise().map(this::formula).orElse(Text.EMPTY);
    }
    return new Text(table(table, Language.ZH, "，", "其余"), table(table, Language.EN, ", ", "else"));
  }

  private String table(NumberTable table, Language language, String comma, String otherwise) {
    String entries =
        table.byKey().entrySet().stream()
            .map(entry -> entry.getKey() + " " + formula(entry.getValue()).in(language))
            .collect(Collectors.joining(comma));
    return entries
        + table
            .otherwise()
            .map(formula -> comma + otherwise + " " + formula(formula).in(language))
            .orElse("");
  }

  /** The range of marks or points: 0 至 1.2. */
  Text limits(Optional<Limits> limits) {
    Text low = limits.flatMap(Limits::low).map(this::table).orElse(Text.EMPTY);
    Text high = limits.flatMap(Limits::high).map(this::table).orElse(Text.EMPTY);
    if (low.isEmpty() && high.isEmpty()) {
      return Text.EMPTY;
    }
    if (low.isEmpty()) {
      return new Text("不高于 " + high.zh(), "at most " + high.en());
    }
    if (high.isEmpty()) {
      return new Text("不低于 " + low.zh(), "at least " + low.en());
    }
    return new Text(low.zh() + " 至 " + high.zh(), low.en() + " to " + high.en());
  }

  /** What an indicator without a mark earns. */
  Text absence(Optional<Absence> absence) {
    if (absence.isEmpty()) {
      return Text.EMPTY;
    }
    return switch (absence.get().kind()) {
      case SPREAD -> new Text("权重分摊到同级指标", "its weight is spread over its siblings");
      case REFUSE -> new Text("不计总分", "no total");
      case MARK -> mark(absence.get().mark().map(this::table).orElse(Text.EMPTY));
    };
  }

  private static Text mark(Text mark) {
    return mark.zh().equals("0")
        ? new Text("计0分", "no points")
        : new Text("得分率按 " + mark.zh(), "a mark of " + mark.en());
  }
}
