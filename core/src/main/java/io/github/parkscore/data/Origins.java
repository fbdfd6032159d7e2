// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.data;

import io.github.parkscore.finding.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where each figure of a column came from, packed into three numbers a park so that a hundred
 * thousand parks cost no objects.
 */
public final class Origins {
  /** The row and column of figures that stand in no cell. */
  public static final int NO_CELL = -1;

  private final List<Place> sheets;
  private final int[] sheet;
  private final int[] row;
  private final int[] column;

  private Origins(List<Place> sheets, int[] sheet, int[] row, int[] column) {
    this.sheets = sheets;
    this.sheet = sheet;
    this.row = row;
    this.column = column;
  }

  /** The place of a park's figure; {@link Place#NOWHERE} where none was given. */
  public Place of(int park) {
    if (park >= sheet.length || sheet[park] < 0) {
      return Place.NOWHERE;
    }
    Place place = sheets.get(sheet[park]);
    return row[park] == NO_CELL
        ? place
        : Place.cell(place.file(), place.sheet(), address(row[park], column[park]));
  }

  /** The same where the figures of some parks came from one place, and from no cell of it. */
  Origins with(BitSet parks, Place place) {
    List<Place> more = new ArrayList<>(sheets);
    more.add(place);
    Origins other = new Origins(List.copyOf(more), sheet.clone(), row.clone(), column.clone());
    parks.stream()
        .forEach(
            park -> {
              other.sheet[park] = sheets.size();
              other.row[park] = NO_CELL;
              other.column[park] = NO_CELL;
            });
    return other;
  }

  /** The address of a cell whose row and column are counted from 0: {@code D7}. */
  public static String address(int row, int column) {
    return letters(column) + (row + 1);
  }

  /** The letters of a column counted from 0: {@code AB}. */
  public static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
      letters.insert(0, (char) ('A' + rest % 26));
    }
    return letters.toString();
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof Origins origins) || sheet.length != origins.sheet.length) {
      return false;
    }
    for (int i = 0; i < sheet.length; i++) {
      if (!of(i).equals(origins.of(i))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(row) * 31 + Arrays.hashCode(column);
  }

  /** Collects the places of one column. Used by one thread at a time. */
  public static final class Builder {
    private final List<Place> sheets = new ArrayList<>();
    private final Map<Place, Integer> known = new HashMap<>();
    private int[] sheet = new int[0];
    private int[] row = new int[0];
    private int[] column = new int[0];

    /** A builder without places. */
    public Builder() {}

    /** Says where a park's figure stands; row and column counted from 0. */
    public void put(int park, Place inSheet, int atRow, int atColumn) {
      if (park >= sheet.length) {
        int longer = Math.max(16, Math.max(park + 1, sheet.length * 2));
        int before = sheet.length;
        sheet = Arrays.copyOf(sheet, longer);
        row = Arrays.copyOf(row, longer);
        column = Arrays.copyOf(column, longer);
        Arrays.fill(sheet, before, longer, -1);
      }
      Integer index = known.get(inSheet);
      if (index == null) {
        index = sheets.size();
        known.put(inSheet, index);
        sheets.add(inSheet);
      }
      sheet[park] = index;
      row[park] = atRow;
      column[park] = atColumn;
    }

    /** The places collected, for a number of parks. */
    public Origins build(int parks) {
      int[] which = Arrays.copyOf(sheet, parks);
      Arrays.fill(which, Math.min(sheet.length, parks), parks, -1);
      return new Origins(
          List.copyOf(sheets), which, Arrays.copyOf(row, parks), Arrays.copyOf(column, parks));
    }
  }
}
