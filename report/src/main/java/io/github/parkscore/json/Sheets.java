// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.parkscore.data.ParkTable;
import io.github.parkscore.data.Period;
import io.github.parkscore.finding.Place;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The sheets that figures came from, each written once; a figure's place is a number and a cell.
 */
final class Sheets {
  private final Map<Place, Integer> numbers = new LinkedHashMap<>();

  private Sheets() {}

  static Sheets of(ParkTable table) {
    Sheets sheets = new Sheets();
    for (String item : table.items()) {
      table.stages().forEach(stage -> sheets.add(item, table.at(stage)));
    }
    return sheets;
  }

  private void add(String item, ParkTable table) {
    for (Period period : table.periods(item)) {
      for (int park = 0; park < table.size(); park++) {
        Place place = table.place(item, period, park);
        if (!place.equals(Place.NOWHERE)) {
          numbers.putIfAbsent(sheet(place), numbers.size());
        }
      }
    }
  }

  private static Place sheet(Place place) {
    return Place.sheet(place.file(), place.sheet());
  }

  void write(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("sheets");
    for (Place sheet : numbers.keySet()) {
      json.writeStartObject();
      json.writeStringField("file", sheet.file());
      if (!sheet.sheet().isEmpty()) {
        json.writeStringField("sheet", sheet.sheet());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Where the figures of an item stood; nothing if none has a place. */
  void places(ParkTable table, String item, Period period, JsonGenerator json) throws IOException {
    List<Place> places =
        IntStream.range(0, table.size()).mapToObj(i -> table.place(item, period, i)).toList();
    if (places.stream().allMatch(Place.NOWHERE::equals)) {
      return;
    }
    json.writeFieldName("sheet");
    shared(json, each(places, place -> numbers.get(sheet(place))), json::writeNumber);
    json.writeFieldName("cell");
    shared(json, each(places, Place::cell), json::writeString);
  }

  private static <T> List<T> each(List<Place> places, Function<Place, T> part) {
    return places.stream().map(p -> p.equals(Place.NOWHERE) ? null : part.apply(p)).toList();
  }

  /** One value instead of an array where it is the same for every park; null for no place. */
  private static <T> void shared(JsonGenerator json, List<T> values, Writing<T> one)
      throws IOException {
    if (new HashSet<>(values).size() == 1) {
      one.write(values.get(0));
      return;
    }
    json.writeStartArray();
    for (T value : values) {
      if (value == null) {
        json.writeNull();
      } else {
        one.write(value);
      }
    }
    json.writeEndArray();
  }

  private interface Writing<T> {
    void write(T value) throws IOException;
  }
}
