// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Place;
import io.github.parkscore.finding.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the stage of checking of a whole table: from the lines above it or the name of the sheet,
 * which must not contradict each other; else from the name of the file, else from its folders, the
 * innermost first.
 */
final class TableStage {
  private static final Text TITLE = new Text("标题", "its title");
  private static final Text SHEET = new Text("工作表名", "the name of its sheet");
  private static final Text FILE = new Text("文件名", "the name of its file");
  private static final Text FOLDER = new Text("文件夹名", "the name of its folder");

  private final StageWords words;
  private final Optional<String> named;
  private final Place place;
  private final Findings findings;
  private boolean told;

  /**
   * @param named the stage; an empty text where nothing names one; empty where what is said can't
   *     be used
   */
  private TableStage(StageWords words, Optional<String> named, Place place, Findings findings) {
    this.words = words;
    this.named = named;
    this.place = place;
    this.findings = findings;
  }

  static TableStage of(Table table, StageWords words, Findings findings) {
    Place place = table.view().sheet().place();
    return new TableStage(words, find(table, words, place, findings), place, findings);
  }

  /** The stage, empty text where none is named; empty, with a finding, where it can't be told. */
  Optional<String> named() {
    return named;
  }

  /**
   * The stage that counts for the parks' figures: where none is named that in use, and a finding.
   */
  Optional<String> taken() {
    if (named.filter(String::isEmpty).isPresent() && !told) {
      told = true;
      findings.add(
          ReturnsCode.STAGE_NOT_NAMED.at(place, "use", words.use(), "known", words.names()));
    }
    return named.map(stage -> stage.isEmpty() ? words.use() : stage);
  }

  static Finding unknown(String written, StageWords words, Place place) {
    return ReturnsCode.STAGE_UNKNOWN.at(place, "seen", written, "known", words.names());
  }

  private static Optional<String> find(
      Table table, StageWords words, Place place, Findings findings) {
    if (words.isEmpty()) {
      return Optional.of("");
    }
    Set<String> strange = table.around().strangeStages();
    if (!strange.isEmpty()) {
      findings.add(unknown(String.join("、", strange), words, place));
      return Optional.empty();
    }
    Set<String> titles = table.around().stages();
    Optional<String> sheet = words.inName(place.sheet());
    if (titles.size() > 1
        || titles.size() == 1 && sheet.filter(s -> !titles.contains(s)).isPresent()) {
      findings.add(
          ReturnsCode.STAGE_CONTRADICTORY.at(place, "seen", titles, "sheet", place.sheet()));
      return Optional.empty();
    }
    return titles.stream()
        .findFirst()
        .map(stage -> taken(stage, TITLE, place, findings))
        .or(() -> sheet.map(stage -> taken(stage, SHEET, place, findings)))
        .or(() -> words.inName(table.file()).map(stage -> taken(stage, FILE, place, findings)))
        .or(
            () ->
                folders(place.file()).stream()
                    .flatMap(folder -> words.inName(folder).stream())
                    .findFirst()
                    .map(stage -> taken(stage, FOLDER, place, findings)))
        .or(() -> Optional.of(""));
  }

  /** The folders that a file's name leads through, the innermost first. */
  private static List<String> folders(String file) {
    List<String> folders = new ArrayList<>(Arrays.asList(file.split("/")));
    folders.remove(folders.size() - 1);
    Collections.reverse(folders);
    return folders;
  }

  private static String taken(String stage, Text source, Place place, Findings findings) {
    findings.add(ReturnsCode.STAGE_TAKEN.at(place, "seen", stage, "source", source));
    return stage;
  }
}
