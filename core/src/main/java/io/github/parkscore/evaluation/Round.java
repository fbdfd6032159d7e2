// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import io.github.parkscore.binding.BoundFormula;
import io.github.parkscore.binding.BoundIndicator;
import io.github.parkscore.binding.BoundModel;
import io.github.parkscore.data.Column;
import io.github.parkscore.data.ParkTable;
import io.github.parkscore.data.Period;
import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Place;
import io.github.parkscore.formula.Fitted;
import io.github.parkscore.formula.Groups;
import io.github.parkscore.formula.Term;
import io.github.parkscore.model.Check;
import io.github.parkscore.model.Grouping;
import io.github.parkscore.model.Inputs;
import io.github.parkscore.model.ModelTree;
import io.github.parkscore.model.Node;
import io.github.parkscore.model.Result;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One evaluation, step by step in the order of the language; no step sees a later one. */
final class Round {
  private final BoundModel bound;
  private final ParkTable table;
  private final Options options;
  private final Period period;
  private final RoundFigures figures;
  private final Findings findings = new Findings();
  private final Remarks remarks;
  private final Applicability applicability;
  private final BitSet evaluated;

  Round(BoundModel bound, ParkTable table, Options options, Fitted fitted) {
    if (options.period().isEmpty() && table.periods().isEmpty()) {
      throw new IllegalArgumentException("the returns have no period");
    }
    this.bound = bound;
    this.table = table;
    this.options = options;
    this.period = options.period().orElseGet(() -> table.periods().last());
    this.figures = new RoundFigures(bound, table, options.history(), period, fitted);
    this.remarks = new Remarks(figures, table, bound.model().inputs().items(), findings);
    this.applicability = new Applicability(bound, figures);
    this.evaluated = figures.evaluated(period);
  }

  RoundFigures figures() {
    return figures;
  }

  Evaluation run() {
    who();
    Map<String, BitSet> absent = new HashMap<>();
    Map<String, IndicatorResult> indicators = indicators(absent);
    new TinyBases(bound, figures, applicability, remarks).check();
    Shares shares = new Shares(bound, figures, absent);
    Map<String, NodeResult> nodes =
        new Scoring(bound, figures, shares, indicators, remarks).score();
    Column total = nodes.get(ModelTree.ROOT).points();
    figures.put("total", total);
    Following.States states = new Following.States(bound, figures, total, remarks);
    noTotal(states);
    List<Ranking> rankings = rank(total, nodes, states);
    Map<String, Column> results = results();
    List<Conclusion> conclusions = new Following(bound, figures, remarks, states).conclusions();
    checks(states.scored());
    earlierStages();
    return new Evaluation(
        bound.model(),
        table,
        options.history(),
        period,
        nodes,
        results,
        rankings,
        conclusions,
        findings.list());
  }

  /** Who sent nothing, and whether anybody is left. */
  private void who() {
    BitSet returned = figures.returned();
    for (int park = 0; park < table.size(); park++) {
      if (!returned.get(park)) {
        remarks.park(EvaluationCode.PARK_NOT_RETURNED, park, "", "period", period);
      }
    }
    if (evaluated.isEmpty()) {
      remarks.add(EvaluationCode.NOBODY_TO_SCORE.at(Place.NOWHERE, "period", period));
    }
    new Rounds(bound, options.history(), period).tooFew().forEach(remarks::add);
    Inputs inputs = bound.model().inputs();
    if (table.stage().equals(inputs.stages().use())) {
      new StageCheck(inputs.stages(), table, period, findings).check(inputs.items().values());
    }
  }

  private void earlierStages() {
    Set<String> items = figures.items().fromLastStage();
    if (!items.isEmpty()) {
      remarks.add(
          EvaluationCode.EARLIER_STAGE_TAKEN.at(
              Place.NOWHERE,
              "seen",
              items,
              "use",
              table.stage(),
              "stage",
              bound.model().inputs().stages().last()));
    }
  }

