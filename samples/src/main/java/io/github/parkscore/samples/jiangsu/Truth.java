// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.jiangsu;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a right import of the returns gives, faults and all: figures in the items' declared units.
 */
final class Truth {
  private final Map<Key, BigDecimal> figures = new LinkedHashMap<>();

  void put(Key key, BigDecimal figure) {
    figures.put(key, figure);
  }

  void put(Key key, Item item, double figure) {
    figures.put(key, Figures.exact(item, figure));
  }

  BigDecimal get(Key key) {
    return figures.get(key);
  }

  /** A figure that is lost. */
  void remove(Key key) {
    if (figures.remove(key) == null) {
      throw new IllegalStateException("there is no such figure to be lost: " + key);
    }
  }

  /** All figures of a zone and year are lost. */
  void removeRow(Zone zone, int period) {
    figures.keySet().removeIf(key -> key.id().equals(zone.id()) && key.period() == period);
  }

  /** A zone's figures of an item are lost, in all years. */
  void removeItem(Zone zone, Item item) {
    figures.keySet().removeIf(key -> key.id().equals(zone.id()) && key.item().equals(item.id()));
  }

  /** The figures as lines of a table, with its head. */
  List<List<String>> lines(Map<String, String> units) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(List.of("id", "period", "item", "value", "unit"));
    figures.forEach(
        (key, figure) ->
            lines.add(
                List.of(key.id(), key.year(), key.item(), plain(figure), units.get(key.item()))));
    return lines;
  }

  /** A number as a person writes it: no exponent, no zeros at the end. */
  static String plain(BigDecimal figure) {
    BigDecimal stripped = figure.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0).toPlainString() : stripped.toPlainString();
  }
}
