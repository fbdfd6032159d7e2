// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import io.github.parkscore.grid.Cell;
import io.github.parkscore.grid.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Recognises a form without any head: names of items below each other, figures in one column beside
 * them, perhaps their units in another.
 */
final class HeadlessList {
  private static final int FEWEST = 2;

  private final SheetView view;
  private final HeadPath paths;

  HeadlessList(SheetView view, HeadPath paths) {
    this.view = view;
    this.paths = paths;
  }

  /** The columns as a head would have named them; empty where it is not clear which is which. */
  Optional<Head> find() {
    Map<Integer, List<Integer>> items = new TreeMap<>();
    for (int row = 0; row < view.rows().size(); row++) {
      for (int column : columns(view.rows().get(row))) {
        if (isItem(view.rows().get(row).at(column))) {
          items.computeIfAbsent(column, key -> new ArrayList<>()).add(row);
        }
      }
    }
    return items.size() == 1
        ? beside(items.keySet().iterator().next(), items.values().iterator().next())
        : Optional.empty();
  }

  private Optional<Head> beside(int itemColumn, List<Integer> rows) {
    List<Field> fields = new ArrayList<>(List.of(field(itemColumn, Role.ITEM)));
    int values = 0;
    TreeMap<Integer, Boolean> others = new TreeMap<>();
    for (int row : rows) {
      for (int column : columns(view.rows().get(row))) {
        if (column != itemColumn) {
          boolean unit = HeadPath.unit(view.rows().get(row).at(column).shown()).isPresent();
          others.merge(column, unit, Boolean::logicalAnd);
        }
      }
    }
    for (Map.Entry<Integer, Boolean> other : others.entrySet()) {
      fields.add(field(other.getKey(), other.getValue() ? Role.UNIT : Role.VALUE));
      values += other.getValue() ? 0 : 1;
    }
    int first = rows.get(0);
    return rows.size() >= FEWEST && values == 1
        ? Optional.of(new Head(first, first - 1, fields, List.of()))
        : Optional.empty();
  }

  private List<Integer> columns(Row row) {
    List<Integer> columns = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      if (view.shows(row.column(i)) && !row.get(i).isBlank()) {
        columns.add(row.column(i));
      }
    }
    return columns;
  }

  private boolean isItem(Cell cell) {
    return cell.kind() == Cell.Kind.TEXT
        && paths.find(List.of(cell.text())).meaning() instanceof Meaning.Figure;
  }

  private static Field field(int column, Role role) {
    HeadPath.Found found =
        new HeadPath.Found(new Meaning.Key(role), Optional.empty(), Timing.NONE, 0, "");
    return new Field(column, List.of(role.words().get(0)), found);
  }
}