  private Map<String, IndicatorResult> indicators(Map<String, BitSet> absent) {
    Map<String, IndicatorResult> results = new LinkedHashMap<>();
    Marking marking = new Marking(figures, applicability, remarks);
    for (Node node : bound.tree().indicators()) {
      BoundIndicator indicator = bound.indicators().get(node.id());
      Column value = only(figures.stages().value(node.id()));
      Column treated = only(figures.stages().treated(node.id()));
      Term term = figures.term(indicator.value());
      remarks.values(node, term, value, applicability.of(node));
      treatments(indicator, value, treated);
      boolean same = value.equals(treated);
      Stage x = new Stage(same ? value : treated, IndicatorStages.changes(value, treated));
      Stage mark = new Stage(Column.constant(table.size(), Double.NaN), List.of());
      if (indicator.rule().isPresent()) {
        Marking.Marks marks = marking.mark(indicator);
        mark = marks.stage();
        absent.put(node.id(), marks.absent());
      }
      figures.put("mark:" + node.id(), mark.column());
      results.put(node.id(), new IndicatorResult(new Stage(value, List.of()), x, mark));
    }
    return results;
  }

  /** What became of values that were there, where a treatment gives nothing. */
  private void treatments(BoundIndicator indicator, Column value, Column treated) {
    if (!value.equals(treated)) {
      Node node = indicator.node();
      BitSet known = RoundFigures.present(value, applicability.of(node));
      indicator.treat().stream()
          .flatMap(treatment -> treatment.formula().stream())
          .map(figures::term)
          .forEach(treat -> remarks.treatment(node, treat, treated, known));
    }
  }

  /** The figures of evaluated parks; the others have none. */
  private Column only(Column column) {
    return evaluated.cardinality() == table.size()
        ? column
        : Column.of(table.size(), park -> evaluated.get(park) ? column.get(park) : Double.NaN);
  }

  private void noTotal(Following.States states) {
    for (int park = 0; park < table.size(); park++) {
      if (states.of(park) == State.NO_TOTAL) {
        remarks.park(EvaluationCode.NO_TOTAL_MADE, park, "");
      }
    }
  }

  /** The ranks of everybody and of the model's groups, and the places that formulas may ask for. */
  private List<Ranking> rank(Column total, Map<String, NodeResult> nodes, Following.States states) {
    List<Column> ties =
        bound.model().conclusions().ties().stream().map(id -> nodes.get(id).points()).toList();
    Ranker ranker = new Ranker(total, ties);
    figures.places(
        (key, groups) -> {
          boolean graded = key.startsWith("graded:");
          BitSet among = graded ? states.graded() : states.ranked();
          String plain = graded ? key.substring("graded:".length()) : key;
          return plain.startsWith("place:")
              ? ranker.places(groups, among)
              : plain.startsWith("from_last:")
                  ? ranker.fromLast(groups, among)
                  : Ranker.counts(table.size(), groups, among);
        });
    List<Ranking> rankings = new ArrayList<>();
    rankings.add(ranker.rank(Grouping.ALL, Groups.all(table.size()), states.ranked()));
    for (Grouping grouping : bound.model().conclusions().groups()) {
      Groups groups = figures.groups(grouping.attributes(), period);
      states.ranked().stream()
          .filter(park -> groups.of()[park] < 0)
          .forEach(
              park ->
                  remarks.park(EvaluationCode.ATTRIBUTE_MISSING, park, "", "seen", grouping.key()));
      rankings.add(ranker.rank(grouping, groups, states.ranked()));
    }
    return rankings;
  }

  private Map<String, Column> results() {
    Map<String, Column> columns = new LinkedHashMap<>();
    for (Map.Entry<Result, BoundFormula> result : bound.results().entrySet()) {
      Column column = figures.column(result.getValue());
      figures.put("result:" + result.getKey().id(), column);
      columns.put(result.getKey().id(), column);
    }
    return columns;
  }

  private void checks(BitSet scored) {
    for (Map.Entry<Check, BoundFormula> check : bound.checks().entrySet()) {
      BitSet holds = RoundFigures.where(figures.column(check.getValue()));
      holds.and(scored);
      holds.stream()
          .forEach(park -> remarks.check(check.getKey().severity(), check.getKey().say(), park));
    }
  }
}
