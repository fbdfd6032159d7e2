// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.modelfile;

import io.github.parkscore.finding.Place;
import io.github.parkscore.model.Attribute;
import io.github.parkscore.model.IndicatorModel;
import io.github.parkscore.model.ModelTree;
import io.github.parkscore.model.Node;
import io.github.parkscore.model.NumberTable;
import io.github.parkscore.rule.Formulas;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The weights of a tree for one kind of park: a value for each attribute that weights depend on.
 */
final class Weights {
  /** More kinds of park than this are not tried out. */
  private static final int MOST_PROFILES = 200;

  private final IndicatorModel model;
  private final ModelTree tree;
  private final Map<Node, Map<Map<String, String>, Double>> sums = new HashMap<>();

  Weights(IndicatorModel model, ModelTree tree) {
    this.model = model;
    this.tree = tree;
  }

  /** The kinds of park that the weights below a node, and its own points, tell apart. */
  List<Map<String, String>> profiles(Node node) {
    Set<Attribute> attributes = new LinkedHashSet<>();
    for (Optional<Node> at = Optional.of(node); at.isPresent(); at = at.get().parent()) {
      attributesBelow(at.get(), attributes);
    }
    List<Map<String, String>> profiles = List.of(Map.of());
    for (Attribute attribute : attributes) {
      List<Map<String, String>> finer = new ArrayList<>();
      for (Map<String, String> profile : profiles) {
        for (String value : attribute.values()) {
          Map<String, String> more = new LinkedHashMap<>(profile);
          more.put(attribute.id(), value);
          finer.add(more);
        }
      }
      if (finer.size() > MOST_PROFILES) {
        return List.of();
      }
      profiles = finer;
    }
    return profiles;
  }

  private void attributesBelow(Node node, Set<Attribute> attributes) {
    for (Node child : node.weighted()) {
      Optional<NumberTable> weight = tree.weight(child);
      weight
          .filter(table -> !table.isSingle())
          .flatMap(table -> model.inputs().attributeOf(table))
          .ifPresent(attributes::add);
      if (weight.isEmpty()) {
        attributesBelow(child, attributes);
      }
    }
  }

  /** The points of a node. */
  double points(Node node, Map<String, String> profile) {
    if (node.parent().isEmpty()) {
      return model.fullMarks().orElseGet(() -> sum(node, profile));
    }
    Node parent = node.parent().get();
    return points(parent, profile) * weight(node, profile) / sum(parent, profile);
  }

  /** The sum of the weights of a node's parts; asked for by every one of them. */
  double sum(Node node, Map<String, String> profile) {
    Map<Map<String, String>, Double> known = sums.computeIfAbsent(node, n -> new HashMap<>());
    Double before = known.get(profile);
    if (before != null) {
      return before;
    }
    double sum = 0;
    for (Node child : node.weighted()) {
      sum += weight(child, profile);
    }
    known.put(profile, sum);
    return sum;
  }

  /** The parts that such a park lacks, also those of categories without a weight of their own. */
  List<Node> absent(Node node, Map<String, String> profile) {
    List<Node> absent = new ArrayList<>();
    for (Node child : node.weighted()) {
      Optional<NumberTable> weight = tree.weight(child);
      if (weight.isEmpty()) {
        absent.addAll(absent(child, profile));
      } else if (!weight.get().isSingle() && weight(child, profile) == 0) {
        absent.add(child);
      }
    }
    return absent;
  }

  private double weight(Node node, Map<String, String> profile) {
    Optional<NumberTable> weight = tree.weight(node);
    if (weight.isEmpty()) {
      return sum(node, profile);
    }
    NumberTable table = weight.get();
    Optional<String> value =
        table.isSingle()
            ? Optional.empty()
            : model.inputs().attributeOf(table).map(a -> profile.get(a.id()));
    return value
        .map(table.byKey()::get)
        .or(table::otherwise)
        .map(formula -> Formulas.constant(formula).orElse(0))
        .orElse(0.0);
  }

  /** Where a node stands; of the root, its first part. */
  Place place(Node node) {
    boolean root = node.parent().isEmpty();
    return root ? node.weighted().get(0).head().place() : node.head().place();
  }
}
