// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.parkscore.data.Column;
import io.github.parkscore.finding.Place;
import io.github.parkscore.finding.Text;
import io.github.parkscore.formula.Numerals;
import java.io.IOException;
import java.util.List;

/** Our kinds of values as JSON. What says nothing is left out. */
final class Output {
  private final JsonGenerator json;

  Output(JsonGenerator json) {
    this.json = json;
  }

  JsonGenerator json() {
    return json;
  }

  void text(String name, String text) throws IOException {
    if (!text.isEmpty()) {
      json.writeStringField(name, text);
    }
  }

  /** One string where both languages say the same. */
  void text(String name, Text text) throws IOException {
    if (!text.isEmpty()) {
      json.writeFieldName(name);
      text(text);
    }
  }

  void text(Text text) throws IOException {
    if (text.zh().equals(text.en())) {
      json.writeString(text.zh());
      return;
    }
    json.writeStartObject();
    json.writeStringField("zh", text.zh());
    json.writeStringField("en", text.en());
    json.writeEndObject();
  }

  void bothTexts(String name, List<Text> texts) throws IOException {
    if (!texts.isEmpty()) {
      json.writeArrayFieldStart(name);
      for (Text text : texts) {
        text(text);
      }
      json.writeEndArray();
    }
  }

  void texts(String name, List<String> texts) throws IOException {
    if (!texts.isEmpty()) {
      json.writeArrayFieldStart(name);
      for (String text : texts) {
        json.writeString(text);
      }
      json.writeEndArray();
    }
  }

  void whole(String name, int number) throws IOException {
    if (number != 0) {
      json.writeNumberField(name, number);
    }
  }

  void figure(String name, double value) throws IOException {
    json.writeFieldName(name);
    figure(value);
  }

  /** The shortest text that reads back as the same double; null for a missing figure. */
  void figure(double value) throws IOException {
    if (Double.isNaN(value)) {
      json.writeNull();
    } else if (value == 0 && 1 / value < 0) {
      json.writeNumber("-0.0");
    } else {
      json.writeNumber(Numerals.shortest(value));
    }
  }

  void figures(String name, Column column) throws IOException {
    json.writeArrayFieldStart(name);
    for (int i = 0; i < column.size(); i++) {
      figure(column.get(i));
    }
    json.writeEndArray();
  }

  /** Numbers of parks, -1 standing for none. */
  void indexes(String name, int[] numbers, int none) throws IOException {
    json.writeArrayFieldStart(name);
    for (int number : numbers) {
      if (number == none) {
        json.writeNull();
      } else {
        json.writeNumber(number);
      }
    }
    json.writeEndArray();
  }

  /** Where something stands; nothing where it stands nowhere. */
  void place(Place place) throws IOException {
    if (place.equals(Place.NOWHERE)) {
      return;
    }
    json.writeObjectFieldStart("place");
    text("file", place.file());
    text("sheet", place.sheet());
    text("cell", place.cell());
    whole("line", place.line());
    whole("column", place.column());
    json.writeEndObject();
  }
}
