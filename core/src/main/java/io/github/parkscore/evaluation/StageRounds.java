// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import io.github.parkscore.binding.BoundModel;
import io.github.parkscore.data.Column;
import io.github.parkscore.data.ParkTable;
import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Severity;
import io.github.parkscore.finding.Text;
import io.github.parkscore.formula.Fitted;
import io.github.parkscore.model.ModelTree;
import io.github.parkscore.model.Stages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Evaluates a round on the stage of checking that is in use and, beside it, on every other stage of
 * which there are figures, so that the self-reported score stands next to the reviewed one. Each
 * stage has its own cohort statistics.
 */
final class StageRounds {
  private final BoundModel bound;
  private final Stages stages;
  private final Options options;
  private final Supplier<Fitted> fitted;

  /**
   * @param fitted the statistics of each round
   */
  StageRounds(BoundModel bound, Options options, Supplier<Fitted> fitted) {
    this.bound = bound;
    this.stages = bound.model().inputs().stages();
    this.options = options;
    this.fitted = fitted;
  }

  /** The round on the stage in use, beside the totals on the others. */
  Evaluation run(ParkTable table) {
    Evaluation round = round(inUse(bound, table));
    Map<String, Column> totals = new LinkedHashMap<>();
    List<Finding> noticed = new ArrayList<>();
    Set<String> known = table.stage().isEmpty() ? Set.of() : table.stages();
    for (String stage : stages.names()) {
      if (known.contains(stage) && !stage.equals(stages.use())) {
        Evaluation other = round(table.at(stage));
        totals.put(stage, other.node(ModelTree.ROOT).points());
        noticed.addAll(only(other, round, stage));
      }
    }
    return totals.isEmpty() ? round : round.beside(totals, noticed);
  }

  private Evaluation round(ParkTable table) {
    return new Round(bound, table, options, fitted.get()).run();
  }

  /** The table as the model scores it; one that knows no stages as it is. */
  static ParkTable inUse(BoundModel bound, ParkTable table) {
    return table.stage().isEmpty() ? table : table.at(bound.model().inputs().stages().use());
  }

  /** What was noticed at another stage only. It costs nobody a published point. */
  private static List<Finding> only(Evaluation other, Evaluation inUse, String stage) {
    Set<Finding> told = new HashSet<>(inUse.findings());
    return other.findings().stream()
        .filter(finding -> !told.contains(finding))
        .map(finding -> atStage(finding, stage))
        .toList();
  }

  private static Finding atStage(Finding finding, String stage) {
    boolean check = finding.code().equals(EvaluationCode.MODEL_CHECK.id());
    boolean lowered = finding.severity() == Severity.ERROR && !check;
    Text said = finding.message();
    Text message = new Text("【" + stage + "】" + said.zh(), "[" + stage + "] " + said.en());
    return new Finding(
        lowered ? Severity.WARNING : finding.severity(),
        finding.code(),
        finding.place(),
        finding.park(),
        finding.topic(),
        finding.seen(),
        finding.expected(),
        message,
        finding.hint());
  }
}
