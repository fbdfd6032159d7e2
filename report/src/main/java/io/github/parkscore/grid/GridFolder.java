// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.grid;

import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Outcome;
import io.github.parkscore.finding.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the data files that a person meant by naming files and folders. */
public final class GridFolder {
  private static final Set<String> DATA =
      Set.of(
          "xlsx", "xlsm", "xltx", "xltm", "xls", "xlt", "et", "ett", "csv", "tsv", "txt", "xlsb",
          "ods");

  private static final int DEPTH = 12;

  private GridFolder() {}

  /**
   * The data files among files and inside folders, folders in the order of their names. A file that
   * is named is taken whatever it is called; inside a folder, what can't be a data file is passed
   * over with a finding.
   *
   * @return the files found, with findings about names that lead nowhere
   */
  public static Outcome<List<GridSource>> list(List<Path> filesAndFolders) {
    List<GridSource> found = new ArrayList<>();
    Findings findings = new Findings();
    for (Path path : filesAndFolders) {
      if (Files.isDirectory(path)) {
        enter(path, found, findings);
      } else {
        found.add(GridSource.file(path));
      }
    }
    return Outcome.of(List.copyOf(found), findings.list());
  }

  private static void enter(Path folder, List<GridSource> found, Findings findings) {
    int before = found.size();
    Place place = Place.file(GridSource.file(folder).name());
    try (Stream<Path> inside = Files.walk(folder, DEPTH)) {
      inside
          .filter(Files::isRegularFile)
          .filter(file -> !isSystems(folder.relativize(file)))
          .sorted()
          .forEach(file -> take(GridSource.file(file), file, found, findings));
    } catch (IOException | UncheckedIOException e) {
      findings.add(GridCode.FILE_NOT_READABLE.at(place, "seen", String.valueOf(e.getMessage())));
      return;
    }
    if (found.size() == before) {
      findings.add(GridCode.FOLDER_EMPTY.at(place));
    }
  }

  private static void take(
      GridSource source, Path file, List<GridSource> found, Findings findings) {
    if (file.getFileName().toString().startsWith("~$")) {
      findings.add(GridCode.WORKBOOK_IN_USE.at(Place.file(source.name())));
    } else if (DATA.contains(source.extension())) {
      found.add(source);
    } else {
      findings.add(
          GridCode.FILE_PASSED_OVER.at(Place.file(source.name()), "seen", source.extension()));
    }
  }

  /** What systems leave in folders, such as .DS_Store and Thumbs.db, is nobody's data. */
  private static boolean isSystems(Path inside) {
    for (Path step : inside) {
      String name = step.toString().toLowerCase(Locale.ROOT);
      if (name.startsWith(".") || name.equals("__macosx")) {
        return true;
      }
    }
    String last = inside.getFileName().toString().toLowerCase(Locale.ROOT);
    return last.equals("thumbs.db") || last.equals("desktop.ini");
  }
}
