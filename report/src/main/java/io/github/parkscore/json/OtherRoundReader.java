// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.json;

import io.github.parkscore.data.History;
import io.github.parkscore.data.OtherRound;
import io.github.parkscore.finding.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads of an {@code evaluation.json} what models may take that use its results as figures. */
public final class OtherRoundReader {
  private final JsonLimits limits;

  /** A reader of as much as an evaluation of ten thousand parks needs. */
  public OtherRoundReader() {
    this(JsonLimits.STANDARD);
  }

  /** A reader of no more than the limits. */
  public OtherRoundReader(JsonLimits limits) {
    this.limits = limits;
  }

  /**
   * Reads what is left of a stream, which is not closed.
   *
   * @param file the name that findings and places give it
   * @throws IOException if the stream fails
   */
  public Outcome<OtherRound> read(String file, InputStream in) throws IOException {
    try {
      Json document = Document.open(in, limits, RoundEntry.SKIPPED);
      RoundEntry round = RoundEntry.read(document);
      List<OtherRound.Line> lines = new ArrayList<>();
      for (Json park : document.get("parks").list()) {
        lines.add(line(park, round.parks().get(park.get("id").text())));
      }
      return Outcome.of(new OtherRound(round.model(), round.period(), file, lines), List.of());
    } catch (BrokenException e) {
      return Outcome.refused(e.in(file));
    }
  }

  private static OtherRound.Line line(Json park, History.Entry entry) {
    Set<String> names = new LinkedHashSet<>();
    names.add(park.get("name").text());
    park.find("short").ifPresent(name -> names.add(name.text()));
    return new OtherRound.Line(
        park.get("id").text(), List.copyOf(names), entry.total(), entry.grade(), entry.rank());
  }
}
