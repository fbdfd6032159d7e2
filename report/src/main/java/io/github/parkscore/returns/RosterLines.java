// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import io.github.parkscore.data.Park;
import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Place;
import io.github.parkscore.grid.Row;
import io.github.parkscore.model.Attribute;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The lines of a roster read so far. */
final class RosterLines {
  private final FormerTexts formerTexts;
  private final Findings findings;
  private final Map<String, List<Change>> changes = new HashMap<>();
  private final Map<String, Park> parks = new LinkedHashMap<>();
  private final Map<String, Place> places = new HashMap<>();
  private final Set<String> refused = new HashSet<>();

  RosterLines(FormerTexts formerTexts, Findings findings) {
    this.formerTexts = formerTexts;
    this.findings = findings;
  }

  List<Park> parks() {
    Map<String, Park> kept = new LinkedHashMap<>(parks);
    kept.keySet().removeAll(refused);
    return new ArrayList<>(kept.values());
  }

  /** What became of the parks, by their ids. */
  Map<String, List<Change>> changes() {
    return changes;
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
    String city = text(table, line.row(), Role.CITY);
    for (Field field : columns.texts()) {
      if (!formerTexts.has(field)) {
        attribute(table, field, line, attributes);
        city = isCity(field) ? attributes.getOrDefault(field.attribute().get().id(), "") : city;
      }
    }
    List<FormerName> former = FormerName.of(text(table, line.row(), Role.FORMER_NAMES));
    List<Change> told = new ChangeColumns(table, formerTexts, findings).read(line.row(), former);
    changes.computeIfAbsent(line.id(), id -> new ArrayList<>()).addAll(told);
    Set<String> names = new LinkedHashSet<>();
    former.forEach(name -> names.add(name.name()));
    told.stream()
        .filter(change -> change.kind() == ChangeText.Kind.RENAMED)
        .map(change -> change.said().before())
        .filter(name -> !name.isEmpty())
        .forEach(names::add);
    String shortName = text(table, line.row(), Role.SHORT_NAME);
    return new Park(
        line.id(), line.name(), shortName, city, List.copyOf(names), attributes, List.of());
  }

  /** Whether a model asks for the city as an attribute of its own. */
  private static boolean isCity(Field field) {
    Attribute attribute = field.attribute().orElseThrow();
    return Role.CITY.words().contains(attribute.name().zh())
        || Role.CITY.words().contains(attribute.id());
  }

  private void attribute(Table table, Field field, ParkRow line, Map<String, String> attributes) {
    Attribute attribute = field.attribute().orElseThrow();
    String written = table.view().merged(line.row(), field.column()).shown();
    if (TextLedger.saysNothing(attribute, written)) {
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
