// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.grid;

/**
 * A rectangle of cells that the file shows as one; its value stands in the first of them. Rows and
 * columns are counted from 0, the last ones belong to it.
 *
 * @param firstRow the uppermost row
 * @param firstColumn the leftmost column
 * @param lastRow the lowest row
 * @param lastColumn the rightmost column
 */
public record CellRange(int firstRow, int firstColumn, int lastRow, int lastColumn) {
  /** Whether a cell belongs to it. */
  public boolean contains(int row, int column) {
    return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
  }
}
