// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.finding;

/**
 * Where something stands: a cell of a sheet, a line of a text file, a file, or nowhere in
 * particular.
 *
 * @param file the file's name as the user gave it, or empty
 * @param sheet the sheet's name, or empty
 * @param cell the cell's address such as {@code D7}, or empty
 * @param line the line counted from 1, or 0
 * @param column the column counted from 1, or 0
 */
public record Place(String file, String sheet, String cell, int line, int column) {
  /** No place at all: figures that were handed over as rows. */
  public static final Place NOWHERE = new Place("", "", "", 0, 0);

  /** A whole file or folder. */
  public static Place file(String file) {
    return new Place(file, "", "", 0, 0);
  }

  /** A sheet of a workbook. */
  public static Place sheet(String file, String sheet) {
    return new Place(file, sheet, "", 0, 0);
  }

  /** A cell of a sheet; a csv file has no sheet name. */
  public static Place cell(String file, String sheet, String cell) {
    return new Place(file, sheet, cell, 0, 0);
  }

  /** A line and column of a text file. */
  public static Place line(String file, int line, int column) {
    return new Place(file, "", "", line, column);
  }

  /** The place some characters further to the right, where it is a line; else this place. */
  public Place right(int characters) {
    return line == 0 ? this : line(file, line, column + characters);
  }

  /** As it is shown: {@code 上报.xlsx › 2024年 › D7}, {@code model.yaml:12:5}; empty for nowhere. */
  @Override
  public String toString() {
    if (line > 0) {
      return file + ":" + line + (column > 0 ? ":" + column : "");
    }
    StringBuilder shown = new StringBuilder(file);
    for (String part : new String[] {sheet, cell}) {
      if (!part.isEmpty()) {
        shown.append(shown.length() == 0 ? "" : " › ").append(part);
      }
    }
    return shown.toString();
  }
}
