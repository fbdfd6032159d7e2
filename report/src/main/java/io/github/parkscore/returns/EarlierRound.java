// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import io.github.parkscore.data.Column;
import io.github.parkscore.data.ParkTable;
import io.github.parkscore.data.Period;
import io.github.parkscore.data.Roster;
import io.github.parkscore.finding.Place;
import io.github.parkscore.model.Item;

/**
 * The figures that an earlier round was scored on. They stand where that round's own returns would,
 * at the stage of checking in use; a return that says otherwise is a conflict.
 */
final class EarlierRound {
  private final ParkTable table;
  private final Period round;
  private final String stage;

  /**
   * @param round the round that is read now; only what is earlier is taken
   */
  EarlierRound(ParkTable table, Period round, String stage) {
    this.table = table;
    this.round = round;
    this.stage = stage;
  }

  void into(Ledger ledger, Item item, Roster roster) {
    for (Period period : table.periods(item.id()).headSet(round, false)) {
      Column figures = table.column(item.id(), period).orElseThrow();
      for (int from = 0; from < figures.size(); from++) {
        int park = roster.indexOf(table.roster().parks().get(from).id());
        if (park >= 0 && !figures.isMissing(from)) {
          Spot spot = spot(table.place(item.id(), period, from));
          put(ledger.column(item, Slot.own(period, stage)), park, figures.get(from), spot);
          ledger.returned(park, period);
        }
      }
    }
  }

  private static void put(LedgerColumn column, int park, double figure, Spot spot) {
    boolean said = column.hasFigure(park) && LedgerColumn.isSame(column.value(park), figure);
    if (!said) {
      column.put(park, Read.figure(figure), spot);
    }
  }

  /** The cell of the return that the figure came from. */
  private static Spot spot(Place place) {
    if (place.cell().isEmpty()) {
      return new Spot(Place.NOWHERE, 0, 0);
    }
    String letters = place.cell().replaceAll("\\d", "");
    int column = 0;
    for (char letter : letters.toCharArray()) {
      column = column * 26 + letter - 'A' + 1;
    }
    int row = Integer.parseInt(place.cell().substring(letters.length()));
    return new Spot(Place.sheet(place.file(), place.sheet()), row - 1, column - 1);
  }
}
