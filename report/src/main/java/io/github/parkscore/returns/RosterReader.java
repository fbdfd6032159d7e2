// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import io.github.parkscore.data.Park;
import io.github.parkscore.data.Roster;
import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Outcome;
import io.github.parkscore.finding.Place;
import io.github.parkscore.grid.GridReader;
import io.github.parkscore.grid.GridSource;
import io.github.parkscore.model.Attribute;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Reads the roster: a table with columns 编码 and 名称, and, where wanted, 简称, 曾用名 (several joined by
 * 、or ;), the city, the attributes of the model by name or alias, and what became of a park: in
 * columns of their own such as 并入 and 升级时间, or in words under 变动. Immutable and safe for any number
 * of threads.
 */
public final class RosterReader {
  private final Asked asked;
  private final GridReader files;

  private RosterReader(Asked asked, GridReader files) {
    this.asked = Objects.requireNonNull(asked, "asked");
    this.files = files;
  }

  /** A reader of rosters for a model. */
  public static RosterReader of(Asked asked) {
    return new RosterReader(asked, GridReader.standard());
  }

  /** The same with another reader of files. */
  public RosterReader from(GridReader other) {
    return new RosterReader(asked, other);
  }

  /**
   * Reads a roster.
   *
   * @return the roster in the order of the lines, empty if there is no usable line; with all
   *     findings
   */
  public Outcome<Roster> read(GridSource source) {
    Findings findings = new Findings();
    FormerTexts formerTexts = new FormerTexts(asked.attributes());
    List<Attribute> texts = new ArrayList<>(asked.attributes());
    texts.addAll(formerTexts.asked());
    Vocabulary vocabulary = Vocabulary.ofRoster(new Asked(asked.subject(), List.of(), texts));
    RosterLines lines = new RosterLines(formerTexts, findings);
    Tables tables = new Tables(vocabulary, false, files, ReturnsCode.ROSTER_COLUMNS);
    for (Table table : tables.of(List.of(source), findings)) {
      if (table.head().shape() != Head.Shape.PARKS
          || !table.head().has(Role.ID)
          || !table.head().has(Role.NAME)) {
        findings.add(ReturnsCode.ROSTER_COLUMNS.at(table.view().sheet().place()));
        continue;
      }
      TableColumns columns = new TableColumns(table, vocabulary, findings);
      RowSorter sorter = new RowSorter(table, name -> false);
      sorter.tell(findings);
      sorter.parks().forEach(row -> lines.take(table, columns, row));
    }
    List<Park> parks = Changes.of(lines.parks(), lines.changes(), asked.attributes(), findings);
    tellSharedNames(parks, source, findings);
    return parks.isEmpty()
        ? Outcome.refused(findings.list())
        : Outcome.of(new Roster(parks), findings.list());
  }

  private static void tellSharedNames(List<Park> parks, GridSource source, Findings findings) {
    Map<String, Set<String>> codes = new LinkedHashMap<>();
    Map<String, String> shown = new HashMap<>();
    for (Park park : parks) {
      for (String name : List.of(park.name(), park.shortName())) {
        codes.computeIfAbsent(Folding.fold(name), key -> new LinkedHashSet<>()).add(park.id());
        shown.putIfAbsent(Folding.fold(name), name);
      }
    }
    codes.forEach(
        (name, of) -> {
          if (of.size() > 1) {
            findings.add(
                ReturnsCode.ROSTER_NAMES_SHARED.at(
                    Place.file(source.name()), "seen", shown.get(name), "codes", of));
          }
        });
  }
}
