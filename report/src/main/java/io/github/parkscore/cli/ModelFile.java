// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.cli;

import io.github.parkscore.evaluation.Evaluator;
import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Outcome;
import io.github.parkscore.finding.Place;
import io.github.parkscore.finding.Severity;
import io.github.parkscore.finding.Text;
import io.github.parkscore.model.IndicatorModel;
import io.github.parkscore.modelfile.ModelReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A model file that is right.
 *
 * @param path where it is
 * @param text what it says
 * @param evaluator the model with its names bound
 * @param findings what is not wrong and yet worth a look
 */
record ModelFile(Path path, String text, Evaluator evaluator, List<Finding> findings) {
  /** Longer than anybody writes by hand. */
  private static final int LARGEST = 8 << 20;

  IndicatorModel model() {
    return evaluator.model();
  }

  /**
   * Reads and binds a model.
   *
   * @throws StopException with exit code 3 if there is no such file, 2 if something is wrong with
   *     it
   */
  static ModelFile read(Path path) throws StopException {
    Named.file(path);
    byte[] bytes = bytes(path);
    Outcome<IndicatorModel> read = model(path.getFileName().toString(), bytes);
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (read.value().isEmpty() && isSomethingElse(path, text)) {
      throw new StopException(
          Exit.WRONG_CALL,
          CliCode.NOT_A_MODEL.at(
              Place.file(path.getFileName().toString()), "seen", path.getFileName()));
    }
    if (read.value().isEmpty() || read.hasErrors()) {
      throw new StopException(Exit.WRONG_CALL, errors(read.findings()));
    }
    return new ModelFile(path, text, Evaluator.of(read.value().get()), read.findings());
  }

  /** What is called otherwise than models are, and has not the line that all models begin with. */
  private static boolean isSomethingElse(Path path, String text) {
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    return !name.endsWith(".yaml") && !name.endsWith(".yml") && !text.contains("parkscore:");
  }

  private static Outcome<IndicatorModel> model(String name, byte[] bytes) {
    try {
      return ModelReader.read(name, new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** No more than it takes to see that it is too much. */
  private static byte[] bytes(Path path) throws StopException {
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes(LARGEST);
    } catch (IOException e) {
      throw Named.unreadable(path, Text.of(String.valueOf(e.getMessage())));
    }
  }

  private static List<Finding> errors(List<Finding> findings) {
    return findings.stream().filter(f -> f.severity() == Severity.ERROR).toList();
  }
}
