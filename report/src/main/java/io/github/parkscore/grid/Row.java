// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.grid;

import io.github.parkscore.data.Origins;
import java.util.Arrays;

/**
 * The cells of one row that the file really holds, from left to right. Values stand in small
 * arrays, so that a sheet of millions of cells costs some fifteen bytes a cell. Immutable.
 */
public final class Row {
  private static final Cell.Kind[] KINDS = Cell.Kind.values();

  /** Low bits of the packed byte; the flags stand above them. */
  private static final int KIND_BITS = 3;

  private final int index;
  private final boolean hidden;
  private final short[] columns;
  private final byte[] packed;
  private final double[] numbers;
  private final String[] texts;

  private Row(Builder builder, boolean hidden) {
    this.index = builder.index;
    this.hidden = hidden;
    this.columns = Arrays.copyOf(builder.columns, builder.size);
    this.packed = Arrays.copyOf(builder.packed, builder.size);
    this.numbers = Arrays.copyOf(builder.numbers, builder.size);
    this.texts = builder.hasTexts ? Arrays.copyOf(builder.texts, builder.size) : null;
  }

  /** The row counted from 0. */
  public int index() {
    return index;
  }

  /** Whether the file hides the row. */
  public boolean isHidden() {
    return hidden;
  }

  /** How many cells the row holds. */
  public int size() {
    return columns.length;
  }

  /** The column, counted from 0, of the i-th cell that the row holds. */
  public int column(int i) {
    return columns[i];
  }

  /** The i-th cell that the row holds. */
  public Cell get(int i) {
    String text = texts == null || texts[i] == null ? "" : texts[i];
    return new Cell(kind(i), numbers[i], text, packed[i] >> KIND_BITS);
  }

  /** The cell in a column counted from 0; {@link Cell#NONE} if the row holds none there. */
  public Cell at(int column) {
    int i = column > Short.MAX_VALUE ? -1 : Arrays.binarySearch(columns, (short) column);
    return i < 0 ? Cell.NONE : get(i);
  }

  /** Whether the row holds no value. */
  public boolean isBlank() {
    for (int i = 0; i < size(); i++) {
      if (!get(i).isBlank()) {
        return false;
      }
    }
    return true;
  }

  private Cell.Kind kind(int i) {
    return KINDS[packed[i] & ((1 << KIND_BITS) - 1)];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Row row
        && index == row.index
        && hidden == row.hidden
        && Arrays.equals(columns, row.columns)
        && Arrays.equals(packed, row.packed)
        && Arrays.equals(numbers, row.numbers)
        && Arrays.equals(texts, row.texts);
  }

  @Override
  public int hashCode() {
    return index * 31 + Arrays.hashCode(numbers);
  }

  /** Collects the cells of a row; can be used again for the next. */
  static final class Builder {
    private int index;
    private int size;
    private boolean hasTexts;
    private short[] columns = new short[16];
    private byte[] packed = new byte[16];
    private double[] numbers = new double[16];
    private String[] texts = new String[16];

    Builder start(int row) {
      index = row;
      size = 0;
      hasTexts = false;
      return this;
    }

    int size() {
      return size;
    }

    /** Adds a cell; blank ones without remark are not kept. */
    void add(int column, Cell.Kind kind, double number, String text, int flags) {
      if (kind == Cell.Kind.BLANK && flags == 0) {
        return;
      }
      if (size == columns.length) {
        grow();
      }
      int at = makeRoom(column);
      columns[at] = (short) column;
      packed[at] = (byte) (kind.ordinal() | flags << KIND_BITS);
      numbers[at] = number;
      texts[at] = text.isEmpty() ? null : text;
      hasTexts |= !text.isEmpty();
      size++;
    }

    /** Cells come from left to right; some programs don't know that. */
    private int makeRoom(int column) {
      if (size == 0 || columns[size - 1] < column) {
        return size;
      }
      int found = Arrays.binarySearch(columns, 0, size, (short) column);
      if (found >= 0) {
        throw new UnreadableException(
            GridCode.FILE_DAMAGED, "seen", Origins.address(index, column));
      }
      int at = -found - 1;
      System.arraycopy(columns, at, columns, at + 1, size - at);
      System.arraycopy(packed, at, packed, at + 1, size - at);
      System.arraycopy(numbers, at, numbers, at + 1, size - at);
      System.arraycopy(texts, at, texts, at + 1, size - at);
      return at;
    }

    private void grow() {
      int longer = size * 2;
      columns = Arrays.copyOf(columns, longer);
      packed = Arrays.copyOf(packed, longer);
      numbers = Arrays.copyOf(numbers, longer);
      texts = Arrays.copyOf(texts, longer);
    }

    boolean isEmpty() {
      return size == 0;
    }

    Row build(boolean hidden) {
      return new Row(this, hidden);
    }
  }
}
