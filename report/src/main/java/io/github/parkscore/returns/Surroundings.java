// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import io.github.parkscore.data.Period;
import io.github.parkscore.data.Unit;
import io.github.parkscore.grid.Cell;
import io.github.parkscore.grid.Row;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the lines above a table say about all of it: a title with the year, 单位：万元, 填报单位：合肥经开区. */
final class Surroundings {
  private static final Pattern TITLE = Pattern.compile("(附件|附表|表)\\s*[\\d一二三四五六七八九十]*.*");

  private final Vocabulary vocabulary;
  private final Set<Period> periods = new LinkedHashSet<>();
  private final Set<String> stages = new LinkedHashSet<>();
  private final Set<String> strangeStages = new LinkedHashSet<>();
  private final List<Unit> units = new ArrayList<>();
  private final List<String> titles = new ArrayList<>();
  private Optional<String> id = Optional.empty();
  private Optional<String> name = Optional.empty();

  Surroundings(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Takes in a line above the table. */
  void take(SheetView view, Row row) {
    for (int i = 0; i < row.size(); i++) {
      Cell cell = row.get(i);
      if (view.shows(row.column(i)) && cell.kind() == Cell.Kind.TEXT) {
        take(cell.text(), i + 1 < row.size() ? row.get(i + 1).shown() : "");
      }
    }
  }

  private void take(String text, String atRight) {
    titles.add(text);
    periods.addAll(PeriodText.named(text));
    vocabulary.stages().inTitle(text).ifPresent(stages::add);
    for (String clause : Folding.narrow(text).split("\\s{2,}|;")) {
      takeClause(clause, atRight);
    }
  }

  private void takeClause(String clause, String atRight) {
    int colon = clause.indexOf(':');
    String label = colon < 0 ? clause : clause.substring(0, colon);
    String value =
        colon < 0 || colon == clause.length() - 1 ? atRight : clause.substring(colon + 1);
    if (clause.matches("[(\\[]?单位:.*") && takeUnits(value)) {
      return;
    }
    if (HeadPath.unit(clause).isPresent() && clause.contains("单位")) {
      units.add(HeadPath.unit(clause).get());
      return;
    }
    vocabulary.find(label).ifPresent(meaning -> takeLabel(meaning, value.strip()));
  }

  private boolean takeUnits(String list) {
    List<Unit> found = new ArrayList<>();
    for (String piece : list.replaceAll("[)\\]]$", "").split("[,、;，]")) {
      Optional<Unit> unit = Unit.parse(piece);
      if (unit.isEmpty()) {
        return false;
      }
      found.add(unit.get());
    }
    units.addAll(found);
    return true;
  }

  /** Takes in what stands beside a word such as 填报单位 or 年度. */
  void takeLabel(Meaning meaning, String value) {
    if (!(meaning instanceof Meaning.Key key) || value.isEmpty()) {
      return;
    }
    switch (key.role()) {
      case ID -> id = id.or(() -> Optional.of(value));
      case NAME, UNIT_OR_NAME -> name = name.or(() -> Optional.of(value));
      case PERIOD -> PeriodText.parse(value).ifPresent(periods::add);
      case STAGE -> takeStage(value);
      default -> {}
    }
  }

  private void takeStage(String value) {
    Optional<String> stage = vocabulary.stages().whole(value);
    (stage.isPresent() ? stages : strangeStages).add(stage.orElse(value));
  }

  /** Whether a line between two tables belongs to the lower one. */
  static boolean isTitle(SheetView view, Row row, Vocabulary vocabulary) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      if (view.shows(row.column(i)) && !row.get(i).isBlank()) {
        cells.add(row.get(i));
      }
    }
    if (cells.size() > 2 || cells.stream().anyMatch(cell -> cell.kind() != Cell.Kind.TEXT)) {
      return false;
    }
    Surroundings alone = new Surroundings(vocabulary);
    alone.take(view, row);
    String text = cells.get(0).text().strip();
    return !alone.periods.isEmpty()
        || !alone.units.isEmpty()
        || alone.name.isPresent()
        || TITLE.matcher(text).matches();
  }

  /** The periods that are named, each once. */
  Set<Period> periods() {
    return periods;
  }

  /** The stages of checking that are named, each once. */
  Set<String> stages() {
    return stages;
  }

  /** What stands where a stage is named and is none. */
  Set<String> strangeStages() {
    return strangeStages;
  }

  /** The unit named that measures the same as another, if only one does. */
  Optional<Unit> unitLike(Unit other) {
    List<Unit> like =
        units.stream()
            .filter(unit -> unit.isLike(other) && unit.isShare() == other.isShare())
            .distinct()
            .toList();
    return like.size() == 1 ? Optional.of(like.get(0)) : Optional.empty();
  }

  /** The code named, the name named. */
  Optional<String> id() {
    return id;
  }

  Optional<String> name() {
    return name;
  }

  /** All texts above the table. */
  List<String> titles() {
    return titles;
  }
}
