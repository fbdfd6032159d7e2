// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.json;

import io.github.parkscore.evaluation.Evaluation;
import io.github.parkscore.files.Fingerprint;
import io.github.parkscore.finding.Outcome;
import io.github.parkscore.finding.Place;
import io.github.parkscore.model.IndicatorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Evaluations as files in memory. */
final class Written {
  static final Manifest MANIFEST =
      new Manifest(
          "0.1.0",
          Map.of("lang", "zh"),
          new ModelText("江苏.yaml", "parkscore: 1\nid: made-zone\n"),
          List.of(Fingerprint.of("上报/2024.xlsx", new byte[] {1, 2, 3})),
          List.of(JsonCode.OTHER_MODEL.at(Place.cell("上报/2024.xlsx", "2024年", "D7"), "seen", "a")),
          List.of(Fingerprint.of("scores.csv", new byte[0])));

  private Written() {}

  static byte[] bytes(Evaluation evaluation) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new EvaluationWriter(evaluation, MANIFEST).writeTo(out);
    return out.toByteArray();
  }

  /** A reader that takes a model for what its text says. */
  static EvaluationReader reader(IndicatorModel model) {
    return new EvaluationReader(text -> Outcome.of(model, List.of()), JsonLimits.STANDARD);
  }

  static Outcome<Recorded> read(byte[] bytes, IndicatorModel model) throws IOException {
    return reader(model).read("evaluation.json", new ByteArrayInputStream(bytes));
  }
}
