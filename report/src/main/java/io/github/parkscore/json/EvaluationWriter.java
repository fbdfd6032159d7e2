// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import io.github.parkscore.evaluation.Evaluation;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes {@code evaluation.json}: complete, so that {@link EvaluationReader} gives an equal
 * evaluation, and the same bytes for the same evaluation on every machine.
 */
public final class EvaluationWriter {
  /** The number of the format; it goes up when an older reader would misread a newer file. */
  public static final int FORMAT = 1;

  static final String MARK = "parkscore-evaluation";

  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .characterEscapes(new Surrogates())
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  private final Evaluation evaluation;
  private final Manifest manifest;

  /** Writes an evaluation and how it came about. */
  public EvaluationWriter(Evaluation evaluation, Manifest manifest) {
    this.evaluation = evaluation;
    this.manifest = manifest;
  }

  /**
   * Writes all of it; the stream is flushed and not closed.
   *
   * @throws IOException if the stream fails
   */
  public void writeTo(OutputStream out) throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.setPrettyPrinter(new LinePerEntry());
      Output output = new Output(json);
      json.writeStartObject();
      json.writeNumberField(MARK, FORMAT);
      new ManifestPart(output).write(manifest, evaluation.model());
      json.writeStringField("period", evaluation.period().toString());
      new ParksPart(output).write(evaluation);
      new ItemsPart(output).write(evaluation);
      new NodesPart(output).write(evaluation);
      new RankingsPart(output).write(evaluation);
      new HistoryPart(output).write(evaluation.history());
      new FindingsPart(output).write("noticed", manifest.noticed());
      new FindingsPart(output).write("findings", evaluation.findings());
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }
}
