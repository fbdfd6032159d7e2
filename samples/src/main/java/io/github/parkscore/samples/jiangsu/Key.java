// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.jiangsu;

/**
 * Whose figure of which item and year; parts that do not matter are empty or 0.
 *
 * @param id the zone's code; for the figures of a city or of the province its name
 * @param period the year
 * @param item the item's id
 */
record Key(String id, int period, String item) {
  static Key of(Zone zone, int period, Item item) {
    return new Key(zone.id(), period, item.id());
  }

  static Key row(Zone zone, int period) {
    return new Key(zone.id(), period, "");
  }

  static Key column(Item item) {
    return new Key("", 0, item.id());
  }

  String year() {
    return period == 0 ? "" : Integer.toString(period);
  }
}
