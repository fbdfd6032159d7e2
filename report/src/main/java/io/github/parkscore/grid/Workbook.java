// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.grid;

import java.util.List;

/**
 * What a file of tables holds.
 *
 * @param file the file's name as the user gave it
 * @param sheets its sheets in the order of the tabs, hidden ones included; a text file has one
 */
public record Workbook(String file, List<Sheet> sheets) {
  /** Keeps a copy. */
  public Workbook {
    sheets = List.copyOf(sheets);
  }
}
