// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.cli;

import io.github.parkscore.data.History;
import io.github.parkscore.data.ParkTable;
import io.github.parkscore.data.Period;
import io.github.parkscore.data.Roster;
import io.github.parkscore.files.Fingerprint;
import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Outcome;
import io.github.parkscore.finding.Place;
import io.github.parkscore.grid.GridFolder;
import io.github.parkscore.grid.GridReader;
import io.github.parkscore.grid.GridSource;
import io.github.parkscore.json.PublishedRounds;
import io.github.parkscore.returns.Asked;
import io.github.parkscore.returns.HistoryReader;
import io.github.parkscore.returns.ReturnsReader;
import io.github.parkscore.returns.RosterReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads what a call names: the returns, the roster, earlier rounds. */
final class Returns {
  private final ModelFile model;
  private final DataOptions options;
  private final Console console;
  private final Findings findings = new Findings();
  private final List<Path> inputs = new ArrayList<>();

  Returns(ModelFile model, DataOptions options, Console console) {
    this.model = model;
    this.options = options;
    this.console = console;
  }

  /** The findings so far, those of the model first. */
  List<Finding> findings() {
    return findings.list();
  }

  /** The files that were read. */
  List<Path> inputs() {
    return List.copyOf(inputs);
  }

  /** The hashes of the files that were read. */
  List<Fingerprint> fingerprints() throws StopException {
    List<Fingerprint> prints = new ArrayList<>();
    for (Path input : inputs) {
      try (InputStream in = Files.newInputStream(input)) {
        prints.add(Fingerprint.of(input.getFileName().toString(), in));
      } catch (IOException e) {
        throw unreadable(input, e);
      }
    }
    return prints;
  }

  private static StopException unreadable(Path path, IOException e) {
    return new StopException(
        Exit.NO_FILE,
        CliCode.FILE_UNREADABLE.at(Place.NOWHERE, "seen", path, "reason", e.getMessage()));
  }

  /**
   * Reads the returns.
   *
   * @throws StopException with exit code 3 if something named is missing, 4 if nothing could be
   *     read
   */
  ParkTable table() throws StopException {
    findings.addAll(model.findings());
    inputs.add(model.path());
    Optional<Period> period = period();
    GridReader grids = grids();
    Asked asked = Asked.of(model.model());
    ReturnsReader reader = ReturnsReader.of(asked).from(grids);
    reader = options.hidden ? reader.withHidden() : reader;
    reader = period.map(reader::ofPeriod).orElse(reader);
    if (options.roster != null) {
      Path file = Named.file(options.roster);
      inputs.add(file);
      Optional<Roster> roster =
          keep(RosterReader.of(asked).from(grids).read(GridSource.file(file)));
      if (roster.isEmpty()) {
        throw new StopException(Exit.REFUSED, findings.list());
      }
      reader = reader.with(roster.get());
    }
    for (Path path : options.data) {
      Named.existing(path);
    }
    console.progress("读取报送数据", "reading the returns");
    List<GridSource> sources = new ArrayList<>(keep(GridFolder.list(options.data)).orElseThrow());
    sources.forEach(source -> source.path().ifPresent(inputs::add));
    Optional<ParkTable> table = keep(reader.read(sources));
    if (table.isEmpty() || table.get().periods().isEmpty()) {
      List<Finding> all = new ArrayList<>(findings.list());
      all.add(CliCode.NO_DATA.at(Place.NOWHERE));
      throw new StopException(Exit.REFUSED, all);
    }
    checkPeriod(period, table.get());
    return table.get();
  }

  private void checkPeriod(Optional<Period> period, ParkTable table) throws StopException {
    if (period.isPresent() && !table.periods().contains(period.get())) {
      throw new StopException(
          Exit.REFUSED,
          CliCode.NO_SUCH_PERIOD.at(Place.NOWHERE, "seen", period.get(), "known", table.periods()));
    }
  }

  private <T> Optional<T> keep(Outcome<T> outcome) {
    findings.addAll(outcome.findings());
    return outcome.value();
  }

  /** The round that the call names. */
  Optional<Period> period() throws StopException {
    if (options.period == null) {
      return Optional.empty();
    }
    Optional<Period> period = Period.parse(options.period);
    if (period.isEmpty()) {
      throw new StopException(
          Exit.WRONG_CALL,
          CliCode.WRONG_VALUE.at(
              Place.NOWHERE,
              "seen",
              options.period,
              "option",
              "--period",
              "command",
              "parkscore",
              "expected",
              "2024, 2024H1, 2023-2024"));
    }
    return period;
  }

  private GridReader grids() throws StopException {
    if (options.encoding == null) {
      return GridReader.standard();
    }
    try {
      return GridReader.standard().inCharset(Charset.forName(options.encoding));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new StopException(
          Exit.WRONG_CALL,
          CliCode.WRONG_VALUE.at(
              Place.NOWHERE,
              "seen",
              options.encoding,
              "option",
              "--encoding",
              "command",
              "parkscore",
              "expected",
              "UTF-8, GB18030"));
    }
  }

  /**
   * What earlier rounds published: evaluation.json files, and tables of totals and ranks.
   *
   * @throws StopException with exit code 3 if something named is missing
   */
  History history(Roster roster) throws StopException {
    List<Path> results = new ArrayList<>();
    List<GridSource> tables = new ArrayList<>();
    for (Path path : options.history) {
      Named.existing(path);
      boolean json = path.toString().toLowerCase(Locale.ROOT).endsWith(".json");
      if (json || Files.isDirectory(path)) {
        results.add(path);
      }
      if (!json) {
        List<GridSource> found = keep(GridFolder.list(List.of(path))).orElseThrow();
        tables.addAll(found);
        found.forEach(source -> source.path().ifPresent(inputs::add));
      }
    }
    History published =
        results.isEmpty()
            ? History.NONE
            : keep(PublishedRounds.read(model.model().identity().id(), results)).orElseThrow();
    if (tables.isEmpty()) {
      return published;
    }
    History plain =
        keep(HistoryReader.of(model.model()).with(roster).from(grids()).read(tables))
            .orElse(History.NONE);
    Map<Period, Map<String, History.Entry>> rounds = new HashMap<>(plain.rounds());
    rounds.putAll(published.rounds());
    return new History(rounds);
  }
}
