// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.explanation;

import io.github.parkscore.aggregation.Aggregations;
import io.github.parkscore.binding.BoundCase;
import io.github.parkscore.binding.BoundFormula;
import io.github.parkscore.binding.BoundIndicator;
import io.github.parkscore.data.Unit;
import io.github.parkscore.evaluation.Change;
import io.github.parkscore.evaluation.Evaluation;
import io.github.parkscore.evaluation.IndicatorResult;
import io.github.parkscore.evaluation.MemberShare;
import io.github.parkscore.evaluation.NodeResult;
import io.github.parkscore.evaluation.State;
import io.github.parkscore.evaluation.Workings;
import io.github.parkscore.finding.Text;
import io.github.parkscore.model.Exclusion;
import io.github.parkscore.model.Node;
import io.github.parkscore.model.Part.Category;
import io.github.parkscore.model.Part.Indicator;
import io.github.parkscore.model.Part.Points;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Explains the totals of an evaluation, park by park. Used by one thread at a time. */
public final class Explainer {
  private final Evaluation evaluation;
  private final Workings workings;
  private final Wording wording;

  /** An explainer of a result; works it out once more to know the figures in between. */
  public Explainer(Evaluation evaluation) {
    this.evaluation = evaluation;
    this.workings = Workings.of(evaluation);
    this.wording = new Wording(evaluation.model(), workings);
  }

  /**
   * Why a park got its total.
   *
   * @throws IllegalArgumentException if it has none
   */
  public Explanation explain(int park) {
    if (Double.isNaN(evaluation.total(park))) {
      throw new IllegalArgumentException("park " + park + " has no total");
    }
    Part total = category(workings.bound().tree().root(), Part.Kind.TOTAL, park);
    List<Part> parts = new ArrayList<>(total.parts());
    parts.addAll(leftOut(park));
    return new Explanation(
        park,
        new Part(
            total.kind(),
            total.node(),
            total.label(),
            total.points(),
            total.full(),
            total.basis(),
            total.derivation(),
            parts));
  }

  /**
   * What a park was left out of, in the order of the model: of evaluation, ranking, grading or
   * honours, each with its condition and clause and without points. A park that is not evaluated
   * has no total, and yet these; one that sent nothing has none.
   */
  public List<Part> leftOut(int park) {
    List<Part> parts = new ArrayList<>();
    if (evaluation.state(park) != State.NOT_RETURNED) {
      workings.bound().exclusions().entrySet().stream()
          .filter(exclusion -> workings.at(exclusion.getValue(), park) == 1)
          .forEach(exclusion -> parts.add(veto(exclusion.getKey(), exclusion.getValue(), park)));
    }
    return parts;
  }

  /** What the park was left out of takes no points; it stands where its clause can be looked up. */
  private Part veto(Exclusion exclusion, BoundFormula when, int park) {
    Node root = workings.bound().tree().root();
    Text from = exclusion.from().shown();
    return new Part(
        Part.Kind.VETO,
        root.id(),
        exclusion.as().isEmpty() ? from : exclusion.as(),
        0,
        0,
        exclusion.provenance().basis("when").or(() -> root.basis("when")),
        Optional.of(Derivation.condition(wording.formula(when), wording.filled(when, park), from)),
        List.of());
  }

  /** The figures of a park that are shown and not scored, each with its formula filled in. */
  public List<Text> references(int park) {
    return workings.bound().tree().indicators().stream()
        .filter(node -> ((Indicator) node.part()).reference())
        .map(node -> reference(workings.bound().indicators().get(node.id()), park))
        .toList();
  }

  private Text reference(BoundIndicator bound, int park) {
    Node node = bound.node();
    double value = evaluation.node(node.id()).indicator().orElseThrow().value().column().get(park);
    Text formula = wording.formula(bound.value());
    Text filled = wording.filled(bound.value(), park);
    Text result = wording.result(value, bound.valueUnit());
    return new Text(
        node.name().zh() + "：" + formula.zh() + " = " + filled.zh() + " = " + result.zh(),
        node.name().en() + ": " + formula.en() + " = " + filled.en() + " = " + result.en());
  }

  /** The unit of what an indicator's treatments make of its value; empty: not known. */
  public Optional<Unit> unit(String indicator) {
    return workings.bound().indicators().get(indicator).unit();
  }

  /**
   * Why a park got its points of one part of the tree; empty where the part does not count for it.
   *
   * @throws IllegalArgumentException if the park has no total, or no part has the id
   */
  public Optional<Part> explain(int park, String node) {
    if (Double.isNaN(evaluation.total(park))) {
      throw new IllegalArgumentException("park " + park + " has no total");
    }
    return child(
        workings
            .bound()
            .tree()
            .node(node)
            .orElseThrow(() -> new IllegalArgumentException("no part has the id " + node)),
        park);
  }

