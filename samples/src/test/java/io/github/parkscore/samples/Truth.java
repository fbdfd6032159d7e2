// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples;

import io.github.parkscore.data.History;
import io.github.parkscore.data.Park;
import io.github.parkscore.data.ParkTable;
import io.github.parkscore.data.ParkTableBuilder;
import io.github.parkscore.data.Period;
import io.github.parkscore.data.Roster;
import io.github.parkscore.finding.Place;
import io.github.parkscore.model.Attribute;
import io.github.parkscore.model.Elsewhere;
import io.github.parkscore.model.IndicatorModel;
import io.github.parkscore.model.Item;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a right import of a sample's returns gives: the figures of its truth.csv, as a table. */
final class Truth {
  private final Path folder;
  private final IndicatorModel model;

  Truth(Path folder, IndicatorModel model) {
    this.folder = folder;
    this.model = model;
  }

  ParkTable table() {
    Roster roster = roster();
    ParkTableBuilder table = ParkTable.builder(roster);
    for (Map<String, String> row : rows(folder.resolve("truth.csv"))) {
      Item item = model.inputs().items().get(row.get("item"));
      Period period = Period.parse(row.get("period")).orElseThrow();
      double share = item.unit().filter(unit -> unit.isShare()).isPresent() ? 100 : 1;
      double value = Double.parseDouble(row.get("value")) / share;
      if (item.elsewhere().isEmpty()) {
        table.figure(row.get("id"), item.id(), period, value);
      } else {
        parks(roster, item, row.get("id"))
            .forEach(park -> table.shared(park, item.id(), period, value, Place.NOWHERE, 0, 0));
      }
    }
    return table.build();
  }

  /** The parks that a figure of another level stands for. */
  private static List<String> parks(Roster roster, Item item, String id) {
    String of = item.elsewhere().flatMap(Elsewhere::of).orElse("");
    return roster.parks().stream()
        .filter(park -> of.equals("all") || id.equals(park.attributes().get(of)))
        .map(Park::id)
        .toList();
  }

  Roster roster() {
    List<Park> parks = new ArrayList<>();
    for (Map<String, String> row : rows(folder.resolve("roster.csv"))) {
      Map<String, String> attributes = new HashMap<>();
      for (Attribute attribute : model.inputs().attributes().values()) {
        attributes.put(attribute.id(), row.get(attribute.name().zh()));
      }
      parks.add(new Park(row.get("编码"), row.get("名称"), row.get("简称"), List.of(), attributes));
    }
    return new Roster(parks);
  }

  History history() {
    Map<Period, Map<String, History.Entry>> rounds = new HashMap<>();
    for (Map<String, String> row : rows(folder.resolve("history.csv"))) {
      Period period = Period.parse(row.get("period")).orElseThrow();
      int rank = row.get("rank").isEmpty() ? 0 : Integer.parseInt(row.get("rank"));
      double total = row.get("total").isEmpty() ? Double.NaN : Double.parseDouble(row.get("total"));
      rounds
          .computeIfAbsent(period, key -> new HashMap<>())
          .put(row.get("id"), History.Entry.of(total, rank, Map.of()));
    }
    return new History(rounds);
  }

  /** The rows of a plain csv file by the names of its head; lines that begin with # are notes. */
  static List<Map<String, String>> rows(Path file) {
    try {
      List<String> lines =
          Files.readAllLines(file, StandardCharsets.UTF_8).stream()
              .filter(line -> !line.startsWith("#"))
              .toList();
      String[] head = lines.get(0).replace("\uFEFF", "").split(",", -1);
      List<Map<String, String>> rows = new ArrayList<>();
      for (String line : lines.subList(1, lines.size())) {
        String[] cells = line.split(",", -1);
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < head.length; i++) {
          row.put(head[i], i < cells.length ? cells[i] : "");
        }
        rows.add(row);
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }
}
