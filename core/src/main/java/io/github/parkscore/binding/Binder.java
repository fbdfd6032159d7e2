// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.binding;

import io.github.parkscore.aggregation.Aggregation;
import io.github.parkscore.aggregation.Aggregations;
import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Outcome;
import io.github.parkscore.finding.Place;
import io.github.parkscore.formula.Checker;
import io.github.parkscore.formula.Formula;
import io.github.parkscore.formula.Scope;
import io.github.parkscore.formula.Step;
import io.github.parkscore.model.Check;
import io.github.parkscore.model.Conclusions;
import io.github.parkscore.model.Consequence;
import io.github.parkscore.model.Elsewhere;
import io.github.parkscore.model.Exclusion;
import io.github.parkscore.model.Grouping;
import io.github.parkscore.model.IndicatorModel;
import io.github.parkscore.model.Members;
import io.github.parkscore.model.ModelTree;
import io.github.parkscore.model.Node;
import io.github.parkscore.model.Part;
import io.github.parkscore.model.Result;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Binds a whole model, step by step; every step sees the names of the earlier ones. */
final class Binder {
  private final IndicatorModel model;
  private final ModelTree tree;
  private final Findings findings = new Findings();
  private final Tables tables;
  private final Names names;
  private final FormulaBinder formulas;
  private final IndicatorBinder indicators;

  Binder(IndicatorModel model) {
    this.model = model;
    this.tree = model.tree();
    this.tables = new Tables(model, findings);
    this.names = Names.of(model, tree, tables, findings);
    this.formulas = new FormulaBinder(tables, findings);
    ParameterBinder parameters = new ParameterBinder(tables, findings);
    MarkBinder marks = new MarkBinder(model, names, formulas, parameters, findings);
    this.indicators = new IndicatorBinder(names, tables, marks, findings);
  }

  Outcome<BoundModel> bind() {
    notYet();
    members();
    taken();
    Map<String, BoundNode> nodes = new LinkedHashMap<>();
    Map<String, BoundIndicator> bound = new LinkedHashMap<>();
    nodes.put(ModelTree.ROOT, node(tree.root()));
    for (Node node : tree.nodes()) {
      nodes.put(node.id(), node(node));
      if (node.part() instanceof Part.Indicator) {
        indicators.bind(node).ifPresent(indicator -> bound.put(node.id(), indicator));
      }
    }
    Map<Consequence, BoundFormula> orders = new LinkedHashMap<>();
    BoundModel whole =
        new BoundModel(
            model,
            tree,
            names,
            nodes,
            bound,
            exclusions(),
            model.evaluated().cohort().flatMap(f -> formulas.condition(f, names.at(Step.EXCLUDE))),
            results(),
            consequences(orders),
            orders,
            checks());
    List<Finding> told = Told.once(findings.list());
    return findings.hasErrors() ? Outcome.refused(told) : Outcome.of(whole, told);
  }

  /** What this version reads and can't evaluate is refused, not passed over. */
  private void notYet() {
    weightings(tree.root());
    tree.nodes().forEach(this::weightings);
  }

  private void weightings(Node node) {
    node.head()
        .settings()
        .weighting()
        .filter(weighting -> !weighting.isGiven())
        .ifPresent(
            weighting ->
                findings.add(
                    BindingCode.NOT_EVALUATED_YET
                        .at(node.head().place(), "seen", "weighting: " + weighting.method())
                        .about("", node.id())));
  }

  /** A mean of members is taken node by node; points parts of the whole are added to its total. */
  private void members() {
    Optional<Members> members = model.evaluated().members();
    if (members.isEmpty()) {
      return;
    }
    known("members.by", members.get().by(), model.inputs().attributes().keySet());
    known("members.weight", members.get().weight(), model.inputs().items().keySet());
    for (Node node : tree.nodes()) {
      if (node.part() instanceof Part.Points && node.depth() > 1) {
        findings.add(
            BindingCode.POINTS_BELOW_MEMBERS
                .at(node.head().place(), "seen", node.name())
                .about("", node.id()));
      }
    }
  }

  private void known(String key, String name, Set<String> known) {
    if (!known.contains(name)) {
      findings.add(
          BindingCode.UNKNOWN_NAME_OF_MEMBERS.at(
              Place.NOWHERE, "key", key, "seen", name, "known", List.copyOf(known)));
    }
  }

