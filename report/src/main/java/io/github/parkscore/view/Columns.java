// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Columns as they are put together: each head with the cell that a park has below it. */
final class Columns {
  private final List<Heading> headings = new ArrayList<>();
  private final List<IntFunction<Cell>> cells = new ArrayList<>();

  Columns add(Heading heading, IntFunction<Cell> cell) {
    headings.add(heading);
    cells.add(cell);
    return this;
  }

  List<Heading> headings() {
    return headings;
  }

  Row row(int park) {
    List<Cell> row = new ArrayList<>(cells.size());
    for (IntFunction<Cell> cell : cells) {
      row.add(cell.apply(park));
    }
    return new Row(park, row);
  }
}
