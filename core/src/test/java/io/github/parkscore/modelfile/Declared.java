// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.modelfile;

import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Outcome;
import io.github.parkscore.model.IndicatorModel;
import io.github.parkscore.yaml.Fields;
import io.github.parkscore.yaml.YamlReader;
import java.util.List;
import java.util.Optional;

/**
 * Models as they are declared: sections that this version reads and does not evaluate can be
 * written, too, and names need not exist.
 */
final class Declared {
  private Declared() {}

  static Outcome<IndicatorModel> read(String name, String text) {
    Reading reading = new Reading();
    Optional<IndicatorModel> model =
        YamlReader.read(name, text, reading.findings())
            .flatMap(root -> Fields.of(root, ModelKeys.MODEL, reading.findings()))
            .map(
                fields -> {
                  IndicatorModel built = new ModelBuilder(reading, fields).build();
                  new WholeModel(fields, built).check();
                  return built;
                });
    List<Finding> findings = reading.findings().list();
    return Findings.hasErrors(findings)
        ? Outcome.refused(findings)
        : new Outcome<>(model, findings);
  }
}
