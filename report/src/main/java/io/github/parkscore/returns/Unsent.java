// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import io.github.parkscore.data.Park;
import io.github.parkscore.data.Period;
import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Place;
import io.github.parkscore.finding.Text;
import io.github.parkscore.model.Item;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is not there at all, not even as an empty cell: items in no file, parks that sent nothing,
 * items that a park's files leave out while others have them.
 */
final class Unsent {
  private final Ledger ledger;
  private final Period period;
  private final Findings findings;

  Unsent(Ledger ledger, Period period, Findings findings) {
    this.ledger = ledger;
    this.period = period;
    this.findings = findings;
  }

  /**
   * Tells all of it.
   *
   * @param complete whether the roster says who belongs to the round
   */
  void tell(Asked asked, boolean complete) {
    Map<Item, List<LedgerColumn>> own = new LinkedHashMap<>();
    for (Item item : asked.items()) {
      List<LedgerColumn> columns =
          ledger.columns(item).stream().filter(c -> isIn(c.slot().period(), period)).toList();
      if (columns.isEmpty() && !Asked.isTaken(item)) {
        findings.add(
            ReturnsCode.ITEM_MISSING
                .at(Place.NOWHERE, "item", item.name(), "period", period)
                .about("", item.id()));
      } else if (!columns.isEmpty() && item.elsewhere().isEmpty()) {
        own.put(item, columns);
      }
    }
    Set<String> wholes = wholes(asked);
    for (int park = 0; park < ledger.parks().size(); park++) {
      if (stands(ledger.parks().get(park), wholes)) {
        continue;
      }
      if (returned(park, period)) {
        leftOut(asked, park, own);
      } else if (complete && belongs(ledger.parks().get(park))) {
        tell(ReturnsCode.NOTHING_SENT, park, Text.EMPTY);
      }
    }
  }

  /** Whether a period is another or a part of it. */
  private static boolean isIn(Period one, Period whole) {
    return one.equals(whole) || whole.parts().stream().anyMatch(part -> isIn(one, part));
  }

  private boolean returned(int park, Period of) {
    return ledger.returned(of).get(park)
        || of.parts().stream().anyMatch(part -> returned(park, part));
  }

  /** Who stands for its members is asked for nothing itself. */
  private static boolean stands(Park park, Set<String> wholes) {
    return Stream.concat(
            Stream.of(park.id(), park.name(), park.shortName()), park.formerNames().stream())
        .anyMatch(wholes::contains);
  }

  private boolean belongs(Park park) {
    return park.end(period).isEmpty() && park.exemptUntil(period).isEmpty();
  }

  /** The parks that members say they count in, as they name them. */
  private Set<String> wholes(Asked asked) {
    return asked.members().stream()
        .flatMap(by -> ledger.parks().stream().map(park -> park.attributes().get(by)))
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private void leftOut(Asked asked, int park, Map<Item, List<LedgerColumn>> own) {
    List<Text> names =
        own.entrySet().stream()
            .filter(item -> item.getValue().stream().noneMatch(column -> column.hasCell(park)))
            .map(Map.Entry::getKey)
            .filter(item -> asked.of(ledger.parks().get(park), item))
            .map(Item::name)
            .toList();
    if (!names.isEmpty()) {
      String zh = names.stream().map(Text::zh).collect(Collectors.joining("、"));
      String en = names.stream().map(Text::en).collect(Collectors.joining(", "));
      tell(ReturnsCode.ITEMS_LEFT_OUT, park, new Text(zh, en));
    }
  }

  private void tell(ReturnsCode code, int park, Text items) {
    Park who = ledger.parks().get(park);
    findings.add(
        code.at(Place.NOWHERE, "park", who.name(), "id", who.id(), "period", period, "items", items)
            .about(who.id(), ""));
  }
}
