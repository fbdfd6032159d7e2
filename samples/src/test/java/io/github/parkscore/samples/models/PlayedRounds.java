// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.models;

import io.github.parkscore.data.History;
import io.github.parkscore.data.ParkTable;
import io.github.parkscore.data.Period;
import io.github.parkscore.data.Roster;
import io.github.parkscore.evaluation.Evaluation;
import io.github.parkscore.evaluation.Evaluator;
import io.github.parkscore.evaluation.GradeChange;
import io.github.parkscore.evaluation.Options;
import io.github.parkscore.evaluation.OtherRounds;
import io.github.parkscore.grid.GridSource;
import io.github.parkscore.json.EvaluationWriter;
import io.github.parkscore.json.Manifest;
import io.github.parkscore.json.ModelText;
import io.github.parkscore.json.PublishedFigures;
import io.github.parkscore.json.PublishedRounds;
import io.github.parkscore.model.IndicatorModel;
import io.github.parkscore.returns.Asked;
import io.github.parkscore.returns.GradeChangesReader;
import io.github.parkscore.returns.HistoryReader;
import io.github.parkscore.returns.ReturnsReader;
import io.github.parkscore.returns.RosterReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rounds of a sample, evaluated one after the other as whoever embeds the library would: every
 * round looks back at the results that those before it wrote.
 */
final class PlayedRounds {
  private static final Path WRITTEN = Path.of("target", "models");

  private final SampleModel sample;
  private final IndicatorModel model;
  private final Roster roster;
  private final List<Path> results = new ArrayList<>();

  private PlayedRounds(SampleModel sample) {
    this.sample = sample;
    this.model = sample.model();
    this.roster =
        RosterReader.of(Asked.of(model)).read(sample.table("roster.csv").get(0)).orThrow();
  }

  /** The evaluations in the order of the sample's rounds. */
  static List<Evaluation> of(SampleModel sample) {
    PlayedRounds played = new PlayedRounds(sample);
    return sample.rounds().stream().map(SampleModel.Round::period).map(played::next).toList();
  }

  private Evaluation next(Optional<Period> period) {
    ParkTable returned =
        ReturnsReader.of(Asked.of(model))
            .with(roster)
            .withEarlier(PublishedFigures.read(model, results).orThrow())
            .read(sample.returns())
            .value()
            .orElseThrow();
    Period round =
        period.or(() -> Period.newest(model.identity().part(), returned.periods())).orElseThrow();
    ParkTable table = OtherRounds.of(others()).into(returned, model, round).value().orElseThrow();
    Evaluation evaluation =
        Evaluator.of(model)
            .evaluate(
                table,
                Options.DEFAULT
                    .withPeriod(round)
                    .withHistory(history())
                    .withChanges(period.isEmpty() ? changes() : List.of()));
    results.add(write(evaluation));
    return evaluation;
  }

  /** What other models of the samples say of the figures that this one takes from them. */
  private List<Evaluation> others() {
    return OtherRounds.wantedBy(model).stream()
        .flatMap(id -> of(SampleModel.of(id)).stream())
        .toList();
  }

  /** Tables of earlier rounds, and the results of those that were played. */
  private History history() {
    Map<Period, Map<String, History.Entry>> rounds = new HashMap<>();
    List<GridSource> tables = sample.table("history.csv");
    if (!tables.isEmpty()) {
      rounds.putAll(HistoryReader.of(model).with(roster).read(tables).orThrow().rounds());
    }
    if (!results.isEmpty()) {
      rounds.putAll(PublishedRounds.read(model.identity().id(), results).orThrow().rounds());
    }
    return new History(rounds);
  }

  private List<GradeChange> changes() {
    return sample.table("corrections.csv").stream()
        .flatMap(file -> GradeChangesReader.of(model).with(roster).read(file).orThrow().stream())
        .toList();
  }

  private Path write(Evaluation evaluation) {
    try {
      Path folder = WRITTEN.resolve(sample.toString());
      Path file = Files.createDirectories(folder).resolve(evaluation.period() + ".json");
      ModelText text = new ModelText("model.yaml", sample.text("model.yaml"));
      Manifest manifest = new Manifest("test", Map.of(), text, List.of(), List.of(), List.of());
      try (OutputStream out = Files.newOutputStream(file)) {
        new EvaluationWriter(evaluation, manifest).writeTo(out);
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
