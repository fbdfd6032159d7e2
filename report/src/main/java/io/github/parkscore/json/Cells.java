// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.json;

import io.github.parkscore.data.Origins;
import io.github.parkscore.finding.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the figures of one item stood, for every park.
 *
 * @param sheet the number of the sheet; -1 for no place
 * @param row the row, counted from 0
 * @param column the column, counted from 0
 */
record Cells(int[] sheet, int[] row, int[] column) {
  private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,5})([1-9][0-9]{0,8})");

  static Cells read(Json item, int sheets, int parks) {
    Cells cells = new Cells(new int[parks], new int[parks], new int[parks]);
    Arrays.fill(cells.sheet, -1);
    Optional<Json> sheet = item.find("sheet");
    if (sheet.isEmpty() || parks == 0) {
      return cells;
    }
    if (sheet.get().isList()) {
      cells.sheets(sheet.get(), sheets);
    } else {
      Arrays.fill(cells.sheet, sheet.get().whole(0, sheets - 1));
    }
    cells.addresses(item.get("cell"));
    return cells;
  }

  boolean has(int park) {
    return sheet[park] >= 0;
  }

  private void sheets(Json list, int sheets) {
    int[] numbers = list.wholes(sheet.length, sheets - 1, -1);
    System.arraycopy(numbers, 0, sheet, 0, numbers.length);
  }

  private void addresses(Json cell) {
    if (cell.isText()) {
      for (int park = 0; park < sheet.length; park++) {
        address(park, cell);
      }
      return;
    }
    List<Json> list = cell.list();
    if (list.size() != sheet.length) {
      throw cell.wrong(new Text(sheet.length + " 个", sheet.length + " entries"));
    }
    for (int park = 0; park < sheet.length; park++) {
      if (list.get(park).isText()) {
        address(park, list.get(park));
      } else {
        sheet[park] = -1;
      }
    }
  }

  /** No text at all stands for no cell. */
  private void address(int park, Json cell) {
    if (cell.text().isEmpty()) {
      row[park] = Origins.NO_CELL;
      column[park] = Origins.NO_CELL;
      return;
    }
    Matcher matcher = ADDRESS.matcher(cell.text());
    if (!matcher.matches()) {
      throw cell.wrong(new Text("单元格，如 D7", "a cell such as D7"));
    }
    for (char letter : matcher.group(1).toCharArray()) {
      column[park] = column[park] * 26 + letter - 'A' + 1;
    }
    column[park]--;
    row[park] = Integer.parseInt(matcher.group(2)) - 1;
  }
}
