// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import io.github.parkscore.finding.Text;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.IntFunction;

/**
 * Lines of a view that stand under a heading of their own.
 *
 * @param title the heading; empty for none
 * @param rows the lines, each made when it is asked for: who walks through them holds one at a time
 */
public record Section(Text title, List<Row> rows) {
  /** Lines without a heading. */
  public static Section of(List<Row> rows) {
    return new Section(Text.EMPTY, rows);
  }

  /** A line for each of these parks. */
  public static Section of(Text title, int[] parks, IntFunction<Row> row) {
    return new Section(title, new Made(parks, row));
  }

  /** Lines that are made and thrown away, so that a hundred thousand parks cost no memory. */
  private static final class Made extends AbstractList<Row> implements RandomAccess {
    private final int[] parks;
    private final IntFunction<Row> row;

    Made(int[] parks, IntFunction<Row> row) {
      this.parks = parks;
      this.row = row;
    }

    @Override
    public Row get(int index) {
      return row.apply(parks[index]);
    }

    @Override
    public int size() {
      return parks.length;
    }
  }
}
