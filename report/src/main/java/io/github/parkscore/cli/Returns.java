// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.cli;

import io.github.parkscore.data.History;
import io.github.parkscore.data.ParkTable;
import io.github.parkscore.data.Period;
import io.github.parkscore.data.Roster;
import io.github.parkscore.evaluation.GradeChange;
import io.github.parkscore.evaluation.OtherRounds;
import io.github.parkscore.files.Fingerprint;
import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Outcome;
import io.github.parkscore.finding.Place;
import io.github.parkscore.grid.GridReader;
import io.github.parkscore.grid.GridSource;
import io.github.parkscore.returns.Asked;
import io.github.parkscore.returns.GradeChangesReader;
import io.github.parkscore.returns.ReturnsReader;
import io.github.parkscore.returns.RosterReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads what a call names: the returns, the roster, earlier rounds. */
final class Returns {
  private final ModelFile model;
  private final DataOptions options;
  private final Console console;
  private final GridReader grids;
  private final Findings findings = new Findings();
  private final Map<Path, String> inputs = new LinkedHashMap<>();
  private EarlierRounds earlier;

  Returns(ModelFile model, DataOptions options, Console console) {
    this.model = model;
    this.options = options;
    this.console = console;
    this.grids =
        options.encoding().map(GridReader.standard()::inCharset).orElse(GridReader.standard());
    findings.addAll(model.findings());
    input(model.path());
  }

  private void input(Path path) {
    inputs.put(path, path.getFileName().toString());
  }

  /** The findings so far, those of the model first. */
  List<Finding> findings() {
    return findings.list();
  }

  /** The files that were read. */
  List<Path> inputs() {
    return List.copyOf(inputs.keySet());
  }

  /** The hashes of the files that were read. What could not be read has its finding instead. */
  List<Fingerprint> fingerprints() {
    List<Fingerprint> prints = new ArrayList<>();
    for (Map.Entry<Path, String> input : inputs.entrySet()) {
      try (InputStream in = Files.newInputStream(input.getKey())) {
        prints.add(Fingerprint.of(input.getValue(), in));
      } catch (IOException e) {
        continue;
      }
    }
    return prints;
  }

  /**
   * Reads the returns.
   *
   * @throws StopException with exit code 3 if something named is missing, 4 if nothing could be
   *     read
   */
  ParkTable table() throws StopException {
    ReturnsReader reader = ReturnsReader.of(asked()).from(grids);
    reader = options.hidden ? reader.withHidden() : reader;
    reader = options.period().map(reader::ofPeriod).orElse(reader);
    reader = options.roster == null ? reader : reader.with(roster());
    reader = reader.withEarlier(keep(earlier().figures(model.model())).orElseThrow());
    OtherResults results = OtherResults.among(options.data, OtherRounds.wantedBy(model.model()));
    List<GridSource> sources = DataFiles.of(options, results, findings);
    sources.forEach(source -> inputs.put(source.path().orElseThrow(), source.name()));
    console.progress("读取报送数据", "reading the returns");
    Optional<ParkTable> table = keep(reader.read(sources));
    if (table.isEmpty() || table.get().periods().isEmpty()) {
      throw nothingRead();
    }
    Period round = checkPeriod(table.get());
    results.files().forEach(file -> inputs.put(file, results.name(file)));
    return keep(OtherRounds.published(results.rounds()).into(table.get(), model.model(), round))
        .orElseThrow();
  }

  private Asked asked() {
    return Asked.of(model.model());
  }

  private Roster roster() throws StopException {
    Path file = Named.file(options.roster);
    input(file);
    GridSource source = GridSource.file(file.getFileName().toString(), file);
    return keep(RosterReader.of(asked()).from(grids).read(source))
        .orElseThrow(() -> new StopException(Exit.REFUSED, findings.list()));
  }

  /** The files themselves say what is wrong with them, as a rule. */
  private StopException nothingRead() {
    if (!findings.hasErrors()) {
      findings.add(CliCode.NO_DATA.at(Place.NOWHERE));
    }
    return new StopException(Exit.REFUSED, findings.list());
  }

  /** The round: that of the call, else the newest of the model's kind. */
  private Period checkPeriod(ParkTable table) throws StopException {
    Period.Part kind = model.model().identity().part();
    Optional<Period> round = options.period().or(() -> Period.newest(kind, table.periods()));
    if (round.isEmpty() || !round.get().isLike(kind)) {
      throw new StopException(
          Exit.REFUSED,
          CliCode.OTHER_KIND_OF_PERIOD.at(
              Place.NOWHERE,
              "seen",
              round.map(Object::toString).orElse(table.periods().toString()),
              "kind",
              kind.shown()));
    }
    if (IntStream.range(0, table.size()).noneMatch(i -> table.hasReturnedIn(round.get(), i))) {
      throw new StopException(
          Exit.REFUSED,
          CliCode.NO_SUCH_PERIOD.at(Place.NOWHERE, "seen", round.get(), "known", table.periods()));
    }
    return round.get();
  }

  private <T> Optional<T> keep(Outcome<T> outcome) {
    findings.addAll(outcome.findings());
    return outcome.value();
  }

  /**
   * The grades that are changed after ranking.
   *
   * @throws StopException with exit code 3 if the file is missing
   */
  List<GradeChange> changes(Roster roster) throws StopException {
    if (options.corrections == null) {
      return List.of();
    }
    Path file = Named.file(options.corrections);
    input(file);
    GridSource source = GridSource.file(file.getFileName().toString(), file);
    return keep(GradeChangesReader.of(model.model()).with(roster).from(grids).read(source))
        .orElseThrow();
  }

  /**
   * What earlier rounds published.
   *
   * @throws StopException with exit code 3 if something named is missing
   */
  History history(Roster roster) throws StopException {
    earlier().files().forEach(this::input);
    return keep(earlier().read(model.model(), roster, grids)).orElseThrow();
  }

  private EarlierRounds earlier() throws StopException {
    earlier = earlier == null ? EarlierRounds.in(options.history) : earlier;
    return earlier;
  }
}
