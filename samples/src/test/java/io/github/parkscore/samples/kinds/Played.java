// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.kinds;

import io.github.parkscore.data.History;
import io.github.parkscore.data.ParkTable;
import io.github.parkscore.data.Roster;
import io.github.parkscore.evaluation.Evaluation;
import io.github.parkscore.evaluation.Evaluator;
import io.github.parkscore.evaluation.GradeChange;
import io.github.parkscore.evaluation.Options;
import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Outcome;
import io.github.parkscore.finding.Severity;
import io.github.parkscore.grid.GridSource;
import io.github.parkscore.model.IndicatorModel;
import io.github.parkscore.modelfile.ModelReader;
import io.github.parkscore.returns.Asked;
import io.github.parkscore.returns.GradeChangesReader;
import io.github.parkscore.returns.HistoryReader;
import io.github.parkscore.returns.ReturnsReader;
import io.github.parkscore.returns.RosterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A worked model, read and evaluated as anybody would who embeds the library.
 *
 * @param evaluation the result; empty if something was refused
 * @param findings all that was noticed on the way, warnings and errors
 */
record Played(Optional<Evaluation> evaluation, List<Finding> findings) {
  static Played of(WorkedModel worked) {
    return of(worked, model(worked));
  }

  /** The same with a model that may have been changed. */
  static Played of(WorkedModel worked, Outcome<IndicatorModel> model) {
    List<Finding> findings = new ArrayList<>();
    Optional<Evaluation> evaluation =
        keep(model, findings)
            .flatMap(read -> keep(Evaluator.bind(read), findings))
            .flatMap(evaluator -> evaluate(worked.folder(), evaluator, findings));
    evaluation.ifPresent(round -> findings.addAll(round.findings()));
    findings.removeIf(finding -> finding.severity() == Severity.INFO);
    return new Played(evaluation, List.copyOf(findings));
  }

  static Outcome<IndicatorModel> model(WorkedModel worked) {
    try (InputStream in = Files.newInputStream(worked.model())) {
      return ModelReader.read("model.yaml", in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Evaluation> evaluate(
      Path folder, Evaluator evaluator, List<Finding> findings) {
    Asked asked = Asked.of(evaluator.model());
    ReturnsReader returns = ReturnsReader.of(asked);
    HistoryReader earlier = HistoryReader.of(evaluator.model());
    for (GridSource file : files(folder, "roster")) {
      Roster roster = keep(RosterReader.of(asked).read(file), findings).orElseThrow();
      returns = returns.with(roster);
      earlier = earlier.with(roster);
    }
    List<GridSource> tables = files(folder, "history");
    History history =
        tables.isEmpty() ? History.NONE : keep(earlier.read(tables), findings).orElseThrow();
    Optional<ParkTable> table = keep(returns.read(files(folder, "returns")), findings);
    return table.map(
        t ->
            evaluator.evaluate(
                t,
                Options.DEFAULT
                    .withHistory(history)
                    .withChanges(changes(folder, evaluator.model(), t.roster(), findings))));
  }

  private static List<GradeChange> changes(
      Path folder, IndicatorModel model, Roster roster, List<Finding> findings) {
    GradeChangesReader reader = GradeChangesReader.of(model).with(roster);
    return files(folder, "corrections").stream()
        .flatMap(file -> keep(reader.read(file), findings).orElseThrow().stream())
        .toList();
  }

  private static List<GridSource> files(Path folder, String name) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches(name + "(-[^.]+)?\\.csv"))
          .sorted()
          .map(file -> GridSource.file(file.getFileName().toString(), file))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> Optional<T> keep(Outcome<T> outcome, List<Finding> findings) {
    findings.addAll(outcome.findings());
    return outcome.value();
  }
}
