// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.cli;

import io.github.parkscore.data.OtherRound;
import io.github.parkscore.finding.Finding;
import io.github.parkscore.grid.GridCode;
import io.github.parkscore.grid.GridSource;
import io.github.parkscore.json.OtherRoundReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Results of other models among the data: recognised by what they say, not by their names. */
final class OtherResults {
  private static final int DEPTH = 12;

  private final Map<Path, OtherRound> rounds = new LinkedHashMap<>();

  private OtherResults() {}

  /**
   * The results of wanted models in files and folders. Other files are left for whoever reads
   * tables.
   */
  static OtherResults among(List<Path> data, Set<String> wanted) {
    OtherResults results = new OtherResults();
    for (Path named : wanted.isEmpty() ? List.<Path>of() : data) {
      for (Path file : jsonIn(named)) {
        read(DataFiles.shown(named, file), file)
            .filter(round -> wanted.contains(round.model()))
            .ifPresent(round -> results.rounds.put(file, round));
      }
    }
    return results;
  }

  private static List<Path> jsonIn(Path named) {
    if (!Files.isDirectory(named)) {
      return isJson(named) ? List.of(named) : List.of();
    }
    try (Stream<Path> inside = Files.walk(named, DEPTH)) {
      return inside.filter(Files::isRegularFile).filter(OtherResults::isJson).sorted().toList();
    } catch (IOException | UncheckedIOException e) {
      return List.of(); // told by whoever lists its tables
    }
  }

  private static boolean isJson(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".json");
  }

  private static Optional<OtherRound> read(String name, Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return new OtherRoundReader().read(name, in).value();
    } catch (IOException e) {
      return Optional.empty(); // told by whoever lists its tables
    }
  }

  /** The files. */
  Set<Path> files() {
    return rounds.keySet();
  }

  /** What they tell. */
  List<OtherRound> rounds() {
    return new ArrayList<>(rounds.values());
  }

  /** What a file is called. */
  String name(Path file) {
    return rounds.get(file).file();
  }

  /** The findings about a folder without those that call one of these files none of the data. */
  List<Finding> without(List<Finding> findings) {
    List<String> names =
        rounds.keySet().stream().map(file -> GridSource.file(file).name()).toList();
    return findings.stream()
        .filter(
            finding ->
                !finding.code().equals(GridCode.FILE_PASSED_OVER.id())
                    || !names.contains(finding.place().file()))
        .toList();
  }
}
