// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.json;

import io.github.parkscore.data.Column;
import io.github.parkscore.evaluation.IndicatorResult;
import io.github.parkscore.evaluation.NodeResult;
import io.github.parkscore.finding.Text;
import io.github.parkscore.model.ModelTree;
import io.github.parkscore.model.Node;
import io.github.parkscore.model.Part;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what {@link NodesPart} wrote: just the nodes of the model, each with its stages. */
final class NodesEntry {
  private final ModelTree tree;
  private final int size;

  NodesEntry(ModelTree tree, int size) {
    this.tree = tree;
    this.size = size;
  }

  Map<String, NodeResult> nodes(Json list) {
    Map<String, NodeResult> nodes = new LinkedHashMap<>();
    for (Json node : list.list()) {
      nodes.put(node.get("id").text(), node(node));
    }
    Set<String> known = new LinkedHashSet<>();
    known.add(ModelTree.ROOT);
    tree.nodes().forEach(node -> known.add(node.id()));
    if (!nodes.keySet().equals(known)) {
      throw list.wrong(Text.of(known.toString()));
    }
    return nodes;
  }

  Map<String, Column> results(Json results) {
    Map<String, Column> columns = new LinkedHashMap<>();
    results.entries().forEach((id, figures) -> columns.put(id, figures.column(size)));
    Set<String> known = tree.model().conclusions().results().keySet();
    if (!known.containsAll(columns.keySet())) {
      throw results.wrong(Text.of(known.toString()));
    }
    return columns;
  }

  /** The totals at other stages of checking, which the model must know. */
  Map<String, Column> byStage(Optional<Json> totals) {
    Map<String, Column> columns = new LinkedHashMap<>();
    List<String> known = tree.model().inputs().stages().names();
    totals.ifPresent(
        found ->
            found
                .entries()
                .forEach(
                    (stage, figures) -> {
                      if (!known.contains(stage)) {
                        throw found.wrong(Text.of(known.toString()));
                      }
                      columns.put(stage, figures.column(size));
                    }));
    return columns;
  }

  private NodeResult node(Json node) {
    Json full = node.get("full");
    Column points = node.get("points").column(size);
    Column limited = node.find("limited").map(found -> found.column(size)).orElse(points);
    Column combined = node.find("combined").map(found -> found.column(size)).orElse(limited);
    return new NodeResult(
        full.isList() ? full.column(size) : Column.constant(size, full.figure()),
        combined,
        limited,
        points,
        indicator(node));
  }

  private Optional<IndicatorResult> indicator(Json node) {
    boolean expected =
        tree.node(node.get("id").text()).map(Node::part).orElse(null) instanceof Part.Indicator;
    if (!expected) {
      return Optional.empty();
    }
    StageEntry stages = new StageEntry(size);
    return Optional.of(stages.indicator(node));
  }
}
