// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.grid;

/** Reads the addresses that workbooks write: {@code D7}, {@code A1:C3}. */
final class Address {
  /** Days between the two first days that workbooks count from. */
  static final int DAYS_TO_1904 = 1462;

  private Address() {}

  /** The column of an address, counted from 0; −1 if it names none. */
  static int column(String address) {
    int column = 0;
    for (int i = 0; i < address.length() && column <= Limits.COLUMNS; i++) {
      char letter = address.charAt(i);
      if (letter < 'A' || letter > 'Z') {
        break;
      }
      column = column * 26 + (letter - 'A' + 1);
    }
    return column - 1;
  }

  /** The row of an address, counted from 0; −1 if it names none. */
  static int row(String address) {
    int digit = 0;
    while (digit < address.length() && Character.isLetter(address.charAt(digit))) {
      digit++;
    }
    int row = PartContents.whole(address.substring(digit)) - 1;
    return row < Limits.ROWS ? Math.max(row, -1) : -1;
  }

  /** A range; null if it names none. */
  static CellRange range(String range) {
    String[] corners = range == null ? new String[0] : range.replace("$", "").split(":");
    if (corners.length != 2) {
      return null;
    }
    int firstRow = row(corners[0]);
    int firstColumn = column(corners[0]);
    int lastRow = row(corners[1]);
    int lastColumn = column(corners[1]);
    boolean named = firstRow >= 0 && firstColumn >= 0 && lastColumn < Limits.COLUMNS;
    return named && lastRow >= firstRow && lastColumn >= firstColumn
        ? new CellRange(firstRow, firstColumn, lastRow, lastColumn)
        : null;
  }
}
