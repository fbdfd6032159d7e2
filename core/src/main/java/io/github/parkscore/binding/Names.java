// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.binding;

import io.github.parkscore.data.Unit;
import io.github.parkscore.finding.Findings;
import io.github.parkscore.formula.Checker;
import io.github.parkscore.formula.Formula;
import io.github.parkscore.formula.Scope;
import io.github.parkscore.formula.Step;
import io.github.parkscore.formula.Symbol;
import io.github.parkscore.model.Attribute;
import io.github.parkscore.model.Consequence;
import io.github.parkscore.model.IndicatorModel;
import io.github.parkscore.model.Item;
import io.github.parkscore.model.ModelTree;
import io.github.parkscore.model.Node;
import io.github.parkscore.model.NumberTable;
import io.github.parkscore.model.Part;
import io.github.parkscore.model.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names of a model and the step from which each exists. */
public final class Names {
  private final Scope scope;

  private Names(Scope scope) {
    this.scope = scope;
  }

  static Names of(IndicatorModel model, ModelTree tree, Tables tables, Findings findings) {
    List<Symbol> symbols = new ArrayList<>();
    symbols.add(Symbol.text("id", List.of(), Step.ITEMS, "id"));
    symbols.add(Symbol.text("name", List.of(), Step.ITEMS, "name"));
    symbols.add(Symbol.number("year", null, Step.ITEMS, "year"));
    for (Item item : model.inputs().items().values()) {
      Unit unit = item.unit().orElse(null);
      symbols.add(Symbol.number(item.id(), unit, Step.ITEMS, "item:" + item.id()));
      for (String stage : model.inputs().stages().names()) {
        String key = "stage:" + item.id() + ":" + stage;
        symbols.add(Symbol.number(key, unit, Step.ITEMS, key));
      }
    }
    conclusions(model, tree, symbols);
    Scope scope = Scope.of(Step.ITEMS, symbols);
    scope = model.conclusions().quota().isPresent() ? scope.withQuota() : scope;
    List<String> later = new ArrayList<>(model.inputs().attributes().keySet());
    for (Attribute attribute : model.inputs().attributes().values()) {
      Optional<Symbol> symbol = attribute(attribute, scope.awaiting(later), findings);
      scope = symbol.map(scope::with).orElse(scope);
      later.remove(attribute.id());
    }
    for (Map.Entry<String, NumberTable> with : model.settings().with().entrySet()) {
      scope = global(with.getKey(), with.getValue(), scope, tables);
    }
    return new Names(scope);
  }

  private static void conclusions(IndicatorModel model, ModelTree tree, List<Symbol> symbols) {
    for (Node node : tree.nodes()) {
      String id = node.id();
      if (node.part() instanceof Part.Indicator indicator) {
        Unit unit = indicator.unit().orElse(null);
        symbols.add(Symbol.number(id, unit, Step.POINTS, "x:" + id));
        symbols.add(Symbol.number("mark:" + id, null, Step.POINTS, "mark:" + id));
      }
      symbols.add(Symbol.number("points:" + id, null, Step.POINTS, "points:" + id));
    }
    symbols.add(Symbol.number("total", null, Step.RESULT, "total"));
    for (Result result : model.conclusions().results().values()) {
      Unit unit = result.unit().orElse(null);
      symbols.add(Symbol.number(result.id(), unit, Step.RESULT, "result:" + result.id()));
    }
    List<String> grades =
        model.conclusions().grades().list().stream().map(grade -> grade.name().zh()).toList();
    symbols.add(Symbol.text("grade", grades, Step.HONOUR, "grade"));
    symbols.add(Symbol.condition("honoured", Step.WATCH, "honoured"));
    named(model.conclusions().honours(), Step.HONOUR, symbols);
    named(model.conclusions().watch(), Step.WATCH, symbols);
  }

  private static void named(List<Consequence> list, Step since, List<Symbol> symbols) {
    for (Consequence consequence : list) {
      if (!consequence.id().isEmpty()) {
        symbols.add(Symbol.condition(consequence.id(), since, "holds:" + consequence.id()));
      }
    }
  }

  /** Empty for one whose formula is wrong: nobody knows whether it is a text or a number. */
  private static Optional<Symbol> attribute(Attribute attribute, Scope scope, Findings findings) {
    if (attribute.value().isEmpty()) {
      String key = "attribute:" + attribute.id();
      return Optional.of(Symbol.text(attribute.id(), attribute.values(), Step.ITEMS, key));
    }
    return Checker.check(attribute.value().get(), scope, findings)
        .map(computed -> Symbol.bound(attribute.id(), computed, scope))
        .map(
            bound ->
                new Symbol(
                    bound.name(),
                    bound.type(),
                    bound.unit(),
                    bound.since(),
                    attribute.values(),
                    bound.meaning()));
  }

  /**
   * A parameter at the top of the file is a name everywhere, unless it speaks of x and its like:
   * then it is a parameter of rules only.
   */
  private static Scope global(String name, NumberTable value, Scope scope, Tables tables) {
    Optional<Formula> formula = tables.formula(value, Optional.empty());
    return formula
        .flatMap(f -> Checker.check(f, scope, new Findings()))
        .filter(checked -> scope.find(name).isEmpty())
        .map(checked -> scope.with(Symbol.bound(name, checked, scope)))
        .orElse(scope);
  }

  /** The names at a step. */
  public Scope at(Step step) {
    return scope.at(step);
  }
}
