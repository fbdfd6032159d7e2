// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.parkscore.finding.Finding;
import java.io.IOException;
import java.util.List;

/** The remarks, in both languages. */
final class FindingsPart {
  private final Output output;
  private final JsonGenerator json;

  FindingsPart(Output output) {
    this.output = output;
    this.json = output.json();
  }

  void write(String name, List<Finding> findings) throws IOException {
    json.writeArrayFieldStart(name);
    for (Finding finding : findings) {
      json.writeStartObject();
      json.writeStringField("severity", Ids.of(finding.severity()));
      json.writeStringField("code", finding.code());
      output.place(finding.place());
      output.text("park", finding.park());
      output.text("topic", finding.topic());
      output.text("seen", finding.seen());
      output.text("expected", finding.expected());
      output.text("message", finding.message());
      output.text("hint", finding.hint());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
