// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.json;

import io.github.parkscore.data.History;
import io.github.parkscore.data.Period;
import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Outcome;
import io.github.parkscore.finding.Place;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What earlier rounds published, from their {@code evaluation.json}. A file tells of its own round
 * and of the earlier ones that it was computed with; where a round has a file of its own, that
 * counts, else the newest file that tells of it.
 */
public final class PublishedRounds {
  private final JsonLimits limits;
  private final Findings findings = new Findings();
  private final TreeMap<Period, RoundEntry> own = new TreeMap<>();
  private final Map<Period, Path> files = new HashMap<>();

  private PublishedRounds(JsonLimits limits) {
    this.limits = limits;
  }

  /**
   * The history in files and folders.
   *
   * @param model the id of the model that is evaluated; others are remarked on
   * @param paths files, and folders whose {@code .json} files are taken
   */
  public static Outcome<History> read(String model, List<Path> paths) {
    PublishedRounds rounds = new PublishedRounds(JsonLimits.STANDARD);
    for (Path path : paths) {
      rounds.files(path).forEach(file -> rounds.add(file, model));
    }
    return Outcome.of(rounds.history(), rounds.findings.list());
  }

  private List<Path> files(Path path) {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> inside = Files.list(path)) {
      return inside.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    } catch (IOException e) {
      findings.add(JsonCode.JSON_NOT_READ.at(place(path), "reason", e.getMessage()));
      return List.of();
    }
  }

  private void add(Path file, String model) {
    read(file)
        .ifPresent(
            round -> {
              if (!round.model().equals(model)) {
                findings.add(
                    JsonCode.OTHER_MODEL.at(place(file), "seen", round.model(), "expected", model));
              }
              keep(file, round);
            });
  }

  /** Two files of one round: neither counts, for nobody said which was published. */
  private void keep(Path file, RoundEntry round) {
    Path other = files.putIfAbsent(round.period(), file);
    if (other == null) {
      own.put(round.period(), round);
      return;
    }
    own.remove(round.period());
    findings.add(
        JsonCode.ROUND_TWICE.at(
            place(file),
            "seen",
            file.getFileName(),
            "other",
            other.getFileName(),
            "period",
            round.period()));
  }

  private Optional<RoundEntry> read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return Optional.of(RoundEntry.read(Document.open(in, limits, RoundEntry.SKIPPED)));
    } catch (BrokenException e) {
      findings.addAll(e.in(name(file)));
    } catch (IOException e) {
      findings.add(JsonCode.JSON_NOT_READ.at(place(file), "reason", reason(e)));
    }
    return Optional.empty();
  }

  private History history() {
    Map<Period, Map<String, History.Entry>> rounds = new HashMap<>();
    for (RoundEntry round : new ArrayList<>(own.values())) {
      round.earlier().rounds().forEach(rounds::put);
    }
    own.forEach((period, round) -> rounds.put(period, round.parks()));
    return new History(rounds);
  }

  private static String reason(IOException e) {
    return e.getClass().getSimpleName();
  }

  private static Place place(Path file) {
    return Place.file(name(file));
  }

  private static String name(Path file) {
    return file.toString().replace('\\', '/');
  }
}
