// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.parkscore.data.Column;
import io.github.parkscore.evaluation.Change;
import io.github.parkscore.evaluation.Evaluation;
import io.github.parkscore.evaluation.IndicatorResult;
import io.github.parkscore.evaluation.NodeResult;
import io.github.parkscore.evaluation.Stage;
import io.github.parkscore.model.ModelTree;
import io.github.parkscore.model.Node;
import io.github.parkscore.model.Part;
import java.io.IOException;
import java.util.Locale;

/** The points of every node and the stages of every indicator, the root first. */
final class NodesPart {
  private final Output output;
  private final JsonGenerator json;

  NodesPart(Output output) {
    this.output = output;
    this.json = output.json();
  }

  void write(Evaluation evaluation) throws IOException {
    ModelTree tree = evaluation.model().tree();
    json.writeArrayFieldStart("nodes");
    node(tree.root(), evaluation);
    for (Node node : tree.nodes()) {
      node(node, evaluation);
    }
    json.writeEndArray();
    json.writeObjectFieldStart("results");
    for (String id : evaluation.results().keySet()) {
      output.figures(id, evaluation.results().get(id));
    }
    json.writeEndObject();
    byStage(evaluation);
  }

  private void byStage(Evaluation evaluation) throws IOException {
    if (!evaluation.byStage().isEmpty()) {
      json.writeObjectFieldStart("byStage");
      for (String stage : evaluation.byStage().keySet()) {
        output.figures(stage, evaluation.byStage().get(stage));
      }
      json.writeEndObject();
    }
  }

  private void node(Node node, Evaluation evaluation) throws IOException {
    NodeResult result = evaluation.node(node.id());
    json.writeStartObject();
    json.writeStringField("id", node.id());
    if (node.parent().isPresent()) {
      json.writeStringField("parent", node.parent().get().id());
    }
    output.text("name", node.name());
    json.writeStringField("kind", kind(node.part()));
    full(result.full());
    output.figures("points", result.points());
    differing("limited", result.limited(), result.points());
    differing("combined", result.combined(), result.limited());
    if (result.indicator().isPresent()) {
      indicator(node.part(), result.indicator().get());
    }
    json.writeEndObject();
  }

  private static String kind(Part part) {
    return part.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  /** Mostly the same for every park, and then one number. */
  private void full(Column full) throws IOException {
    if (full.size() > 0
        && full.missing() == 0
        && full.equals(Column.constant(full.size(), full.get(0)))) {
      output.figure("full", full.get(0));
    } else {
      output.figures("full", full);
    }
  }

  private void differing(String name, Column column, Column from) throws IOException {
    if (!column.equals(from)) {
      output.figures(name, column);
    }
  }

  private void indicator(Part part, IndicatorResult stages) throws IOException {
    if (part instanceof Part.Indicator indicator && indicator.unit().isPresent()) {
      json.writeStringField("unit", indicator.unit().get().name());
    }
    json.writeObjectFieldStart("value");
    output.figures("figures", stages.value().column());
    changes(stages.value());
    json.writeEndObject();
    json.writeObjectFieldStart("treated");
    differing("figures", stages.treated().column(), stages.value().column());
    changes(stages.treated());
    json.writeEndObject();
    json.writeObjectFieldStart("mark");
    output.figures("figures", stages.mark().column());
    changes(stages.mark());
    json.writeEndObject();
  }

  private void changes(Stage stage) throws IOException {
    if (stage.changes().isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("changes");
    for (Change change : stage.changes()) {
      json.writeStartObject();
      json.writeNumberField("park", change.park());
      output.figure("before", change.before());
      output.figure("after", change.after());
      json.writeStringField("by", Ids.of(change.by()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