  private Part category(Node node, Part.Kind kind, int park) {
    NodeResult result = evaluation.node(node.id());
    List<Part> parts = new ArrayList<>();
    double weighted = 0;
    double extra = 0;
    for (Node child : node.children()) {
      Optional<Part> part = child(child, park);
      if (part.isPresent()) {
        parts.add(part.get());
        weighted += child.isWeighted() ? part.get().points() : 0;
        extra += child.isWeighted() ? 0 : part.get().points();
      }
    }
    double combined = result.combined().get(park);
    boolean additive = Aggregations.find(node.combine()).orElseThrow().isAdditive();
    Part.Kind rest = additive ? Part.Kind.NOT_APPLICABLE : Part.Kind.INTERACTION;
    Remainders.add(parts, rest, node, combined - weighted);
    Remainders.add(parts, Part.Kind.CAP, node, result.limited().get(park) - extra - combined);
    Remainders.add(
        parts, Part.Kind.ROUNDING, node, result.points().get(park) - result.limited().get(park));
    return new Part(
        kind,
        node.id(),
        node.name(),
        result.points().get(park),
        result.full().get(park),
        node.basis("weight"),
        Optional.empty(),
        parts);
  }

  private Optional<Part> child(Node node, int park) {
    if (node.part() instanceof Category) {
      boolean counts = !Double.isNaN(evaluation.node(node.id()).points().get(park));
      return counts ? Optional.of(category(node, Part.Kind.CATEGORY, park)) : Optional.empty();
    }
    if (node.part() instanceof Indicator) {
      boolean counts = node.isWeighted() && !isWeightless(node, park);
      return counts ? Optional.of(indicator(node, park)) : Optional.empty();
    }
    return Optional.of(adjustment(node, park));
  }

  /** Whether an indicator has no points for a park because it has no weight for it. */
  private boolean isWeightless(Node node, int park) {
    Optional<BoundFormula> weight = workings.bound().nodes().get(node.id()).weight();
    return Double.isNaN(evaluation.node(node.id()).points().get(park))
        && weight.map(formula -> !(workings.at(formula, park) > 0)).orElse(false);
  }

  private Part indicator(Node node, int park) {
    NodeResult result = evaluation.node(node.id());
    double points = result.points().get(park);
    return new Part(
        Part.Kind.INDICATOR,
        node.id(),
        node.name(),
        Double.isNaN(points) ? 0 : points,
        result.full().get(park),
        node.basis("rule"),
        Optional.of(derivation(node, result.indicator().orElseThrow(), park)),
        List.of());
  }

  private Derivation derivation(Node node, IndicatorResult result, int park) {
    BoundIndicator bound = workings.bound().indicators().get(node.id());
    double x = result.treated().column().get(park);
    Optional<BoundCase> row = workings.heldCase(node.id(), park);
    boolean marked = row.isPresent() && !Double.isNaN(x);
    return new Derivation(
        wording.formula(bound.value()),
        wording.filled(bound.value(), park),
        wording.result(result.value().column().get(park), bound.valueUnit()),
        result.value().column().get(park),
        x,
        bound.unit().map(Unit::name).orElse(""),
        bound.rule().orElseThrow().title(),
        marked ? wording.sentence(bound, row.get(), park) : Text.EMPTY,
        marked ? workings.at(row.get().mark(), park) : Double.NaN,
        result.mark().column().get(park),
        notes(node, result, bound, park),
        node.department());
  }

  private List<Text> notes(Node node, IndicatorResult result, BoundIndicator bound, int park) {
    List<Text> notes = new ArrayList<>(Borrowed.notes(evaluation, (Indicator) node.part(), park));
    List<MemberShare> members = workings.members(park);
    if (!members.isEmpty()) {
      notes.add(wording.members(members, evaluation.node(bound.node().id()).points()));
    }
    for (Change change : result.treated().changes()) {
      if (change.park() == park) {
        notes.add(wording.treated(bound, change));
      }
    }
    for (Change change : result.mark().changes()) {
      if (change.park() == park) {
        notes.add(Wording.change(change));
      }
    }
    if (Double.isNaN(result.mark().column().get(park))) {
      notes.add(
          workings.applies(node, park)
              ? new Text("没有得分，权重由同级分摊", "no mark; its weight went to its siblings")
              : new Text("不适用，权重由同级分摊", "does not apply; its weight went to its siblings"));
    }
    return notes;
  }

  private Part adjustment(Node node, int park) {
    NodeResult result = evaluation.node(node.id());
    BoundFormula formula = workings.bound().nodes().get(node.id()).points().orElseThrow();
    double points = result.points().get(park);
    Derivation derivation =
        new Derivation(
            wording.formula(formula),
            wording.filled(formula, park),
            wording.result(result.combined().get(park), Optional.empty()),
            result.combined().get(park),
            result.combined().get(park),
            "",
            Text.EMPTY,
            Text.EMPTY,
            Double.NaN,
            Double.NaN,
            List.of(),
            node.department());
    List<Part> parts = new ArrayList<>();
    double capped = result.limited().get(park) - result.combined().get(park);
    double rounded = points - result.limited().get(park);
    if (Remainders.isSome(capped) || Remainders.isSome(rounded)) {
      parts.add(own(node, result.combined().get(park)));
      Remainders.add(parts, Part.Kind.CAP, node, capped);
      Remainders.add(parts, Part.Kind.ROUNDING, node, rounded);
    }
    return new Part(
        Part.Kind.ADJUSTMENT,
        node.id(),
        node.name(),
        points,
        0,
        node.basis("points"),
        Optional.of(derivation),
        parts);
  }

  private static Part own(Node node, double points) {
    return new Part(
        Part.Kind.ADJUSTMENT,
        node.id(),
        ((Points) node.part()).head().name(),
        points,
        0,
        node.basis("points"),
        Optional.empty(),
        List.of());
  }
}
