// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import io.github.parkscore.data.Park;
import io.github.parkscore.data.ParkTable;
import io.github.parkscore.data.ParkTableBuilder;
import io.github.parkscore.data.Period;
import io.github.parkscore.data.Roster;
import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Place;
import io.github.parkscore.model.Item;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All figures of all files, by item, period and stage of checking, each with the cell it stands in.
 */
final class Ledger {
  private final List<Park> parks;
  private final Repeats repeats;
  private final Findings findings;
  private final Map<String, Map<Slot, LedgerColumn>> columns = new LinkedHashMap<>();
  private final Map<Period, BitSet> returned = new TreeMap<>();

  /** Sheets by number, since a figure has room for no more. */
  private final List<Place> sheets = new ArrayList<>();

  private final Map<Place, Integer> numbers = new HashMap<>();

  Ledger(List<Park> parks, Findings findings) {
    this.parks = parks;
    this.findings = findings;
    this.repeats = new Repeats(parks);
  }

  /** The figures of an item in a period, at a stage. */
  LedgerColumn column(Item item, Slot slot) {
    return columns
        .computeIfAbsent(item.id(), id -> new TreeMap<>())
        .computeIfAbsent(slot, key -> new LedgerColumn(this, item, slot));
  }

  /** The same, if there are any. */
  Optional<LedgerColumn> find(Item item, Slot slot) {
    return Optional.ofNullable(columns.getOrDefault(item.id(), Map.of()).get(slot));
  }

  /** Takes a column away. */
  void remove(LedgerColumn column) {
    columns.get(column.item().id()).remove(column.slot());
  }

  /** All columns, by item and period. */
  List<LedgerColumn> columns() {
    return columns.values().stream().flatMap(periods -> periods.values().stream()).toList();
  }

  /** The columns of an item, the oldest period first. */
  List<LedgerColumn> columns(Item item) {
    return List.copyOf(columns.getOrDefault(item.id(), Map.of()).values());
  }

  /** Says that a park sent something for a period. */
  void returned(int park, Period period) {
    returned.computeIfAbsent(period, key -> new BitSet()).set(park);
  }

  /** The parks that sent something for a period. */
  BitSet returned(Period period) {
    return returned.getOrDefault(period, new BitSet());
  }

  /** The periods of which anything was sent. */
  NavigableSet<Period> periods() {
    return new TreeSet<>(returned.keySet());
  }

  int number(Place sheet) {
    return numbers.computeIfAbsent(
        sheet,
        key -> {
          sheets.add(sheet);
          return sheets.size() - 1;
        });
  }

  Place sheet(int number) {
    return sheets.get(number);
  }

  List<Park> parks() {
    return parks;
  }

  Repeats repeats() {
    return repeats;
  }

  Findings findings() {
    return findings;
  }

  /**
   * The table with a stage in use. The ledger is empty afterwards: there may be no room for both.
   */
  ParkTable table(List<Park> withAttributes, String stageInUse) {
    ParkTableBuilder table = ParkTable.builder(new Roster(withAttributes)).inUse(stageInUse);
    for (Iterator<Map<Slot, LedgerColumn>> item = columns.values().iterator(); item.hasNext(); ) {
      item.next().values().forEach(column -> column.into(table));
      item.remove();
    }
    returned.forEach(
        (period, who) ->
            who.stream().forEach(park -> table.returned(parks.get(park).id(), period)));
    return table.build();
  }
}
