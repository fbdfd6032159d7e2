// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import io.github.parkscore.data.Column;
import java.util.BitSet;

/** Sets of parks, as bits and as columns. */
final class Parks {
  private Parks() {}

  /** All parks of a table. */
  static BitSet all(int size) {
    BitSet all = new BitSet(size);
    all.set(0, size);
    return all;
  }

  /** The parks where a condition holds. */
  static BitSet where(Column condition) {
    if (condition.isConstant()) {
      return condition.get(0) == 1 ? all(condition.size()) : new BitSet();
    }
    BitSet holds = new BitSet(condition.size());
    for (int c = 0; c < condition.chunks(); c++) {
      double[] chunk = condition.chunk(c);
      for (int i = 0; i < chunk.length; i++) {
        if (chunk[i] == 1) {
          holds.set(c * Column.CHUNK + i);
        }
      }
    }
    return holds;
  }

  /** The parks of a set whose figure is missing; looks only where a chunk has gaps. */
  static BitSet missing(Column column, BitSet among) {
    BitSet missing = new BitSet();
    for (int c = 0; c < column.chunks(); c++) {
      if (column.missing(c) > 0) {
        double[] chunk = column.chunk(c);
        int from = c * Column.CHUNK;
        for (int i = 0; i < chunk.length; i++) {
          if (chunk[i] != chunk[i] && among.get(from + i)) {
            missing.set(from + i);
          }
        }
      }
    }
    return missing;
  }

  /** 1 for the parks of a set, 0 for the others. */
  static Column column(BitSet parks, int size) {
    if (parks.isEmpty() || parks.cardinality() == size) {
      return Column.constant(size, parks.isEmpty() ? 0 : 1);
    }
    double[][] chunks = Column.allocate(size);
    for (int park = parks.nextSetBit(0); park >= 0; park = parks.nextSetBit(park + 1)) {
      chunks[park / Column.CHUNK][park % Column.CHUNK] = 1;
    }
    return Column.owning(chunks, size);
  }

  /** The figures of a set of parks; the others have none. */
  static Column only(BitSet parks, Column column) {
    int size = column.size();
    if (parks.nextClearBit(0) >= size) {
      return column;
    }
    double[][] chunks = copy(column);
    for (int park = parks.nextClearBit(0); park < size; park = parks.nextClearBit(park + 1)) {
      chunks[park / Column.CHUNK][park % Column.CHUNK] = Double.NaN;
    }
    return Column.owning(chunks, size);
  }

  /** A column in which a set of parks has other figures. */
  static Column with(Column column, BitSet parks, Column others) {
    double[][] chunks = copy(column);
    for (int park = parks.nextSetBit(0); park >= 0; park = parks.nextSetBit(park + 1)) {
      chunks[park / Column.CHUNK][park % Column.CHUNK] = others.get(park);
    }
    return Column.owning(chunks, column.size());
  }

  private static double[][] copy(Column column) {
    double[][] chunks = new double[column.chunks()][];
    for (int c = 0; c < chunks.length; c++) {
      chunks[c] = column.chunk(c).clone();
    }
    return chunks;
  }
}
