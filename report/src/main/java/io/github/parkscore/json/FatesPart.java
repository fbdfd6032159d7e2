// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.parkscore.data.Fate;
import java.io.IOException;
import java.util.List;

/** What became of a park. */
final class FatesPart {
  private final Output output;
  private final JsonGenerator json;

  FatesPart(Output output) {
    this.output = output;
    this.json = output.json();
  }

  void write(List<Fate> fates) throws IOException {
    if (fates.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("fates");
    for (Fate fate : fates) {
      json.writeStartObject();
      write(fate);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void write(Fate fate) throws IOException {
    if (fate instanceof Fate.Renamed renamed) {
      json.writeStringField("renamed", renamed.former());
      output.text("since", renamed.since().map(Object::toString).orElse(""));
    } else if (fate instanceof Fate.Merged merged) {
      json.writeStringField("merged", merged.into());
      json.writeStringField("since", merged.since().toString());
      restated(merged.restated());
    } else if (fate instanceof Fate.Split split) {
      json.writeArrayFieldStart("split");
      for (String id : split.into()) {
        json.writeString(id);
      }
      json.writeEndArray();
      json.writeStringField("since", split.since().toString());
      restated(split.restated());
    } else if (fate instanceof Fate.Changed changed) {
      json.writeStringField("changed", changed.attribute());
      json.writeStringField("before", changed.before());
      json.writeStringField("since", changed.since().toString());
    } else if (fate instanceof Fate.Exempt exempt) {
      json.writeStringField("exemptUntil", exempt.until().toString());
    }
  }

  private void restated(boolean restated) throws IOException {
    if (restated) {
      json.writeBooleanField("restated", true);
    }
  }
}
