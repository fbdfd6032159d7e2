// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import io.github.parkscore.data.Park;
import io.github.parkscore.data.Period;
import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Place;
import io.github.parkscore.finding.Text;
import io.github.parkscore.model.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

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
  void tell(List<Item> items, boolean complete) {
    List<LedgerColumn> own = new ArrayList<>();
    for (Item item : items) {
      List<LedgerColumn> columns =
          ledger.columns(item).stream().filter(c -> c.period().equals(period)).toList();
      if (columns.isEmpty()) {
        findings.add(
            ReturnsCode.ITEM_MISSING
                .at(Place.NOWHERE, "item", item.name(), "period", period)
                .about("", item.id()));
      } else if (item.elsewhere().isEmpty()) {
        own.addAll(columns);
      }
    }
    for (int park = 0; park < ledger.parks().size(); park++) {
      if (ledger.returned(period).get(park)) {
        leftOut(park, own);
      } else if (complete) {
        tell(ReturnsCode.NOTHING_SENT, park, Text.EMPTY);
      }
    }
  }

  private void leftOut(int park, List<LedgerColumn> own) {
    List<Text> names =
        own.stream().filter(c -> !c.hasCell(park)).map(column -> column.item().name()).toList();
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
