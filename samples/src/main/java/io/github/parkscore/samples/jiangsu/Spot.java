// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.jiangsu;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellReference;

/** Where something stands: a file of the returns, its sheet (none in a text file) and cell. */
record Spot(String file, String sheet, String cell) {
  static Spot of(String file, Cell cell) {
    return new Spot(file, cell.getSheet().getSheetName(), cell.getAddress().formatAsString());
  }

  static Spot of(String file, int row, int column) {
    return new Spot(file, "", new CellReference(row, column).formatAsString());
  }
}
