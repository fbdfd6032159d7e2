// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.parkscore.data.History;
import io.github.parkscore.data.Period;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** What earlier rounds published. */
final class HistoryPart {
  private final Output output;
  private final JsonGenerator json;

  HistoryPart(Output output) {
    this.output = output;
    this.json = output.json();
  }

  void write(History history) throws IOException {
    json.writeObjectFieldStart("history");
    for (Map.Entry<Period, Map<String, History.Entry>> round : history.rounds().entrySet()) {
      json.writeObjectFieldStart(round.getKey().toString());
      // Sorted: these maps have an order of their own in every run.
      for (Map.Entry<String, History.Entry> park : new TreeMap<>(round.getValue()).entrySet()) {
        json.writeObjectFieldStart(park.getKey());
        entry(park.getValue());
        json.writeEndObject();
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void entry(History.Entry entry) throws IOException {
    output.text("name", entry.name());
    if (!entry.attributes().isEmpty()) {
      json.writeObjectFieldStart("attributes");
      for (Map.Entry<String, String> text : new TreeMap<>(entry.attributes()).entrySet()) {
        json.writeStringField(text.getKey(), text.getValue());
      }
      json.writeEndObject();
    }
    output.figure("total", entry.total());
    if (entry.rank().isPresent()) {
      json.writeNumberField("rank", entry.rank().getAsInt());
    }
    if (!entry.ranks().isEmpty()) {
      json.writeObjectFieldStart("ranks");
      for (Map.Entry<String, Integer> rank : new TreeMap<>(entry.ranks()).entrySet()) {
        json.writeNumberField(rank.getKey(), rank.getValue());
      }
      json.writeEndObject();
    }
    output.text("grade", entry.grade());
    output.texts("honours", entry.honours());
    output.texts("watch", entry.watches());
    if (!entry.results().isEmpty()) {
      json.writeObjectFieldStart("results");
      for (Map.Entry<String, Double> result : new TreeMap<>(entry.results()).entrySet()) {
        output.figure(result.getKey(), result.getValue());
      }
      json.writeEndObject();
    }
  }
}
