// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.parkscore.files.Fingerprint;
import io.github.parkscore.model.Consequence;
import io.github.parkscore.model.Identity;
import io.github.parkscore.model.IndicatorModel;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The head of the file: library, options, files, model. */
final class ManifestPart {
  private final Output output;
  private final JsonGenerator json;

  ManifestPart(Output output) {
    this.output = output;
    this.json = output.json();
  }

  void write(Manifest manifest, IndicatorModel model) throws IOException {
    json.writeStringField("library", manifest.library());
    json.writeObjectFieldStart("options");
    for (Map.Entry<String, String> option : manifest.options().entrySet()) {
      json.writeStringField(option.getKey(), option.getValue());
    }
    json.writeEndObject();
    files("inputs", manifest.inputs());
    files("outputs", manifest.outputs());
    json.writeObjectFieldStart("model");
    identity(model.identity());
    honours(model.conclusions().honours());
    json.writeStringField("file", manifest.model().file());
    json.writeStringField("sha256", manifest.model().sha256());
    json.writeStringField("text", manifest.model().text());
    json.writeEndObject();
  }

  private void identity(Identity identity) throws IOException {
    json.writeStringField("id", identity.id());
    json.writeStringField("edition", identity.edition());
    output.text("name", identity.name());
  }

  /** The names of honours that formulas of later rounds call by an id. */
  private void honours(List<Consequence> honours) throws IOException {
    json.writeObjectFieldStart("honours");
    for (Consequence honour : honours) {
      if (!honour.id().isEmpty()) {
        output.text(honour.id(), honour.name());
      }
    }
    json.writeEndObject();
  }

  private void files(String name, List<Fingerprint> files) throws IOException {
    json.writeArrayFieldStart(name);
    for (Fingerprint file : files) {
      json.writeStartObject();
      json.writeStringField("name", file.name());
      json.writeNumberField("bytes", file.bytes());
      json.writeStringField("sha256", file.sha256());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
