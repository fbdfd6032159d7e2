// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.data;

import io.github.parkscore.finding.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects parks and figures of a {@link ParkTable} in any order. Used by one thread at a time. */
public final class ParkTableBuilder {
  final List<Park> parks;
  private final Map<String, Integer> index = new HashMap<>();
  final Map<ParkTable.Key, double[][]> figures = new LinkedHashMap<>();
  final Map<ParkTable.Key, Origins.Builder> origins = new HashMap<>();
  final Map<ParkTable.Key, BitSet> rejected = new HashMap<>();
  final Map<Period, BitSet> returned = new HashMap<>();
  String use = "";
  private String stage = "";

  ParkTableBuilder(List<Park> roster) {
    parks = new ArrayList<>();
    roster.forEach(this::park);
  }

  /**
   * Adds a park; all parks come before the first figure.
   *
   * @throws IllegalArgumentException if its id is there already
   */
  public ParkTableBuilder park(Park park) {
    if (!figures.isEmpty()) {
      throw new IllegalStateException("parks come before figures: " + park.id());
    }
    if (index.putIfAbsent(park.id(), parks.size()) != null) {
      throw new IllegalArgumentException("two parks have the id " + park.id());
    }
    parks.add(park);
    return this;
  }

  /** Says which stage of checking is in use; from now on figures are of it. */
  public ParkTableBuilder inUse(String name) {
    use = name;
    return stage(name);
  }

  /** From now on figures are of this stage of checking. */
  public ParkTableBuilder stage(String name) {
    stage = name;
    return this;
  }

  /** Sets a figure that came from no file. */
  public ParkTableBuilder figure(String park, String item, Period period, double value) {
    return figure(park, item, period, value, Place.NOWHERE, 0, 0);
  }

  /** Sets a figure and where it stands; row and column counted from 0. */
  public ParkTableBuilder figure(
      String park, String item, Period period, double value, Place sheet, int row, int column) {
    return shared(park, item, period, value, sheet, row, column).returned(park, period);
  }

  /**
   * Sets a figure of another level that stands for a park too (its city's, everybody's); it says
   * nothing of whether the park sent a return. Row and column counted from 0.
   */
  public ParkTableBuilder shared(
      String park, String item, Period period, double value, Place sheet, int row, int column) {
    int at = indexOf(park);
    cells(item, period)[at / Column.CHUNK][at % Column.CHUNK] = finite(value, park, item);
    if (!sheet.equals(Place.NOWHERE)) {
      origins(item, period).put(at, sheet, row, column);
    }
    return this;
  }

  /** Sets the figures of all parks at once, in their order; NaN where there is none. */
  public ParkTableBuilder column(String item, Period period, double... values) {
    if (values.length != parks.size()) {
      throw new IllegalArgumentException(values.length + " figures for " + parks.size() + " parks");
    }
    double[][] cells = cells(item, period);
    for (int i = 0; i < values.length; i++) {
      cells[i / Column.CHUNK][i % Column.CHUNK] =
          Double.isNaN(values[i]) ? values[i] : finite(values[i], parks.get(i).id(), item);
      markReturned(period, i);
    }
    return this;
  }

  /** Says that something that is no figure stands where a figure belongs. */
  public ParkTableBuilder reject(
      String park, String item, Period period, Place sheet, int row, int column) {
    int at = indexOf(park);
    cells(item, period)[at / Column.CHUNK][at % Column.CHUNK] = Double.NaN;
    rejected.computeIfAbsent(new ParkTable.Key(item, period, stage), key -> new BitSet()).set(at);
    origins(item, period).put(at, sheet, row, column);
    return returned(park, period);
  }

  /** Says that a park sent a return for a period, even if all of it was blank. */
  public ParkTableBuilder returned(String park, Period period) {
    markReturned(period, indexOf(park));
    return this;
  }

  /** The table. */
  public ParkTable build() {
    ParkTable table = new ParkTable(this);
    figures.clear();
    return table;
  }

  private void markReturned(Period period, int at) {
    returned.computeIfAbsent(period, key -> new BitSet()).set(at);
  }

  private Origins.Builder origins(String item, Period period) {
    return origins.computeIfAbsent(
        new ParkTable.Key(item, period, stage), key -> new Origins.Builder());
  }

  private double[][] cells(String item, Period period) {
    return figures.computeIfAbsent(
        new ParkTable.Key(item, period, stage),
        key -> {
          double[][] empty = Column.allocate(parks.size());
          Arrays.stream(empty).forEach(chunk -> Arrays.fill(chunk, Double.NaN));
          return empty;
        });
  }

  private int indexOf(String park) {
    Integer at = index.get(park);
    if (at == null) {
      throw new IllegalArgumentException("no park has the id " + park);
    }
    return at;
  }

  private static double finite(double value, String park, String item) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      throw new IllegalArgumentException("no figure: " + value + " (" + park + ", " + item + ")");
    }
    return value;
  }
}
