// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.cli;

import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Place;
import io.github.parkscore.grid.GridFolder;
import io.github.parkscore.grid.GridSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The files with returns that a call names, one by one or by their folder. Findings and results
 * call a file as it stands in the folder that was named, whatever stands above: so the same round
 * gives the same results wherever it lies, and no result tells how somebody's machine is laid out.
 */
final class DataFiles {
  private DataFiles() {}

  /**
   * The files, without those of a folder that the call names as something else, and without results
   * of other models.
   *
   * @throws StopException with exit code 3 if something named is missing
   */
  static List<GridSource> of(DataOptions options, OtherResults results, Findings findings)
      throws StopException {
    for (Path path : options.data) {
      Named.existing(path);
    }
    List<Path> others =
        Stream.concat(Stream.of(options.model, options.roster), options.history.stream())
            .filter(Objects::nonNull)
            .toList();
    Map<Path, String> names = new LinkedHashMap<>();
    for (Path named : options.data) {
      var listed = GridFolder.list(List.of(named));
      findings.addAll(results.without(listed.findings()));
      for (GridSource source : listed.value().orElseThrow()) {
        Path file = source.path().orElseThrow();
        boolean returns = !Files.isDirectory(named) || !isAny(others, file);
        if (returns && !results.files().contains(file)) {
          names.put(file, shown(named, file));
        }
      }
    }
    return sources(names);
  }

  /** Two files of one name, in folders of one name, are called as they were written. */
  private static List<GridSource> sources(Map<Path, String> names) {
    Map<String, Integer> uses = new HashMap<>();
    names.values().forEach(name -> uses.merge(name, 1, Integer::sum));
    List<GridSource> sources = new ArrayList<>();
    names.forEach(
        (file, name) ->
            sources.add(uses.get(name) > 1 ? GridSource.file(file) : GridSource.file(name, file)));
    return sources;
  }

  /** What a file is called that was found in what was named. */
  static String shown(Path named, Path file) {
    Path last = named.normalize().getFileName();
    if (!Files.isDirectory(named)) {
      return file.getFileName().toString();
    }
    String inside = named.relativize(file).toString().replace('\\', '/');
    return last == null || last.toString().isEmpty() || last.toString().equals("..")
        ? inside
        : last + "/" + inside;
  }

  /**
   * Refuses results that the next run would take for returns.
   *
   * @throws StopException with exit code 2 if the folder of the results lies among the data
   */
  static void refuseAmong(List<Path> data, Path out) throws StopException {
    Path target = out.toAbsolutePath().normalize();
    for (Path path : data) {
      if (Files.isDirectory(path) && target.startsWith(path.toAbsolutePath().normalize())) {
        throw new StopException(
            Exit.WRONG_CALL, CliCode.OUT_AMONG_DATA.at(Place.NOWHERE, "seen", out, "data", path));
      }
    }
  }

  private static boolean isAny(List<Path> others, Path file) {
    return others.stream().anyMatch(other -> isSame(other, file));
  }

  private static boolean isSame(Path one, Path other) {
    try {
      return Files.isSameFile(one, other);
    } catch (IOException e) {
      return false;
    }
  }
}
