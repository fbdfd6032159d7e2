// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.cli;

import io.github.parkscore.data.History;
import io.github.parkscore.data.ParkTable;
import io.github.parkscore.data.Period;
import io.github.parkscore.data.Roster;
import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Outcome;
import io.github.parkscore.grid.GridCode;
import io.github.parkscore.grid.GridFolder;
import io.github.parkscore.grid.GridReader;
import io.github.parkscore.grid.GridSource;
import io.github.parkscore.json.PublishedFigures;
import io.github.parkscore.json.PublishedRounds;
import io.github.parkscore.model.IndicatorModel;
import io.github.parkscore.returns.HistoryReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What earlier rounds published: evaluation.json files, and tables of totals and ranks. */
final class EarlierRounds {
  private static final Set<String> COPIES = Set.of("ranking.xlsx", "scores.csv");

  private final List<Path> results = new ArrayList<>();
  private final List<GridSource> tables = new ArrayList<>();
  private final Findings findings = new Findings();

  private EarlierRounds() {}

  /**
   * The files that a call names, one by one or by their folder.
   *
   * @throws StopException with exit code 3 if something named is missing
   */
  static EarlierRounds in(List<Path> named) throws StopException {
    EarlierRounds rounds = new EarlierRounds();
    for (Path path : named) {
      Named.existing(path);
      rounds.take(path);
    }
    return rounds;
  }

  private void take(Path path) {
    if (isResult(path)) {
      results.add(path);
      return;
    }
    int before = results.size();
    if (Files.isDirectory(path)) {
      results.addAll(resultsIn(path));
    }
    boolean hasResults = results.size() > before;
    Outcome<List<GridSource>> listed = GridFolder.list(List.of(path));
    listed.value().orElseThrow().stream().filter(file -> !isCopy(file)).forEach(tables::add);
    listed.findings().stream().filter(f -> !(hasResults && isAnswered(f))).forEach(findings::add);
  }

  /** Whether a table says only what the complete result beside it says too. */
  private boolean isCopy(GridSource table) {
    Path file = table.path().orElseThrow();
    return COPIES.contains(file.getFileName().toString())
        && results.contains(file.resolveSibling("evaluation.json"));
  }

  /** What is said of a folder without tables, or of a result and its page, is no news there. */
  private static boolean isAnswered(Finding finding) {
    String file = finding.place().file();
    return finding.code().equals(GridCode.FOLDER_EMPTY.id())
        || finding.code().equals(GridCode.FILE_PASSED_OVER.id())
            && (file.endsWith(".json") || file.endsWith(".html"));
  }

  private static boolean isResult(Path path) {
    return !Files.isDirectory(path) && path.toString().toLowerCase(Locale.ROOT).endsWith(".json");
  }

  private static List<Path> resultsIn(Path folder) {
    try (Stream<Path> inside = Files.walk(folder)) {
      return inside.filter(EarlierRounds::isResult).sorted().toList();
    } catch (IOException | UncheckedIOException e) {
      return List.of(); // told by whoever lists its tables
    }
  }

  /** The files. */
  List<Path> files() {
    List<Path> files = new ArrayList<>(results);
    tables.forEach(table -> files.add(table.path().orElseThrow()));
    return files;
  }

  /** Reads them; of a round that is in both, the complete result counts. */
  Outcome<History> read(IndicatorModel model, Roster roster, GridReader grids) {
    Map<Period, Map<String, History.Entry>> rounds = new HashMap<>();
    if (!tables.isEmpty()) {
      keep(HistoryReader.of(model).with(roster).from(grids).read(tables))
          .ifPresent(plain -> rounds.putAll(plain.rounds()));
    }
    if (!results.isEmpty()) {
      keep(PublishedRounds.read(model.identity().id(), results))
          .ifPresent(published -> rounds.putAll(published.rounds()));
    }
    return Outcome.of(new History(rounds), findings.list());
  }

  /** The figures that they were scored on, as far as the model looks back at them. */
  Outcome<List<ParkTable>> figures(IndicatorModel model) {
    return PublishedFigures.read(model, results);
  }

  private Optional<History> keep(Outcome<History> outcome) {
    findings.addAll(outcome.findings());
    return outcome.value();
  }
}
