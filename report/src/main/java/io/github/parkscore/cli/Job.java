// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.cli;

import io.github.parkscore.data.History;
import io.github.parkscore.data.ParkTable;
import io.github.parkscore.evaluation.Evaluation;
import io.github.parkscore.evaluation.GradeChange;
import io.github.parkscore.evaluation.Options;
import io.github.parkscore.files.Fingerprint;
import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Findings;
import io.github.parkscore.returns.ReturnsCode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A round that was read and computed.
 *
 * @param model the model
 * @param evaluation the result
 * @param noticed what was noticed while the files were read
 * @param inputs the files that were read
 * @param fingerprints the hashes of the files
 */
record Job(
    ModelFile model,
    Evaluation evaluation,
    List<Finding> noticed,
    List<Path> inputs,
    List<Fingerprint> fingerprints) {
  /**
   * Reads everything that a call names and computes the round.
   *
   * @throws StopException with the exit code of the contract
   */
  static Job run(DataOptions options, Console console) throws StopException {
    ModelFile model = ModelFile.read(options.model);
    Returns returns = new Returns(model, options, console);
    ParkTable table = returns.table();
    History history = returns.history(table.roster());
    List<GradeChange> changes = returns.changes(table.roster());
    console.progress("计算得分", "computing the scores");
    Options how = new Options(options.period(), history, changes);
    Evaluation evaluation = model.evaluator().evaluate(table, how);
    if (evaluation.conclusions().stream().noneMatch(c -> c.state().isScored())) {
      Findings all = new Findings();
      all.addAll(returns.findings());
      all.addAll(evaluation.findings());
      throw new StopException(Exit.REFUSED, all.list());
    }
    List<Finding> noticed = returns.findings().stream().filter(f -> !isOfTheRound(f)).toList();
    return new Job(model, evaluation, noticed, returns.inputs(), returns.fingerprints());
  }

  /** Who sent nothing is said by the round, which knows who is asked for nothing. */
  private static boolean isOfTheRound(Finding finding) {
    return finding.code().equals(ReturnsCode.NOTHING_SENT.id());
  }

  /** All findings: of the files first, then of the computation. */
  List<Finding> findings() {
    List<Finding> all = new ArrayList<>(noticed);
    all.addAll(evaluation.findings());
    return all;
  }

  int exit() {
    return Findings.hasErrors(findings()) ? Exit.WITH_ERRORS : Exit.DONE;
  }
}
