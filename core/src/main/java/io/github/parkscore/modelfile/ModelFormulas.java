// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.modelfile;

import io.github.parkscore.formula.Formula;
import io.github.parkscore.model.Absence;
import io.github.parkscore.model.Attribute;
import io.github.parkscore.model.Check;
import io.github.parkscore.model.Conclusions;
import io.github.parkscore.model.Consequence;
import io.github.parkscore.model.Exclusion;
import io.github.parkscore.model.IndicatorModel;
import io.github.parkscore.model.Limits;
import io.github.parkscore.model.Node;
import io.github.parkscore.model.NumberTable;
import io.github.parkscore.model.Part;
import io.github.parkscore.model.Result;
import java.util.ArrayList;
import java.util.List;

/** The formulas of a model, wherever they stand. */
final class ModelFormulas {
  private final List<Formula> all = new ArrayList<>();

  private ModelFormulas() {}

  /** What is computed outside the tree: who is evaluated, results, grades, honours, watches. */
  static List<Formula> outsideTree(IndicatorModel model) {
    ModelFormulas formulas = new ModelFormulas();
    for (Attribute attribute : model.inputs().attributes().values()) {
      attribute.value().ifPresent(formulas.all::add);
    }
    model.evaluated().exclusions().stream().map(Exclusion::when).forEach(formulas.all::add);
    model.evaluated().cohort().ifPresent(formulas.all::add);
    Conclusions conclusions = model.conclusions();
    conclusions.results().values().stream().map(Result::value).forEach(formulas.all::add);
    conclusions.grades().list().forEach(formulas::add);
    conclusions.honours().forEach(formulas::add);
    conclusions.watch().forEach(formulas::add);
    model.checks().stream().map(Check::when).forEach(formulas.all::add);
    return formulas.all;
  }

  /** What a node computes with its own settings and those it inherits, its rule left out. */
  static List<Formula> of(Node node) {
    ModelFormulas formulas = new ModelFormulas();
    node.head().applies().ifPresent(formulas.all::add);
    if (node.part() instanceof Part.Indicator indicator) {
      formulas.all.add(indicator.value());
      formulas.all.addAll(node.treat());
      node.missing().ifPresent(formulas::add);
      node.notApplicable().ifPresent(formulas::add);
    }
    if (node.part() instanceof Part.Points points) {
      formulas.all.add(points.points());
    }
    node.limits().ifPresent(formulas::add);
    node.with().values().forEach(formulas::add);
    return formulas.all;
  }

  /** The formulas of a table. */
  static List<Formula> of(NumberTable table) {
    ModelFormulas formulas = new ModelFormulas();
    formulas.add(table);
    return formulas.all;
  }

  private void add(Consequence consequence) {
    consequence.when().ifPresent(all::add);
    consequence.order().ifPresent(all::add);
  }

  private void add(Absence absence) {
    absence.mark().ifPresent(this::add);
  }

  private void add(Limits limits) {
    limits.low().ifPresent(this::add);
    limits.high().ifPresent(this::add);
  }

  private void add(NumberTable table) {
    all.addAll(table.byKey().values());
    table.otherwise().ifPresent(all::add);
  }
}
