// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import io.github.parkscore.grid.Row;
import java.util.List;

/**
 * A table in a sheet.
 *
 * @param file what the file is called, without folders and extension
 * @param view the sheet
 * @param head what its columns mean
 * @param around what the lines above it say
 * @param rows the rows under the head, totals and notes among them
 */
record Table(String file, SheetView view, Head head, Surroundings around, List<Row> rows) {
  Table {
    rows = List.copyOf(rows);
  }
}
