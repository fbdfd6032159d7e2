// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import io.github.parkscore.data.Park;
import io.github.parkscore.finding.Findings;
import io.github.parkscore.model.Item;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Figures that are one for all parks of a group: the output of a region, the population of a
 * county. They may stand in a table of the groups, or beside each park; every park of the group
 * gets them.
 */
final class SharedFigures {
  /** The group that every park belongs to. */
  static final String EVERYBODY = "all";

  private final List<Entry> entries = new ArrayList<>();

  private record Entry(Item item, Slot slot, String group, Read read, Spot spot) {}

  /** Takes a figure of a group, or of everybody. */
  void add(Item item, Slot slot, String group, Read read, Spot spot) {
    entries.add(new Entry(item, slot, group, read, spot));
  }

  static boolean isForEverybody(Item item) {
    return Asked.sharedBy(item).filter(EVERYBODY::equals).isPresent();
  }

  /** Gives every park the figures of its groups; those of no stage at every stage. */
  void deal(
      Ledger ledger, List<Park> parks, List<Item> items, StageWords words, Findings findings) {
    for (Entry entry : entries) {
      boolean met = false;
      for (int park = 0; park < parks.size(); park++) {
        if (group(entry.item(), parks.get(park)).equals(Folding.fold(entry.group()))) {
          met = true;
          for (Slot slot : slots(entry.slot(), words)) {
            ledger.column(entry.item(), slot).deal(park, entry.read(), entry.spot());
          }
        }
      }
      if (!met) {
        findings.add(
            ReturnsCode.SHARED_UNKNOWN
                .at(entry.spot().place(), "seen", entry.group(), "item", entry.item().name())
                .about("", entry.item().id()));
      }
    }
    items.stream()
        .filter(item -> Asked.sharedBy(item).isPresent())
        .flatMap(item -> ledger.columns(item).stream())
        .forEach(column -> spread(column, parks, findings));
  }

  private static List<Slot> slots(Slot slot, StageWords words) {
    boolean everyStage = slot.stage().isEmpty() && !words.isEmpty();
    return everyStage ? words.names().stream().map(slot::at).toList() : List.of(slot);
  }

  /** Parks of a group without the figure get that of the others; others that differ are refused. */
  private static void spread(LedgerColumn column, List<Park> parks, Findings findings) {
    Map<String, List<Integer>> groups = new LinkedHashMap<>();
    for (int park = 0; park < parks.size(); park++) {
      String group = group(column.item(), parks.get(park));
      if (!group.isEmpty()) {
        groups.computeIfAbsent(group, key -> new ArrayList<>()).add(park);
      }
    }
    for (List<Integer> group : groups.values()) {
      List<Integer> with = group.stream().filter(column::hasFigure).toList();
      if (with.isEmpty()) {
        continue;
      }
      int first = with.get(0);
      List<Integer> unlike =
          with.stream()
              .filter(park -> !LedgerColumn.isSame(column.value(first), column.value(park)))
              .toList();
      if (unlike.isEmpty()) {
        group.stream().filter(column::isEmpty).forEach(park -> column.share(park, first));
      } else {
        refuse(column, first, unlike.get(0), parks, findings);
        with.forEach(column::reject);
      }
    }
  }

  private static void refuse(
      LedgerColumn column, int park, int other, List<Park> parks, Findings findings) {
    Item item = column.item();
    findings.add(
        ReturnsCode.SHARED_CONFLICT
            .at(
                column.place(other),
                "seen",
                FigureShown.of(column.value(other), item),
                "other",
                FigureShown.of(column.value(park), item),
                "where",
                column.place(park).toString(),
                "item",
                item.name(),
                "park",
                parks.get(park).name(),
                "second",
                parks.get(other).name())
            .about("", item.id()));
  }

  /** What a park's group is called, folded; empty if it is in none. */
  private static String group(Item item, Park park) {
    String by = Asked.sharedBy(item).orElse("");
    return by.equals(EVERYBODY) ? EVERYBODY : Folding.fold(park.attributes().getOrDefault(by, ""));
  }
}
