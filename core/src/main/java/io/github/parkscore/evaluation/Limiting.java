// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import io.github.parkscore.binding.BoundFormula;
import io.github.parkscore.binding.BoundLimits;
import io.github.parkscore.data.Column;
import io.github.parkscore.formula.kernel.Chunkwise;
import java.util.List;
import java.util.Optional;

/** {@code limits:}, chunk by chunk, and the cells that they changed. */
final class Limiting {
  private Limiting() {}

  /** Keeps figures in a range; a bound that is missing for a park does not bind it. */
  static Column limit(
      RoundFigures figures, BoundLimits limits, Column column, List<Change> changes) {
    if (limits.isEmpty()) {
      return column;
    }
    Column low = bound(figures, limits.low(), Double.NEGATIVE_INFINITY);
    Column high = bound(figures, limits.high(), Double.POSITIVE_INFINITY);
    Column limited = Chunkwise.run(Limiting::within, column, low, high);
    boolean changed = false;
    for (int c = 0; c < column.chunks(); c++) {
      changed |= changes(c * Column.CHUNK, column.chunk(c), limited.chunk(c), changes);
    }
    return changed ? limited : column;
  }

  private static Column bound(
      RoundFigures figures, Optional<BoundFormula> bound, double otherwise) {
    Column nowhere = Column.constant(figures.size(), otherwise);
    if (bound.isEmpty()) {
      return nowhere;
    }
    Column column = figures.column(bound.get());
    return column.missing() == 0
        ? column
        : Parks.with(column, Parks.missing(column, Parks.all(column.size())), nowhere);
  }

  private static void within(double[][] in, double[] out, int n) {
    double[] x = in[0];
    double[] low = in[1];
    double[] high = in[2];
    for (int i = 0; i < n; i++) {
      out[i] = Math.min(Math.max(x[i], low[i]), high[i]);
    }
  }

  private static boolean changes(int from, double[] before, double[] after, List<Change> changes) {
    int known = changes.size();
    for (int i = 0; i < before.length; i++) {
      if (Double.doubleToRawLongBits(before[i]) != Double.doubleToRawLongBits(after[i])
          && Double.compare(before[i], after[i]) != 0) {
        changes.add(new Change(from + i, before[i], after[i], Change.By.LIMIT));
      }
    }
    return changes.size() > known;
  }
}
