// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.parkscore.data.Park;
import io.github.parkscore.evaluation.Conclusion;
import io.github.parkscore.evaluation.Evaluation;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** The parks and what followed for each. */
final class ParksPart {
  private final Output output;
  private final JsonGenerator json;

  ParksPart(Output output) {
    this.output = output;
    this.json = output.json();
  }

  void write(Evaluation evaluation) throws IOException {
    json.writeArrayFieldStart("parks");
    for (int i = 0; i < evaluation.size(); i++) {
      json.writeStartObject();
      park(evaluation.table().roster().parks().get(i));
      conclusion(evaluation.conclusions().get(i));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void park(Park park) throws IOException {
    json.writeStringField("id", park.id());
    json.writeStringField("name", park.name());
    if (!park.shortName().equals(park.name())) {
      json.writeStringField("short", park.shortName());
    }
    output.text("city", park.city());
    output.texts("former", park.formerNames());
    new FatesPart(output).write(park.fates());
    json.writeObjectFieldStart("attributes");
    // Sorted: the map of a park has an order of its own in every run.
    for (Map.Entry<String, String> entry : new TreeMap<>(park.attributes()).entrySet()) {
      json.writeStringField(entry.getKey(), entry.getValue());
    }
    json.writeEndObject();
  }

  private void conclusion(Conclusion conclusion) throws IOException {
    json.writeStringField("state", conclusion.state().id());
    output.bothTexts("reasons", conclusion.reasons());
    output.text("grade", conclusion.grade());
    output.text("managedAs", conclusion.managedAs());
    output.bothTexts("honours", conclusion.honours());
    output.texts("watch", conclusion.watches());
  }
}
