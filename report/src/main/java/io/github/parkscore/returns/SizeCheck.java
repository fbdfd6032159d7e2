// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import io.github.parkscore.data.Unit;
import io.github.parkscore.finding.Findings;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Looks for percentages that are about a hundred times off: 0.123 written where 12.3 is meant, or
 * 12.3 where the cell is formatted as a percentage. Such a figure lies far outside the middle half
 * of its peers, and a hundred times more or less would lie among them.
 */
final class SizeCheck {
  private static final int FEWEST_PEERS = 5;
  private static final double FAR = 8;
  private static final double NEAR = 3;

  private SizeCheck() {}

  static void check(Ledger ledger, Findings findings) {
    for (LedgerColumn column : ledger.columns()) {
      if (column.item().unit().filter(Unit::isShare).isPresent()) {
        check(column, ledger, findings);
      }
    }
  }

  private static void check(LedgerColumn column, Ledger ledger, Findings findings) {
    List<Integer> with =
        IntStream.range(0, ledger.parks().size()).filter(column::hasFigure).boxed().toList();
    double[] sizes = with.stream().mapToDouble(park -> Math.abs(column.value(park))).toArray();
    if (sizes.length <= FEWEST_PEERS) {
      return;
    }
    Arrays.sort(sizes);
    double low = sizes[sizes.length / 4];
    double high = sizes[sizes.length - 1 - sizes.length / 4];
    for (int park : with) {
      double size = Math.abs(column.value(park));
      boolean small = size > 0 && size * FAR < low && isAmong(size * 100, low, high);
      boolean large = size > high * FAR && isAmong(size / 100, low, high);
      if (small || large) {
        findings.add(
            ReturnsCode.SIZE_OFF
                .at(
                    column.place(park),
                    "seen",
                    FigureShown.of(column.value(park), column.item()),
                    "item",
                    column.item().name(),
                    "park",
                    ledger.parks().get(park).name(),
                    "low",
                    FigureShown.of(low, column.item()),
                    "high",
                    FigureShown.of(high, column.item()))
                .about(ledger.parks().get(park).id(), column.item().id()));
      }
    }
  }

  private static boolean isAmong(double size, double low, double high) {
    return size >= low / NEAR && size <= high * NEAR;
  }
}
