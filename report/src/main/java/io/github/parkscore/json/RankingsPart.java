// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.parkscore.evaluation.Evaluation;
import io.github.parkscore.evaluation.Ranking;
import java.io.IOException;

/** The ranks within every grouping, everybody first. */
final class RankingsPart {
  private final Output output;
  private final JsonGenerator json;

  RankingsPart(Output output) {
    this.output = output;
    this.json = output.json();
  }

  void write(Evaluation evaluation) throws IOException {
    json.writeArrayFieldStart("rankings");
    for (Ranking ranking : evaluation.rankings()) {
      json.writeStartObject();
      json.writeArrayFieldStart("by");
      for (String attribute : ranking.grouping().attributes()) {
        json.writeString(attribute);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("groups");
      for (String group : ranking.groups()) {
        json.writeString(group);
      }
      json.writeEndArray();
      output.indexes("group", ranking.group(), -1);
      output.indexes("rank", ranking.rank(), 0);
      output.indexes("counts", ranking.counts(), -1);
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
