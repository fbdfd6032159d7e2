// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import io.github.parkscore.data.Column;
import io.github.parkscore.data.History;
import io.github.parkscore.data.ParkTable;
import io.github.parkscore.data.Period;
import io.github.parkscore.finding.Finding;
import io.github.parkscore.model.IndicatorModel;
import io.github.parkscore.model.ModelTree;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A whole result: the model, the figures it was computed from, every stage of every indicator,
 * ranks, grades and findings. Immutable and complete: who shows it computes nothing. Two are equal
 * if all of it is equal to the bit.
 *
 * @param model the rule
 * @param table the returns
 * @param history what earlier rounds published
 * @param period the round
 * @param nodes the points of every node by id, the root's under {@link ModelTree#ROOT}
 * @param results the model's named results, by id
 * @param rankings the ranks: everybody first, then the model's groups in their order
 * @param conclusions what followed for each park
 * @param byStage the totals that the figures of other stages of checking give, by stage in the
 *     model's order; empty where the returns know one stage only
 * @param findings what was noticed while computing
 */
public record Evaluation(
    IndicatorModel model,
    ParkTable table,
    History history,
    Period period,
    Map<String, NodeResult> nodes,
    Map<String, Column> results,
    List<Ranking> rankings,
    List<Conclusion> conclusions,
    Map<String, Column> byStage,
    List<Finding> findings) {
  /** Keeps copies. */
  public Evaluation {
    Objects.requireNonNull(period, "period");
    nodes = Collections.unmodifiableMap(new LinkedHashMap<>(nodes));
    results = Collections.unmodifiableMap(new LinkedHashMap<>(results));
    rankings = List.copyOf(rankings);
    conclusions = List.copyOf(conclusions);
    byStage = Collections.unmodifiableMap(new LinkedHashMap<>(byStage));
    findings = List.copyOf(findings);
  }

  /** An evaluation of figures at one stage of checking. */
  public Evaluation(
      IndicatorModel model,
      ParkTable table,
      History history,
      Period period,
      Map<String, NodeResult> nodes,
      Map<String, Column> results,
      List<Ranking> rankings,
      List<Conclusion> conclusions,
      List<Finding> findings) {
    this(model, table, history, period, nodes, results, rankings, conclusions, Map.of(), findings);
  }

  /** The same beside the totals at other stages of checking, and what was noticed there. */
  Evaluation beside(Map<String, Column> totals, List<Finding> noticed) {
    List<Finding> all = new ArrayList<>(findings);
    all.addAll(noticed);
    return new Evaluation(
        model, table, history, period, nodes, results, rankings, conclusions, totals, all);
  }

  /** The number of parks, whatever their state. */
  public int size() {
    return table.size();
  }

  /** The points of a node. */
  public NodeResult node(String id) {
    NodeResult result = nodes.get(id);
    if (result == null) {
      throw new IllegalArgumentException("no node has the id " + id);
    }
    return result;
  }

  /** The total of a park, rounded as the model says; NaN if it has none. */
  public double total(int park) {
    return node(ModelTree.ROOT).points().get(park);
  }

  /** The ranks of everybody together. */
  public Ranking ranking() {
    return rankings.get(0);
  }

  /** The state of a park. */
  public State state(int park) {
    return conclusions.get(park).state();
  }
}
