// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import java.util.List;

/**
 * One line of a view.
 *
 * @param park the park that it speaks of; -1 for none
 * @param cells its cells, one for each heading
 */
public record Row(int park, List<Cell> cells) {
  /** Keeps a copy. */
  public Row {
    cells = List.copyOf(cells);
  }

  /** A line that speaks of no park. */
  public static Row of(Cell... cells) {
    return new Row(-1, List.of(cells));
  }
}
