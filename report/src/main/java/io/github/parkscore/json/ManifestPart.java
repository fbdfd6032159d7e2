// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.parkscore.files.Fingerprint;
import io.github.parkscore.model.Identity;
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

  void write(Manifest manifest, Identity identity) throws IOException {
    json.writeStringField("library", manifest.library());
    json.writeObjectFieldStart("options");
    for (Map.Entry<String, String> option : manifest.options().entrySet()) {
      json.writeStringField(option.getKey(), option.getValue());
    }
    json.writeEndObject();
    files("inputs", manifest.inputs());
    files("outputs", manifest.outputs());
    json.writeObjectFieldStart("model");
    output.text("id", identity.id());
    output.text("edition", identity.edition());
    output.text("name", identity.name());
    json.writeStringField("file", manifest.model().file());
    json.writeStringField("sha256", manifest.model().sha256());
    json.writeStringField("text", manifest.model().text());
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
