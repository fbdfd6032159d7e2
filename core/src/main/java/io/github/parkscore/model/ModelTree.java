// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.model;

import io.github.parkscore.finding.Place;
import io.github.parkscore.finding.Text;
import io.github.parkscore.formula.Formula;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The tree of a model with {@code parts: indicators} written out and every node able to ask
 * upwards. A part whose weight table has no entry for its column is left out.
 */
public final class ModelTree {
  /** The id of the root. */
  public static final String ROOT = "total";

  private final IndicatorModel model;
  private final Node root;
  private final Map<String, Node> byId = new LinkedHashMap<>();
  private final List<String> doubles = new ArrayList<>();

  ModelTree(IndicatorModel model) {
    this.model = model;
    Head head =
        new Head(
            ROOT,
            new Text("总分", "Total"),
            Optional.empty(),
            Optional.empty(),
            model.settings(),
            model.provenance(),
            Text.EMPTY,
            Text.EMPTY,
            Place.NOWHERE);
    root = new Node(ROOT, new Part.Category(head, model.score(), false), null);
    grow(root, model.score(), "", "");
  }

  private void grow(Node parent, List<Part> parts, String position, String prefix) {
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      String at = position + (i + 1);
      String declared = part.head().id();
      Node node = new Node(declared.isEmpty() ? prefix + at : prefix + declared, part, parent);
      if (!inColumn(node)) {
        continue;
      }
      parent.add(node);
      if (byId.put(node.id(), node) != null) {
        doubles.add(node.id());
      }
      if (part instanceof Part.Category category) {
        if (category.indicators()) {
          grow(node, model.indicators(), "", node.id() + ".");
        } else {
          grow(node, category.parts(), at + ".", prefix);
        }
      }
    }
  }

  private boolean inColumn(Node node) {
    Optional<NumberTable> weight = node.head().weight();
    Optional<String> column = node.column();
    if (weight.isEmpty() || column.isEmpty() || !isByColumn(weight.get())) {
      return true;
    }
    return weight.get().byKey().containsKey(column.get()) || weight.get().otherwise().isPresent();
  }

  /** Whether a table of weights is over the model's columns, not over an attribute. */
  public boolean isByColumn(NumberTable weight) {
    return !weight.isSingle() && model.inputs().columns().containsAll(weight.byKey().keySet());
  }

  /** The weight that a node has in its column; a table where it depends on an attribute. */
  public Optional<NumberTable> weight(Node node) {
    Optional<NumberTable> weight = node.head().weight();
    if (weight.isEmpty() || !isByColumn(weight.get())) {
      return weight;
    }
    Optional<Formula> entry =
        node.column().map(weight.get().byKey()::get).or(weight.get()::otherwise);
    return entry.map(NumberTable::of);
  }

  /** The model. */
  public IndicatorModel model() {
    return model;
  }

  /** The root, which is the total. */
  public Node root() {
    return root;
  }

  /** All nodes below the root, parents before children. */
  public List<Node> nodes() {
    return List.copyOf(byId.values());
  }

  /** All indicators, the ones for reference too, in their order. */
  public List<Node> indicators() {
    return byId.values().stream().filter(n -> n.part() instanceof Part.Indicator).toList();
  }

  /** A node by its id. */
  public Optional<Node> node(String id) {
    return id.equals(ROOT) ? Optional.of(root) : Optional.ofNullable(byId.get(id));
  }

  /** Ids that two nodes have. */
  public List<String> doubles() {
    return Collections.unmodifiableList(doubles);
  }
}
