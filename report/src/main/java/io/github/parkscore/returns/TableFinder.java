// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import io.github.parkscore.grid.Row;
import java.util.ArrayList;
import java.util.List;

/** Cuts a sheet into tables: a head, the lines above it that speak of it, the rows below. */
final class TableFinder {
  private static final int LINES_ABOVE = 60;

  private final Vocabulary vocabulary;

  TableFinder(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The tables of a sheet, from the top; none if nothing in it is known. */
  List<Table> find(String file, SheetView view) {
    List<Head> heads = new HeadFinder(view, vocabulary).find();
    List<Table> tables = new ArrayList<>();
    int end = view.rows().size();
    for (int i = heads.size() - 1; i >= 0; i--) {
      Head head = heads.get(i);
      List<Row> below = view.rows().subList(head.last() + 1, end);
      int above = i == 0 ? 0 : firstLineAbove(view, heads.get(i - 1).last() + 1, head.first());
      tables.add(0, new Table(file, view, head, around(view, above, head.first()), below));
      end = above;
    }
    return tables;
  }

  /**
   * Lines above a lower table are its title only if they say so: they may be rows of the upper one.
   */
  private int firstLineAbove(SheetView view, int from, int head) {
    int line = head;
    while (line > from && Surroundings.isTitle(view, view.rows().get(line - 1), vocabulary)) {
      line--;
    }
    return line;
  }

  private Surroundings around(SheetView view, int from, int to) {
    Surroundings around = new Surroundings(vocabulary);
    for (Row row : view.rows().subList(Math.max(from, to - LINES_ABOVE), to)) {
      around.take(view, row);
    }
    return around;
  }
}
