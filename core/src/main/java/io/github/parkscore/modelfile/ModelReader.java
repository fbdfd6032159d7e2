// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.modelfile;

import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Outcome;
import io.github.parkscore.model.IndicatorModel;
import io.github.parkscore.yaml.Fields;
import io.github.parkscore.yaml.Node;
import io.github.parkscore.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * Reads a model file. Everything that is wrong with it is told at once, in the order of the file; a
 * model comes out only where nothing is.
 */
public final class ModelReader {
  private ModelReader() {}

  /**
   * Reads a model.
   *
   * @param name the file's name, as findings say it
   * @param text the file's content
   * @param checks looks at the whole model, each of which adds its findings
   */
  public static Outcome<IndicatorModel> read(String name, String text, ModelCheck... checks) {
    Reading reading = new Reading();
    return read(YamlReader.read(name, text, reading.findings()), reading, List.of(checks));
  }

  /**
   * Reads a model from UTF-8 bytes. The stream is not closed.
   *
   * @param name the file's name, as findings say it
   * @param in the file's content
   * @param checks looks at the whole model, each of which adds its findings
   * @throws IOException if the stream cannot be read
   */
  public static Outcome<IndicatorModel> read(String name, InputStream in, ModelCheck... checks)
      throws IOException {
    Reading reading = new Reading();
    return read(YamlReader.read(name, in, reading.findings()), reading, List.of(checks));
  }

  private static Outcome<IndicatorModel> read(
      Optional<Node> root, Reading reading, List<ModelCheck> checks) {
    Findings findings = reading.findings();
    Optional<IndicatorModel> model =
        root.flatMap(node -> Fields.of(node, ModelKeys.MODEL, findings))
            .map(fields -> new ModelBuilder(reading, fields).build(checks));
    List<Finding> sorted = FileOrder.sort(findings.list());
    return model.isEmpty() || Findings.hasErrors(sorted)
        ? Outcome.refused(sorted)
        : Outcome.of(model.get(), sorted);
  }
}
