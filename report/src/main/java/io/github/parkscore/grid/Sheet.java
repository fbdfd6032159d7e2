// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.grid;

import io.github.parkscore.data.Origins;
import io.github.parkscore.finding.Place;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * A sheet of a workbook, or the whole of a text file. Holds the rows that are there, never those
 * that could be. Immutable and safe for any number of threads.
 */
public final class Sheet {
  private final Place place;
  private final boolean hidden;
  private final boolean text;
  private final List<Row> rows;
  private final List<CellRange> merged;
  private final BitSet hiddenColumns;

  private Sheet(Builder builder) {
    place = builder.place;
    hidden = builder.hidden;
    text = builder.text;
    rows = List.copyOf(builder.rows);
    merged = List.copyOf(builder.merged);
    hiddenColumns = (BitSet) builder.hiddenColumns.clone();
  }

  /** The sheet's name; empty for a text file. */
  public String name() {
    return place.sheet();
  }

  /** The place of the whole sheet. */
  public Place place() {
    return place;
  }

  /** The place of a cell; row and column counted from 0. */
  public Place place(int row, int column) {
    return Place.cell(place.file(), place.sheet(), Origins.address(row, column));
  }

  /** Whether the file hides the sheet. */
  public boolean isHidden() {
    return hidden;
  }

  /** Whether it comes from a text file, where a number is no more than its digits. */
  public boolean isText() {
    return text;
  }

  /** The rows that are there, from the top. */
  public List<Row> rows() {
    return rows;
  }

  /** The cell at a place counted from 0; {@link Cell#NONE} where there is none. */
  public Cell at(int row, int column) {
    int low = 0;
    int high = rows.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int index = rows.get(middle).index();
      if (index == row) {
        return rows.get(middle).at(column);
      }
      low = index < row ? middle + 1 : low;
      high = index < row ? high : middle - 1;
    }
    return Cell.NONE;
  }

  /** The merged ranges. */
  public List<CellRange> merged() {
    return merged;
  }

  /** Whether the file hides a column counted from 0. */
  public boolean isHiddenColumn(int column) {
    return hiddenColumns.get(column);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Sheet sheet
        && place.equals(sheet.place)
        && hidden == sheet.hidden
        && text == sheet.text
        && rows.equals(sheet.rows)
        && merged.equals(sheet.merged)
        && hiddenColumns.equals(sheet.hiddenColumns);
  }

  @Override
  public int hashCode() {
    return place.hashCode() * 31 + rows.hashCode();
  }

  @Override
  public String toString() {
    return place + " (" + rows.size() + ")";
  }

  /** Collects a sheet from the top down. */
  static final class Builder {
    private final Place place;
    private final boolean hidden;
    private final boolean text;
    private final List<Row> rows = new ArrayList<>();
    private final List<CellRange> merged = new ArrayList<>();
    private final BitSet hiddenColumns = new BitSet();
    private boolean ordered = true;

    private Builder(Place place, boolean hidden, boolean text) {
      this.place = place;
      this.hidden = hidden;
      this.text = text;
    }

    static Builder of(String file, String name, boolean hidden) {
      return new Builder(Place.sheet(file, name), hidden, false);
    }

    static Builder text(String file) {
      return new Builder(Place.file(file), false, true);
    }

    void add(Row row) {
      ordered &= row.index() > lastRow();
      rows.add(row);
    }

    void merge(CellRange range) {
      merged.add(range);
    }

    void hideColumns(int first, int last) {
      hiddenColumns.set(first, Math.min(last, Limits.COLUMNS - 1) + 1);
    }

    int lastRow() {
      return rows.isEmpty() ? -1 : rows.get(rows.size() - 1).index();
    }

    Place place() {
      return place;
    }

    /** Rows come from the top down; some programs don't know that. */
    Sheet build() {
      if (!ordered) {
        rows.sort(Comparator.comparingInt(Row::index));
        for (int i = 1; i < rows.size(); i++) {
          if (rows.get(i).index() == rows.get(i - 1).index()) {
            throw damaged(rows.get(i).index());
          }
        }
      }
      return new Sheet(this);
    }

    private UnreadableException damaged(int row) {
      String twice = place.sheet() + " › " + (row + 1);
      return new UnreadableException(GridCode.FILE_DAMAGED, "seen", twice);
    }
  }
}
