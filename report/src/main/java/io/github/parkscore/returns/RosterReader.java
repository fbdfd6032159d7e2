// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import io.github.parkscore.data.Park;
import io.github.parkscore.data.Roster;
import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Outcome;
import io.github.parkscore.finding.Place;
import io.github.parkscore.grid.GridReader;
import io.github.parkscore.grid.GridSource;
import io.github.parkscore.grid.Row;
import io.github.parkscore.model.Attribute;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the roster: a table with columns 编码 and 名称, and, where wanted, 简称, 曾用名 (several joined by
 * 、or ;) and the attributes of the model by name or alias. Immutable and safe for any number of
 * threads.
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
    Vocabulary vocabulary =
        new Vocabulary(new Asked(asked.subject(), List.of(), asked.attributes()));
    Lines lines = new Lines(findings);
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
    List<Park> parks = lines.parks();
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

  /** The lines read so far. */
  private static final class Lines {
    private final Findings findings;
    private final Map<String, Park> parks = new LinkedHashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final Set<String> refused = new HashSet<>();

    Lines(Findings findings) {
      this.findings = findings;
    }

    List<Park> parks() {
      Map<String, Park> kept = new LinkedHashMap<>(parks);
      kept.keySet().removeAll(refused);
      return new ArrayList<>(kept.values());
    }

    void take(Table table, TableColumns columns, ParkRow line) {
      Place place = table.view().place(line.row().index(), line.column());
      if (line.id().isEmpty() || line.name().isEmpty()) {
        findings.add(ReturnsCode.ROSTER_LINE.at(place, "seen", line.id() + line.name()));
        return;
      }
      Park park = park(table, columns, line);
      String key = Folding.fold(park.id());
      Park before = parks.putIfAbsent(key, park);
      if (before == null) {
        places.put(key, place);
      } else if (before.equals(park)) {
        findings.add(ReturnsCode.ROSTER_REPEATED.at(place, "seen", park.id()));
      } else {
        refused.add(key);
        findings.add(
            ReturnsCode.ROSTER_CONFLICT.at(
                place,
                "seen",
                park.id(),
                "name",
                park.name(),
                "other",
                before.name(),
                "where",
                places.get(key).toString()));
      }
    }

    private Park park(Table table, TableColumns columns, ParkRow line) {
      Map<String, String> attributes = new HashMap<>();
      for (Field field : columns.texts()) {
        attribute(table, field, line, attributes);
      }
      String former = text(table, line.row(), Role.FORMER_NAMES);
      List<String> names =
          Arrays.stream(former.split("[、;；,，|\\n]"))
              .map(String::strip)
              .filter(name -> !name.isEmpty())
              .toList();
      String shortName = text(table, line.row(), Role.SHORT_NAME);
      return new Park(line.id(), line.name(), shortName, names, attributes);
    }

    private void attribute(Table table, Field field, ParkRow line, Map<String, String> attributes) {
      Attribute attribute = field.attribute().orElseThrow();
      String written = table.view().merged(line.row(), field.column()).shown();
      if (FigureText.parse(written) instanceof FigureText.Blank) {
        return;
      }
      Optional<String> allowed = TextLedger.allowed(attribute, written);
      allowed.ifPresent(text -> attributes.put(attribute.id(), text));
      if (allowed.isEmpty()) {
        findings.add(
            ReturnsCode.ATTRIBUTE_NOT_ALLOWED
                .at(
                    table.view().place(line.row().index(), field.column()),
                    "seen",
                    written,
                    "attribute",
                    attribute.name(),
                    "values",
                    attribute.values())
                .about(line.id(), attribute.id()));
      }
    }

    private static String text(Table table, Row row, Role role) {
      String text =
          table.head().field(role).map(field -> row.at(field.column()).shown().strip()).orElse("");
      return FigureText.parse(text) instanceof FigureText.Blank ? "" : text;
    }
  }
}
