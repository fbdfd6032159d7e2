// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.data;

import io.github.parkscore.finding.Place;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One column of a table that is replaced.
 *
 * @param key which one; null: none
 * @param figures its figures
 * @param taken the parks whose figures are new
 * @param place where these came from
 */
record Overlay(ParkTable.Key key, Column figures, BitSet taken, Place place) {
  /** Nothing is replaced. */
  static final Overlay NONE = new Overlay(null, null, new BitSet(), Place.NOWHERE);

  Map<ParkTable.Key, Column> columns(Map<ParkTable.Key, Column> before) {
    Map<ParkTable.Key, Column> columns = new LinkedHashMap<>(before);
    if (key != null) {
      columns.put(key, figures);
    }
    return columns;
  }

  Map<ParkTable.Key, Origins> origins(Map<ParkTable.Key, Origins> before, int size) {
    Map<ParkTable.Key, Origins> origins = new HashMap<>(before);
    if (!taken.isEmpty()) {
      Origins own = before.getOrDefault(key, new Origins.Builder().build(size));
      origins.put(key, own.with(taken, place));
    }
    return origins;
  }

  Map<ParkTable.Key, BitSet> rejected(Map<ParkTable.Key, BitSet> before) {
    Map<ParkTable.Key, BitSet> rejected = new HashMap<>(before);
    if (rejected.containsKey(key)) {
      BitSet still = (BitSet) before.get(key).clone();
      still.andNot(taken);
      rejected.put(key, still);
      rejected.values().removeIf(BitSet::isEmpty);
    }
    return rejected;
  }
}
