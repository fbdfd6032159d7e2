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
import io.github.parkscore.finding.Text;
import io.github.parkscore.formula.Fitted;
import io.github.parkscore.formula.Groups;
import io.github.parkscore.formula.Term;
import io.github.parkscore.model.Attribute;
import io.github.parkscore.model.Check;
import io.github.parkscore.model.Grouping;
import io.github.parkscore.model.Inputs;
import io.github.parkscore.model.ModelTree;
import io.github.parkscore.model.Node;
import io.github.parkscore.model.Result;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
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
  private final Set<String> told = new HashSet<>();
  private final Applicability applicability;
  private final Unasked unasked;
  private final BitSet evaluated;
  private MemberMeans means;
  private final AbsentAttributes absentAttributes;

  Round(BoundModel bound, ParkTable table, Options options, Fitted fitted) {
    if (options.period().isEmpty() && table.periods().isEmpty()) {
      throw new IllegalArgumentException("the returns have no period");
    }
    this.bound = bound;
    this.table = table;
    this.options = options;
    Period.Part part = bound.model().identity().part();
    this.period =
        options
            .period()
            .or(() -> Period.newest(part, table.periods()))
            .orElseGet(() -> table.periods().last());
    this.figures = new RoundFigures(bound, table, options.history(), period, fitted);
    this.remarks = new Remarks(figures, table, new FiguresRead(bound, figures, table), findings);
    this.applicability = new Applicability(bound, figures);
    this.unasked = new Unasked(bound, figures);
    this.evaluated = figures.evaluated(period);
    this.absentAttributes = new AbsentAttributes(bound.model(), table, figures.returned());
  }

  RoundFigures figures() {
    return figures;
  }

  /** Who is scored as a mean; known after the run. */
  MemberMeans means() {
    return means;
  }

  Evaluation run() {
    who();
    ParkTable shown = ComputedTexts.into(table, bound.model(), figures);
    Map<String, BitSet> absent = new HashMap<>();
    Map<String, IndicatorResult> indicators = indicators(absent);
    new TinyBases(bound, figures, applicability, remarks).check();
    Shares shares = new Shares(bound, figures, absent);
    means = new MemberMeans(bound, figures, remarks);
    Map<String, NodeResult> nodes =
        new Scoring(bound, figures, shares, indicators, means, remarks).score();
    Column total = nodes.get(ModelTree.ROOT).points();
    figures.put("total", total);
    States states = new States(bound, figures, unasked, total, remarks);
    noTotal(states);
    List<Ranking> rankings = rank(total, nodes, states);
    Map<String, Column> results = results();
    List<Conclusion> conclusions =
        new Following(bound, figures, remarks, states, table).conclusions(options);
    checks(states.scored());
    absentAttributes.tell(figures.attributesAsked(), remarks);
    figures.findings().list().forEach(remarks::add);
    earlierStages();
    return new Evaluation(
        bound.model(),
        shown,
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
    Period.Part part = bound.model().identity().part();
    if (!period.isLike(part)) {
      remarks.add(
          EvaluationCode.OTHER_PERIOD.at(Place.NOWHERE, "seen", period, "wanted", part.shown()));
    }
    BitSet returned = figures.returned();
    Membership membership = figures.membership();
    membership.ghosts().stream()
        .forEach(
            park ->
                remarks.park(
                    EvaluationCode.RETURN_OF_NOBODY,
                    park,
                    "",
                    "seen",
                    membership.outside(park).orElseThrow(),
                    "period",
                    period));
    for (int park = 0; park < table.size(); park++) {
      if (!returned.get(park) && membership.outside(park).isEmpty() && !unasked.has(park)) {
        remarks.park(EvaluationCode.PARK_NOT_RETURNED, park, "", "period", period);
      }
    }
    figures.wholes().astray().stream().forEach(this::astray);
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

  private void astray(int park) {
    String by = bound.model().evaluated().members().orElseThrow().by();
    String seen = table.roster().parks().get(park).attributes().getOrDefault(by, "");
    Text name = bound.model().inputs().attributes().get(by).name();
    remarks.park(EvaluationCode.MEMBER_ASTRAY, park, "", "by", name, "seen", seen);
  }

  private Map<String, IndicatorResult> indicators(Map<String, BitSet> absent) {
    Map<String, IndicatorResult> results = new LinkedHashMap<>();
    Marking marking = new Marking(figures, applicability, remarks);
    Stage unmarked = new Stage(Column.constant(table.size(), Double.NaN), List.of());
    for (Node node : bound.tree().indicators()) {
      BoundIndicator indicator = bound.indicators().get(node.id());
      Column value = Parks.only(evaluated, figures.stages().value(node.id()));
      Column treated = Parks.only(evaluated, figures.stages().treated(node.id()));
      Term term = figures.term(indicator.value());
      remarks.values(node, term, value, applicability.of(node));
      treatments(indicator, value, treated);
      boolean same = value == treated || value.equals(treated);
      Stage x = new Stage(same ? value : treated, IndicatorStages.changes(value, treated));
      Stage mark = unmarked;
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
    if (value != treated && !value.equals(treated)) {
      Node node = indicator.node();
      BitSet known = (BitSet) applicability.of(node).clone();
      known.andNot(Parks.missing(value, known));
      indicator.treat().stream()
          .flatMap(treatment -> treatment.formula().stream())
          .map(figures::term)
          .forEach(treat -> remarks.treatment(node, treat, treated, known));
    }
  }

  private void noTotal(States states) {
    for (int park = 0; park < table.size(); park++) {
      if (states.of(park) == State.NO_TOTAL) {
        remarks.park(EvaluationCode.NO_TOTAL_MADE, park, "");
      }
    }
  }

  /** The ranks of everybody and of the model's groups, and the places that formulas may ask for. */
  private List<Ranking> rank(Column total, Map<String, NodeResult> nodes, States states) {
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
    BitSet ranked = states.ranked();
    rankings.add(ranker.rank(Grouping.ALL, Groups.all(table.size()), ranked));
    for (Grouping grouping : bound.model().conclusions().groups()) {
      Groups groups = figures.groups(grouping.attributes(), period);
      withoutGroup(grouping, groups, ranked);
      withoutParks(grouping, groups, states.scored());
      rankings.add(ranker.rank(grouping, groups, ranked));
    }
    return rankings;
  }

  /** Who belongs to no group; an attribute that most parks lack is told for all of them at once. */
  private void withoutGroup(Grouping grouping, Groups groups, BitSet ranked) {
    for (String id : grouping.attributes()) {
      Column texts = figures.attributeTexts(id);
      Text name = AbsentAttributes.name(bound.model().inputs().attributes().get(id));
      ranked.stream()
          .filter(park -> groups.of()[park] < 0 && texts.isMissing(park))
          .filter(park -> !absentAttributes.contains(id) && told.add(id + "@" + park))
          .forEach(park -> remarks.park(EvaluationCode.ATTRIBUTE_MISSING, park, "", "seen", name));
    }
  }

  /**
   * Groups that the model declares and nobody is in: all that is said of them is said of nobody.
   */
  private void withoutParks(Grouping grouping, Groups groups, BitSet scored) {
    if (grouping.attributes().size() != 1) {
      return;
    }
    Attribute attribute = bound.model().inputs().attributes().get(grouping.attributes().get(0));
    Set<String> there = new HashSet<>();
    scored.stream()
        .filter(park -> groups.of()[park] >= 0)
        .forEach(park -> there.add(groups.names().get(groups.of()[park])));
    List<String> empty = attribute.values().stream().filter(v -> !there.contains(v)).toList();
    if (!empty.isEmpty() && !there.isEmpty()) {
      remarks.add(
          EvaluationCode.GROUP_WITHOUT_PARKS.at(
              Place.NOWHERE, "attribute", AbsentAttributes.name(attribute), "seen", empty));
    }
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
      BitSet holds = Parks.where(figures.column(check.getValue()));
      holds.and(scored);
      Term when = figures.term(check.getValue());
      holds.stream().forEach(park -> remarks.check(check.getKey(), when, park));
    }
  }
}
