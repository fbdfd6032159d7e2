// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import io.github.parkscore.data.ParkTableBuilder;
import io.github.parkscore.data.Period;
import io.github.parkscore.finding.Place;
import io.github.parkscore.model.Item;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.BitSet;

/**
 * The figures of one item in one period at one stage, one for each park, packed like the table they
 * go into.
 */
final class LedgerColumn {
  private static final byte EMPTY = 0;
  private static final byte FIGURE = 1;
  private static final byte REJECTED = 2;

  private final Ledger ledger;
  private final Item item;
  private final Slot slot;
  private final double[] values;
  private final byte[] states;
  private final int[] sheets;
  private final int[] rows;
  private final short[] columns;
  private final BitSet dealt = new BitSet();
  private final BitSet blank = new BitSet();
  private Place lastSheet;
  private int lastNumber;

  LedgerColumn(Ledger ledger, Item item, Slot slot) {
    int parks = ledger.parks().size();
    this.ledger = ledger;
    this.item = item;
    this.slot = slot;
    this.values = new double[parks];
    this.states = new byte[parks];
    this.sheets = new int[parks];
    this.rows = new int[parks];
    this.columns = new short[parks];
  }

  Item item() {
    return item;
  }

  Slot slot() {
    return slot;
  }

  boolean hasFigure(int park) {
    return states[park] == FIGURE;
  }

  boolean isEmpty(int park) {
    return states[park] == EMPTY;
  }

  double value(int park) {
    return values[park];
  }

  Place place(int park) {
    return new Spot(ledger.sheet(sheets[park]), rows[park], columns[park]).place();
  }

  /** Says that a park has a cell for a figure, in which nothing stands. */
  void blank(int park) {
    blank.set(park);
  }

  /** Whether some file has a cell for the figure, whatever stands in it. */
  boolean hasCell(int park) {
    return states[park] != EMPTY || blank.get(park);
  }

  /** Enters what a cell gave. Figures that contradict each other are both refused. */
  void put(int park, Read read, Spot spot) {
    if (read.state() == Read.State.BLANK) {
      blank(park);
      return;
    }
    boolean rejected = read.state() == Read.State.REJECTED;
    if (states[park] == FIGURE && !rejected) {
      compare(park, read.value(), spot);
    } else if (states[park] != REJECTED) {
      values[park] = read.value();
      states[park] = rejected ? REJECTED : FIGURE;
      stands(park, spot);
    }
  }

  private void stands(int park, Spot spot) {
    if (!spot.sheet().equals(lastSheet)) {
      lastSheet = spot.sheet();
      lastNumber = ledger.number(lastSheet);
    }
    sheets[park] = lastNumber;
    rows[park] = spot.row();
    columns[park] = (short) spot.column();
  }

  private void compare(int park, double value, Spot spot) {
    if (isSame(values[park], value)) {
      ledger.repeats().add(park, ledger.sheet(sheets[park]), spot);
      return;
    }
    states[park] = REJECTED;
    ledger
        .findings()
        .add(
            ReturnsCode.FIGURES_CONFLICT
                .at(
                    spot.place(),
                    "seen",
                    FigureShown.of(value, item),
                    "other",
                    FigureShown.of(values[park], item),
                    "where",
                    place(park).toString(),
                    "park",
                    ledger.parks().get(park).name(),
                    "item",
                    item.name(),
                    "period",
                    slot.shown())
                .about(ledger.parks().get(park).id(), item.id()));
  }

  /** Enters a figure of the park's group, which the park did not send itself. */
  void deal(int park, Read read, Spot spot) {
    boolean own = states[park] != EMPTY;
    put(park, read, spot);
    dealt.set(park, !own);
  }

  /** Takes a figure of another park of the same group, with its place. */
  void share(int park, int from) {
    values[park] = values[from];
    states[park] = FIGURE;
    sheets[park] = sheets[from];
    rows[park] = rows[from];
    columns[park] = columns[from];
    dealt.set(park);
  }

  /** Takes a park's figure, or what stood in its place, from another column. */
  void take(int park, LedgerColumn other) {
    values[park] = other.values[park];
    states[park] = other.states[park];
    sheets[park] = other.sheets[park];
    rows[park] = other.rows[park];
    columns[park] = other.columns[park];
    dealt.set(park, other.dealt.get(park));
  }

  /** Says that a park has no figure here because one in another column contradicts it. */
  void refuse(int park, LedgerColumn other) {
    if (states[park] == EMPTY) {
      take(park, other);
    }
    states[park] = REJECTED;
  }

  /** Takes a figure out again. */
  void reject(int park) {
    states[park] = REJECTED;
  }

  /** Equal to twelve digits, as decisions are. */
  static boolean isSame(double a, double b) {
    return a == b || round(a).compareTo(round(b)) == 0;
  }

  private static BigDecimal round(double value) {
    return new BigDecimal(value).round(new MathContext(12, RoundingMode.HALF_UP));
  }

  void into(ParkTableBuilder table) {
    Period period = slot.period();
    table.stage(slot.stage());
    for (int park = 0; park < states.length; park++) {
      if (states[park] == EMPTY) {
        continue;
      }
      String id = ledger.parks().get(park).id();
      Place sheet = ledger.sheet(sheets[park]);
      if (states[park] == FIGURE && dealt.get(park)) {
        table.shared(id, item.id(), period, values[park], sheet, rows[park], columns[park]);
      } else if (states[park] == FIGURE) {
        table.figure(id, item.id(), period, values[park], sheet, rows[park], columns[park]);
      } else {
        table.reject(id, item.id(), period, sheet, rows[park], columns[park]);
      }
    }
  }
}
