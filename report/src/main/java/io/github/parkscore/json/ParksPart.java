// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.parkscore.data.Park;
import io.github.parkscore.evaluation.Candidacy;
import io.github.parkscore.evaluation.Conclusion;
import io.github.parkscore.evaluation.Evaluation;
import io.github.parkscore.evaluation.GradeChange;
import io.github.parkscore.evaluation.InForce;
import io.github.parkscore.evaluation.Regrading;
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
    if (conclusion.regrading().isPresent()) {
      regrading(conclusion.regrading().get());
    }
    output.bothTexts("honours", conclusion.honours());
    output.texts("watch", conclusion.watches());
    if (!conclusion.candidacies().isEmpty()) {
      json.writeArrayFieldStart("candidacies");
      for (Candidacy candidacy : conclusion.candidacies()) {
        candidacy(candidacy);
      }
      json.writeEndArray();
    }
    if (!conclusion.inForce().isEmpty()) {
      json.writeArrayFieldStart("inForce");
      for (InForce inForce : conclusion.inForce()) {
        inForce(inForce);
      }
      json.writeEndArray();
    }
  }

  private void regrading(Regrading regrading) throws IOException {
    GradeChange change = regrading.change();
    json.writeObjectFieldStart("regrading");
    output.text("computed", regrading.computed());
    json.writeStringField("grade", change.grade());
    output.text("by", change.by());
    json.writeStringField("approvedBy", change.approvedBy());
    output.text("date", change.date());
    json.writeStringField("why", change.why());
    json.writeStringField("document", change.document());
    output.place(change.place());
    json.writeEndObject();
  }

  private void candidacy(Candidacy candidacy) throws IOException {
    json.writeStartObject();
    json.writeStringField("consequence", candidacy.consequence());
    json.writeNumberField("position", candidacy.position());
    json.writeNumberField("of", candidacy.of());
    output.text("group", candidacy.group());
    if (!Double.isNaN(candidacy.figure())) {
      output.figure("figure", candidacy.figure());
    }
    json.writeEndObject();
  }

  private void inForce(InForce inForce) throws IOException {
    json.writeStartObject();
    json.writeStringField("consequence", inForce.consequence());
    output.text("on", inForce.on());
    json.writeStringField("until", inForce.until().toString());
    json.writeArrayFieldStart("triggers");
    for (InForce.Trigger trigger : inForce.triggers()) {
      json.writeStartObject();
      json.writeStringField("round", trigger.round().toString());
      json.writeStringField("park", trigger.park());
      json.writeStringField("name", trigger.name());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
