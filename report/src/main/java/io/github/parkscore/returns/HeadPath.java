// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import io.github.parkscore.data.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds what a column means from the texts above it, outermost first: 2024年 › 经济发展 › 税收总额（万元）. The
 * full path comes first, then ever shorter ends of it.
 */
final class HeadPath {
  private final Vocabulary vocabulary;
  private final Map<String, List<HeadReading>> readings = new HashMap<>();

  HeadPath(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * What a path says.
   *
   * @param meaning what the column is for
   * @param unit the unit it states, the innermost one
   * @param timing the time it states, the innermost one
   * @param skipped how many outer texts had to be left out to find the meaning
   * @param strange what stands in brackets and had to be left out to find the meaning
   */
  record Found(Meaning meaning, Optional<Unit> unit, Timing timing, int skipped, String strange) {
    boolean isKnown() {
      return !meaning.equals(Meaning.UNKNOWN);
    }
  }

  /** Whether a text alone says anything to somebody looking for a head. */
  boolean speaks(String text) {
    return find(List.of(text)).isKnown() || isUnit(text) || Timing.of(text).isPresent();
  }

  /** What the texts above a column say together. */
  Found find(List<String> path) {
    List<String> names = new ArrayList<>();
    Optional<Unit> unit = Optional.empty();
    Timing timing = Timing.NONE;
    for (String part : path) {
      Optional<Timing> time = Timing.of(part);
      if (vocabulary.find(part).isPresent()) {
        names.add(part);
      } else if (time.isPresent()) {
        timing = time.get();
      } else if (isUnit(part)) {
        unit = unit(part);
      } else {
        names.add(part);
        unit = outer(part).map(HeadReading::unit).filter(Optional::isPresent).orElse(unit);
        timing = outer(part).map(HeadReading::timing).orElse(timing);
      }
    }
    if (names.isEmpty()) {
      boolean isValue = !timing.equals(Timing.NONE);
      Meaning meaning = isValue ? new Meaning.Key(Role.VALUE) : Meaning.UNKNOWN;
      return new Found(meaning, unit, timing, 0, "");
    }
    return named(names, unit, timing);
  }

  private Found named(List<String> names, Optional<Unit> unit, Timing timing) {
    for (int skipped = 0; skipped < names.size(); skipped++) {
      Found found = matching(names.subList(skipped, names.size()), skipped);
      if (found != null) {
        return new Found(
            found.meaning(),
            found.unit().or(() -> unit),
            found.timing().equals(Timing.NONE) ? timing : found.timing(),
            skipped,
            found.strange());
      }
    }
    return new Found(Meaning.UNKNOWN, unit, timing, 0, "");
  }

  /** Joins each way to read the last text with the texts before it. */
  private Found matching(List<String> names, int skipped) {
    String before = String.join("", names.subList(0, names.size() - 1));
    for (HeadReading reading : readings(names.get(names.size() - 1))) {
      Optional<Meaning> meaning = vocabulary.find(before + reading.name());
      if (meaning.isPresent()) {
        return new Found(
            meaning.get(), reading.unit(), reading.timing(), skipped, reading.strange());
      }
    }
    return null;
  }

  /**
   * What a text over several columns says besides its name; its bracket may be no more than words.
   */
  private Optional<HeadReading> outer(String part) {
    return readings(part).stream()
        .filter(reading -> reading.strange().isEmpty())
        .filter(reading -> reading.unit().isPresent() || !reading.timing().equals(Timing.NONE))
        .reduce((shorter, shortest) -> shortest);
  }

  private List<HeadReading> readings(String text) {
    return readings.computeIfAbsent(text, HeadReading::of);
  }

  private static boolean isUnit(String part) {
    return unit(part).isPresent();
  }

  /** The unit that is all a text says: 万元, （万元）, 单位：万元. */
  static Optional<Unit> unit(String part) {
    String bare =
        Folding.narrow(part)
            .replaceFirst("^[(\\[]?\\s*单位\\s*:?\\s*", "")
            .replaceAll("^[(\\[]|[)\\]]$", "");
    return bare.isEmpty() || bare.length() > 40 || bare.matches("[\\d年]+")
        ? Optional.empty()
        : Unit.parse(bare);
  }
}
