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
 * Reads a model file. Everything that is wrong with it is told at once, in the order of the file:
 * its structure, its names, the types and units of its formulas, rules and parameters. What only
 * follows from something else is not told besides. A model comes out only where nothing is wrong;
 * it can be evaluated then.
 */
public final class ModelReader {
  private ModelReader() {}

  /**
   * Reads a model.
   *
   * @param name the file's name, as findings say it
   * @param text the file's content
   */
  public static Outcome<IndicatorModel> read(String name, String text) {
    Reading reading = new Reading();
    return read(YamlReader.read(name, text, reading.findings()), reading);
  }

  /**
   * Reads a model from UTF-8 bytes. The stream is not closed.
   *
   * @param name the file's name, as findings say it
   * @param in the file's content
   * @throws IOException if the stream cannot be read
   */
  public static Outcome<IndicatorModel> read(String name, InputStream in) throws IOException {
    Reading reading = new Reading();
    return read(YamlReader.read(name, in, reading.findings()), reading);
  }

  private static Outcome<IndicatorModel> read(Optional<Node> root, Reading reading) {
    Findings findings = reading.findings();
    Layout layout = new Layout(root);
    Optional<Fields> fields = root.flatMap(node -> Fields.of(node, ModelKeys.MODEL, findings));
    Optional<IndicatorModel> model = fields.map(f -> new ModelBuilder(reading, f).build());
    model
        .flatMap(m -> new WholeModel(fields.get(), m).check())
        .ifPresent(m -> findings.addAll(Binding.findings(m, findings.list(), layout)));
    List<Finding> sorted = FileOrder.sort(findings.list(), layout);
    return model.isEmpty() || Findings.hasErrors(sorted)
        ? Outcome.refused(sorted)
        : Outcome.of(model.get(), sorted);
  }
}
