// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.json;

import io.github.parkscore.files.Fingerprint;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what {@link ManifestPart} wrote. */
final class ManifestEntry {
  private ManifestEntry() {}

  static Manifest read(Json document) {
    Map<String, String> options = new LinkedHashMap<>();
    document.get("options").entries().forEach((name, value) -> options.put(name, value.text()));
    return new Manifest(
        document.get("library").text(),
        options,
        model(document.get("model")),
        files(document.get("inputs")),
        FindingEntry.readAll(document.get("noticed")),
        files(document.get("outputs")));
  }

  private static ModelText model(Json model) {
    ModelText text = new ModelText(model.get("file").text(), model.get("text").text());
    String stated = model.get("sha256").text();
    if (!text.sha256().equals(stated)) {
      throw new BrokenException(JsonCode.MODEL_ALTERED, "seen", text.sha256(), "expected", stated);
    }
    return text;
  }

  private static List<Fingerprint> files(Json files) {
    return files.list().stream().map(ManifestEntry::file).toList();
  }

  private static Fingerprint file(Json file) {
    String name = file.get("name").text();
    double bytes = file.get("bytes").figure();
    String sha256 = file.get("sha256").text();
    return file.make(() -> new Fingerprint(name, (long) bytes, sha256));
  }
}
