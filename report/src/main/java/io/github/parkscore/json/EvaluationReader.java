// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.json;

import io.github.parkscore.data.ParkTable;
import io.github.parkscore.evaluation.Evaluation;
import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Outcome;
import io.github.parkscore.finding.Place;
import io.github.parkscore.model.IndicatorModel;
import io.github.parkscore.modelfile.ModelReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads {@code evaluation.json}: all of it or, where anything is not as it was written, nothing but
 * findings. The file may come from anybody: what is read is bounded, and nothing in it is trusted.
 */
public final class EvaluationReader {
  private final Function<ModelText, Outcome<IndicatorModel>> models;
  private final JsonLimits limits;

  /** A reader of as much as an evaluation of ten thousand parks needs. */
  public EvaluationReader() {
    this(JsonLimits.STANDARD);
  }

  /** A reader of no more than the limits. */
  public EvaluationReader(JsonLimits limits) {
    this(model -> ModelReader.read(model.file(), model.text()), limits);
  }

  EvaluationReader(Function<ModelText, Outcome<IndicatorModel>> models, JsonLimits limits) {
    this.models = models;
    this.limits = limits;
  }

  /**
   * Reads what is left of a stream, which is not closed.
   *
   * @param file the name that findings give it
   * @throws IOException if the stream fails
   */
  public Outcome<Recorded> read(String file, InputStream in) throws IOException {
    try {
      return Outcome.of(recorded(Document.open(in, limits, Set.of())), List.of());
    } catch (BrokenException e) {
      return Outcome.refused(e.in(file));
    }
  }

  private Recorded recorded(Json document) {
    Manifest manifest = ManifestEntry.read(document);
    IndicatorModel model = model(manifest);
    ParkTable table = TableEntry.read(document);
    NodesEntry nodes = new NodesEntry(model.tree(), table.size());
    return new Recorded(
        new Evaluation(
            model,
            table,
            HistoryEntry.read(document.get("history")),
            document.get("period").period(),
            nodes.nodes(document.get("nodes")),
            nodes.results(document.get("results")),
            RankingsEntry.read(document.get("rankings"), model, table.size()),
            ConclusionEntry.readAll(document.get("parks")),
            nodes.byStage(document.find("byStage")),
            FindingEntry.readAll(document.get("findings"))),
        manifest);
  }

  private IndicatorModel model(Manifest manifest) {
    Outcome<IndicatorModel> read = models.apply(manifest.model());
    if (read.value().isPresent() && !read.hasErrors()) {
      return read.value().get();
    }
    Findings findings = new Findings();
    findings.add(
        JsonCode.MODEL_UNREADABLE.at(
            Place.NOWHERE, "seen", manifest.model().file(), "library", manifest.library()));
    findings.addAll(read.findings());
    throw new BrokenException(findings.list());
  }
}
