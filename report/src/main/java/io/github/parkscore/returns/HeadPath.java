// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import io.github.parkscore.data.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds what a column means from the texts above it, outermost first: 2024年 › 经济发展 › 税收总额（万元）. The
 * full path comes first, then ever shorter ends of it.
 */
final class HeadPath {
  private final Vocabulary vocabulary;
  private final StageWords stages;
  private final Map<String, List<HeadReading>> readings = new HashMap<>();

  HeadPath(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.stages = vocabulary.stages();
  }

  /**
   * What a path says.
   *
   * @param meaning what the column is for
   * @param unit the unit it states, the innermost one
   * @param timing the time it states, the innermost one
   * @param skipped how many outer texts had to be left out to find the meaning
   * @param strange what stands in brackets and had to be left out to find the meaning
   * @param stage the stage of checking it names; empty for none
   */
  record Found(
      Meaning meaning,
      Optional<Unit> unit,
      Timing timing,
      int skipped,
      String strange,
      String stage) {
    Found(Meaning meaning, Optional<Unit> unit, Timing timing, int skipped, String strange) {
      this(meaning, unit, timing, skipped, strange, "");
    }

    Found meaning(Meaning other) {
      return new Found(other, unit, timing, skipped, strange, stage);
    }

    Found at(String named) {
      return new Found(meaning, unit, timing, skipped, strange, named);
    }

    /** Whether every word of the path was understood, and none is one for a figure in general. */
    private boolean isFull() {
      boolean value = meaning instanceof Meaning.Key key && key.role() == Role.VALUE;
      return isKnown() && !value && skipped == 0 && strange.isEmpty();
    }

    boolean isKnown() {
      return !meaning.equals(Meaning.UNKNOWN);
    }
  }

  /** Whether a text alone says anything to somebody looking for a head. */
  boolean speaks(String text) {
    return find(List.of(text)).isKnown() || isUnit(text) || Timing.of(text).isPresent();
  }

  /**
   * What the texts above a column say together. A stage is looked for only where the texts are not
   * understood without: an item may be called 核实面积.
   */
  Found find(List<String> path) {
    Found literal = literal(path);
    if (stages.isEmpty() || literal.isFull()) {
      return literal;
    }
    Optional<Found> staged = staged(path, stages::apart);
    if (staged.isEmpty() && !literal.isKnown()) {
      staged = staged(path, stages::within).filter(Found::isKnown);
    }
    return staged.orElse(literal);
  }

  /** What the texts say without the stage that they name; empty if they name none, or several. */
  private Optional<Found> staged(
      List<String> path, Function<String, Optional<StageWords.Staged>> splitting) {
    List<String> rest = new ArrayList<>();
    Set<String> named = new LinkedHashSet<>();
    for (String part : path) {
      Optional<String> whole = stages.whole(part);
      Optional<StageWords.Staged> split =
          whole.isPresent() ? Optional.empty() : splitting.apply(part);
      whole.ifPresent(named::add);
      split.map(StageWords.Staged::stage).ifPresent(named::add);
      if (whole.isEmpty()) {
        rest.add(split.map(StageWords.Staged::rest).orElse(part));
      }
    }
    if (named.size() != 1) {
      return Optional.empty();
    }
    Found found = literal(rest);
    Meaning meaning = rest.isEmpty() ? new Meaning.Key(Role.VALUE) : found.meaning();
    return Optional.of(found.meaning(meaning).at(named.iterator().next()));
  }

  private Found literal(List<String> path) {
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
