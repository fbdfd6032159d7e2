// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.models;

import io.github.parkscore.data.Period;
import io.github.parkscore.finding.Outcome;
import io.github.parkscore.grid.GridFolder;
import io.github.parkscore.grid.GridSource;
import io.github.parkscore.model.IndicatorModel;
import io.github.parkscore.modelfile.ModelReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A rule system as a folder under samples/models: the model, who belongs to the round, invented
 * returns, and what has to come out.
 *
 * @param folder where it stands
 */
record SampleModel(Path folder) {
  /** The newest round is in expected.csv, an earlier one in a file that names its period. */
  private static final Pattern EXPECTED = Pattern.compile("expected(?:-(.+))?\\.csv");

  /**
   * A round of it that was computed elsewhere.
   *
   * @param period empty for the newest
   * @param expected what has to come out
   */
  record Round(Optional<Period> period, Path expected) {}

  /** Every folder; nothing lists them. */
  static List<SampleModel> all() {
    try (Stream<Path> folders = Files.list(Path.of("models"))) {
      return folders
          .filter(Files::isDirectory)
          .filter(folder -> !folder.getFileName().toString().startsWith("__"))
          .sorted()
          .map(SampleModel::new)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The one whose model has an id. */
  static SampleModel of(String id) {
    return all().stream()
        .filter(sample -> sample.model().identity().id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no folder has a model " + id));
  }

  /** The rounds in their order, the newest last. */
  List<Round> rounds() {
    List<Round> rounds = new ArrayList<>();
    Optional<Round> newest = Optional.empty();
    for (Path file : files()) {
      Matcher name = EXPECTED.matcher(file.getFileName().toString());
      if (!name.matches()) {
        continue;
      }
      if (name.group(1) == null) {
        newest = Optional.of(new Round(Optional.empty(), file));
      } else {
        rounds.add(new Round(Optional.of(Period.parse(name.group(1)).orElseThrow()), file));
      }
    }
    newest.ifPresent(rounds::add);
    return rounds;
  }

  private List<Path> files() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  IndicatorModel model() {
    return read().orThrow();
  }

  /** The model, with everything that is wrong with it. */
  Outcome<IndicatorModel> read() {
    try (InputStream in = Files.newInputStream(file("model.yaml"))) {
      return ModelReader.read("model.yaml", in);
    } catch (IOException e) {
      throw new UncheckedIOException(folder.toString(), e);
    }
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  String text(String name) {
    return text(file(name));
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A table, or none if the folder does without it. */
  List<GridSource> table(String name) {
    Path file = file(name);
    return Files.exists(file) ? List.of(GridSource.file(name, file)) : List.of();
  }

  /** The returns, in whatever files they came. */
  List<GridSource> returns() {
    Outcome<List<GridSource>> listed = GridFolder.list(List.of(file("returns")));
    return listed.value().orElseThrow();
  }

  @Override
  public String toString() {
    return folder.getFileName().toString();
  }
}
