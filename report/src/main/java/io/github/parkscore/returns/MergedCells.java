// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import io.github.parkscore.grid.CellRange;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the merged range that a cell belongs to. */
final class MergedCells {
  /** Columns of ranges that are remembered; a workbook made by people has a few hundred. */
  private static final int MOST = 500_000;

  private final Map<Integer, TreeMap<Integer, CellRange>> byColumn = new HashMap<>();
  private boolean complete = true;

  MergedCells(List<CellRange> ranges) {
    int remembered = 0;
    for (CellRange range : ranges) {
      remembered += range.lastColumn() - range.firstColumn() + 1;
      if (remembered > MOST) {
        complete = false;
        return;
      }
      for (int column = range.firstColumn(); column <= range.lastColumn(); column++) {
        byColumn.computeIfAbsent(column, key -> new TreeMap<>()).put(range.firstRow(), range);
      }
    }
  }

  /** Whether all ranges are known here. */
  boolean isComplete() {
    return complete;
  }

  /** The range around a cell. */
  Optional<CellRange> around(int row, int column) {
    TreeMap<Integer, CellRange> ranges = byColumn.get(column);
    Map.Entry<Integer, CellRange> above = ranges == null ? null : ranges.floorEntry(row);
    return above != null && above.getValue().contains(row, column)
        ? Optional.of(above.getValue())
        : Optional.empty();
  }
}
