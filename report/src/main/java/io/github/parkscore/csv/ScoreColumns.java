// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.csv;

import io.github.parkscore.data.Park;
import io.github.parkscore.evaluation.Conclusion;
import io.github.parkscore.evaluation.Evaluation;
import io.github.parkscore.evaluation.IndicatorResult;
import io.github.parkscore.evaluation.Ranking;
import io.github.parkscore.evaluation.Regrading;
import io.github.parkscore.finding.Language;
import io.github.parkscore.model.Conclusions;
import io.github.parkscore.model.Consequence;
import io.github.parkscore.model.ModelTree;
import io.github.parkscore.model.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The columns of {@code scores.csv}, in their order: {@code id,name}, the attributes, {@code
 * state,total,rank}, behind {@code total} the totals at other stages of checking ({@code
 * total[自报]}), the rank within every grouping ({@code level+region_rank}), {@code
 * grade,honours,watch}; then the points of every node under its id; then for every indicator {@code
 * <id>.value} and {@code <id>.mark}. Last, the model's results under their ids, {@code
 * grade.computed} if grades were changed, {@code managed-as} if the model has it, {@code
 * <id>.position} of every honour or warning with an order and {@code <id>.until} of every one with
 * a duration. Several honours or warnings stand in one cell, separated by {@code ;}.
 */
final class ScoreColumns {
  private static final String SEVERAL = ";";

  private final Evaluation evaluation;
  private final Language language;
  private final List<ScoreColumn> columns = new ArrayList<>();

  private ScoreColumns(Evaluation evaluation, Language language) {
    this.evaluation = evaluation;
    this.language = language;
  }

  static List<ScoreColumn> of(Evaluation evaluation, Language language) {
    ScoreColumns columns = new ScoreColumns(evaluation, language);
    columns.addParks();
    columns.addRanks();
    columns.addConclusions();
    columns.addPoints();
    columns.addIndicators();
    columns.addFollowed();
    return List.copyOf(columns.columns);
  }

  private void addParks() {
    List<Park> parks = evaluation.table().roster().parks();
    columns.add(ScoreColumn.text("id", park -> parks.get(park).id()));
    columns.add(ScoreColumn.text("name", park -> parks.get(park).name()));
    for (String id : evaluation.model().inputs().attributes().keySet()) {
      columns.add(ScoreColumn.text(id, park -> parks.get(park).attributes().getOrDefault(id, "")));
    }
    columns.add(ScoreColumn.text("state", park -> evaluation.state(park).id()));
  }

  private void addRanks() {
    columns.add(ScoreColumn.figures("total", evaluation.node(ModelTree.ROOT).points()));
    evaluation
        .byStage()
        .forEach(
            (stage, totals) -> columns.add(ScoreColumn.figures("total[" + stage + "]", totals)));
    for (Ranking ranking : evaluation.rankings()) {
      String group = ranking.grouping().key();
      columns.add(ScoreColumn.ranks(group.isEmpty() ? "rank" : group + "_rank", ranking.rank()));
    }
  }

  private void addConclusions() {
    columns.add(ofConclusions("grade", conclusion -> conclusion.grade().in(language)));
    columns.add(
        ofConclusions(
            "honours",
            conclusion ->
                conclusion.honours().stream()
                    .map(honour -> honour.in(language))
                    .collect(Collectors.joining(SEVERAL))));
    columns.add(ofConclusions("watch", conclusion -> String.join(SEVERAL, conclusion.watches())));
  }

  /** At the end, so that what stands before them keeps its place. */
  private void addFollowed() {
    evaluation.results().forEach((id, column) -> columns.add(ScoreColumn.figures(id, column)));
    if (evaluation.conclusions().stream().anyMatch(c -> c.regrading().isPresent())) {
      columns.add(
          ofConclusions(
              "grade.computed",
              c -> c.regrading().map(Regrading::computed).orElse(c.grade()).in(language)));
    }
    if (evaluation.conclusions().stream().anyMatch(c -> !c.managedAs().zh().isEmpty())) {
      columns.add(ofConclusions("managed-as", c -> c.managedAs().in(language)));
    }
    Conclusions model = evaluation.model().conclusions();
    Stream.concat(model.honours().stream(), model.watch().stream()).forEach(this::addConsequence);
  }

  private void addConsequence(Consequence consequence) {
    String key = consequence.id().isEmpty() ? consequence.name().zh() : consequence.id();
    if (consequence.order().isPresent()) {
      columns.add(
          ofConclusions(
              key + ".position",
              c -> c.candidacy(key).map(own -> Integer.toString(own.position())).orElse("")));
    }
    if (consequence.lasts().isPresent() || consequence.on().isPresent()) {
      columns.add(
          ofConclusions(
              key + ".until", c -> c.inForce(key).map(own -> own.until().toString()).orElse("")));
    }
  }

  private ScoreColumn ofConclusions(String name, Function<Conclusion, String> text) {
    return ScoreColumn.text(name, park -> text.apply(evaluation.conclusions().get(park)));
  }

  private void addPoints() {
    evaluation.model().tree().nodes().stream()
        .map(Node::id)
        .map(id -> ScoreColumn.figures(id, evaluation.node(id).points()))
        .forEach(columns::add);
  }

  private void addIndicators() {
    for (Node node : evaluation.model().tree().indicators()) {
      evaluation.node(node.id()).indicator().ifPresent(stages -> addIndicator(node.id(), stages));
    }
  }

  private void addIndicator(String id, IndicatorResult stages) {
    columns.add(ScoreColumn.figures(id + ".value", stages.value().column()));
    columns.add(ScoreColumn.figures(id + ".mark", stages.mark().column()));
  }
}
