// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import io.github.parkscore.data.Period;
import io.github.parkscore.grid.Cell;
import java.util.Optional;

/** The period that a cell names: 2024, 2024年, 2024年上半年, or a day of the year. */
final class RowPeriod {
  private RowPeriod() {}

  static Optional<Period> of(Cell cell) {
    if (cell.kind() == Cell.Kind.NUMBER && cell.isDate()) {
      int year = cell.date().getYear();
      return year >= 1900 && year <= 2999 ? Optional.of(Period.year(year)) : Optional.empty();
    }
    return PeriodText.parse(cell.shown());
  }
}
