// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.json;

import io.github.parkscore.data.Park;
import io.github.parkscore.data.ParkTable;
import io.github.parkscore.data.ParkTableBuilder;
import io.github.parkscore.data.Period;
import io.github.parkscore.data.Unit.Ratio;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads what {@link ParksPart} and {@link ItemsPart} wrote, as far as it is the table's. */
final class TableEntry {
  private final ParkTableBuilder table = ParkTable.builder();
  private final Json parks;
  private final List<String> ids;
  private final Map<Period, List<Integer>> returned;
  private final ItemEntry items;

  /** The parks of a document, without their figures. */
  TableEntry(Json document) {
    parks = document.get("parks");
    for (Json park : parks.list()) {
      park.make(() -> table.park(park(park)));
    }
    table.inUse(document.text("stage"));
    ids = parks.list().stream().map(park -> park.get("id").text()).toList();
    returned = returned(document.get("returned"), ids.size());
    items = new ItemEntry(table, ids, document.get("sheets"), returned);
  }

  /** The whole table of a document. */
  static ParkTable read(Json document) {
    TableEntry entry = new TableEntry(document);
    document.get("items").list().forEach(item -> entry.read(item, Ratio.ONE));
    return entry.table();
  }

  /** Takes an entry of the items, its figures times a ratio. */
  void read(Json item, Ratio ratio) {
    items.read(item, ratio);
  }

  /** What was taken, with who sent a return. */
  ParkTable table() {
    returned.forEach(
        (period, numbers) -> numbers.forEach(park -> table.returned(ids.get(park), period)));
    return parks.make(table::build);
  }

  private static Park park(Json park) {
    Map<String, String> attributes = new HashMap<>();
    park.get("attributes").entries().forEach((id, text) -> attributes.put(id, text.text()));
    return new Park(
        park.get("id").text(),
        park.get("name").text(),
        park.text("short"),
        park.text("city"),
        park.list("former", Json::text),
        attributes,
        park.list("fates", FateEntry::read));
  }

  private static Map<Period, List<Integer>> returned(Json returned, int size) {
    Map<Period, List<Integer>> parks = new HashMap<>();
    returned.entries().forEach((name, list) -> parks.put(list.period(name), list.parks(size)));
    return parks;
  }
}
