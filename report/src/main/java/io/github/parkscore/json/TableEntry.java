// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.json;

import io.github.parkscore.data.Park;
import io.github.parkscore.data.ParkTable;
import io.github.parkscore.data.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads what {@link ParksPart} and {@link ItemsPart} wrote, as far as it is the table's. */
final class TableEntry {
  private TableEntry() {}

  static ParkTable read(Json document) {
    ParkTable.Builder table = ParkTable.builder();
    List<Json> parks = document.get("parks").list();
    for (Json park : parks) {
      park.make(() -> table.park(park(park)));
    }
    List<String> ids = parks.stream().map(park -> park.get("id").text()).toList();
    Map<Period, List<Integer>> returned = returned(document.get("returned"), ids.size());
    table.inUse(document.text("stage"));
    ItemEntry items = new ItemEntry(table, ids, document.get("sheets"), returned);
    document.get("items").list().forEach(items::read);
    returned.forEach(
        (period, numbers) -> numbers.forEach(park -> table.returned(ids.get(park), period)));
    return table.build();
  }

  private static Park park(Json park) {
    Map<String, String> attributes = new HashMap<>();
    park.get("attributes").entries().forEach((id, text) -> attributes.put(id, text.text()));
    return new Park(
        park.get("id").text(),
        park.get("name").text(),
        park.text("short"),
        park.list("former", Json::text),
        attributes);
  }

  private static Map<Period, List<Integer>> returned(Json returned, int size) {
    Map<Period, List<Integer>> parks = new HashMap<>();
    returned.entries().forEach((name, list) -> parks.put(list.period(name), list.parks(size)));
    return parks;
  }
}