  /** A grade is a text and fits an attribute; totals and ranks are figures and fit items. */
  private void taken() {
    model.inputs().items().values().stream()
        .filter(
            item -> item.elsewhere().flatMap(Elsewhere::take).filter("grade"::equals).isPresent())
        .forEach(item -> findings.add(misfit(item.id(), "total | rank")));
    model.inputs().attributes().values().stream()
        .filter(
            attribute ->
                attribute
                    .elsewhere()
                    .flatMap(Elsewhere::take)
                    .filter(t -> !t.equals("grade"))
                    .isPresent())
        .forEach(attribute -> findings.add(misfit(attribute.id(), "grade")));
  }

  private static Finding misfit(String id, String known) {
    return BindingCode.TAKEN_MISFIT.at(Place.NOWHERE, "seen", id, "known", known).about("", id);
  }

  private BoundNode node(Node node) {
    Scope scope = names.at(Step.VALUE);
    Scope late = names.at(Step.POINTS);
    Optional<Formula> points =
        node.part() instanceof Part.Points part ? Optional.of(part.points()) : Optional.empty();
    boolean isIndicator = node.part() instanceof Part.Indicator;
    if (node.part() instanceof Part.Category && Aggregations.find(node.combine()).isEmpty()) {
      List<String> known = Aggregations.all().stream().map(Aggregation::name).toList();
      findings.add(
          BindingCode.UNKNOWN_AGGREGATION
              .at(node.head().place(), "seen", node.combine(), "known", known)
              .about("", node.id()));
    }
    return new BoundNode(
        node,
        tree.weight(node)
            .flatMap(weight -> tables.formula(weight, Optional.of(Formula.of(0))))
            .flatMap(formula -> formulas.number(formula, scope)),
        node.head().applies().flatMap(formula -> formulas.condition(formula, scope)),
        node.notApplicable().flatMap(absence -> formulas.absence(absence, scope)),
        isIndicator ? BoundLimits.NONE : formulas.limits(node.limits(), late),
        points.flatMap(formula -> formulas.number(formula, late)));
  }

  private Map<Exclusion, BoundFormula> exclusions() {
    Map<Exclusion, BoundFormula> bound = new LinkedHashMap<>();
    for (Exclusion exclusion : model.evaluated().exclusions()) {
      formulas
          .condition(exclusion.when(), names.at(Step.EXCLUDE))
          .ifPresent(formula -> bound.put(exclusion, formula));
    }
    return bound;
  }

  private Map<Result, BoundFormula> results() {
    Map<Result, BoundFormula> bound = new LinkedHashMap<>();
    List<String> later = new ArrayList<>(model.conclusions().results().keySet());
    for (Result result : model.conclusions().results().values()) {
      Scope scope = names.at(Step.RESULT).published(later);
      Checker.number(result.value(), scope, result.unit(), findings)
          .ifPresent(
              checked -> bound.put(result, new BoundFormula(result.value(), checked, scope)));
      later.remove(result.id());
    }
    return bound;
  }

  private Map<Consequence, BoundFormula> consequences(Map<Consequence, BoundFormula> orders) {
    Conclusions conclusions = model.conclusions();
    Map<Consequence, BoundFormula> bound = new LinkedHashMap<>();
    List<String> within = conclusions.grades().within().map(Grouping::attributes).orElse(List.of());
    bind(conclusions.grades().list(), names.at(Step.GRADE).within(within), bound, orders);
    bind(conclusions.honours(), names.at(Step.HONOUR), bound, orders);
    bind(conclusions.watch(), names.at(Step.WATCH), bound, orders);
    return bound;
  }

  /**
   * A consequence may ask for an earlier one; for itself or a later one only what was published of
   * it in an earlier round.
   */
  private void bind(
      List<Consequence> list,
      Scope names,
      Map<Consequence, BoundFormula> bound,
      Map<Consequence, BoundFormula> orders) {
    List<String> later = new ArrayList<>(list.stream().map(Consequence::id).toList());
    for (Consequence consequence : list) {
      Scope scope = names.published(later);
      consequence
          .when()
          .flatMap(formula -> formulas.condition(formula, scope))
          .ifPresent(formula -> bound.put(consequence, formula));
      consequence
          .order()
          .flatMap(formula -> formulas.number(formula, scope))
          .ifPresent(formula -> orders.put(consequence, formula));
      later.remove(consequence.id());
    }
  }

  private Map<Check, BoundFormula> checks() {
    Map<Check, BoundFormula> bound = new LinkedHashMap<>();
    for (Check check : model.checks()) {
      formulas
          .condition(check.when(), names.at(Step.WATCH))
          .ifPresent(formula -> bound.put(check, formula));
    }
    return bound;
  }
}
