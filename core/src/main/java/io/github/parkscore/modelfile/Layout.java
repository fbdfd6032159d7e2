// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.modelfile;

import io.github.parkscore.finding.Place;
import io.github.parkscore.yaml.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Which keys lead to a place of a file. Immutable once it is made. */
final class Layout {
  private static final Comparator<Place> DOWNWARDS =
      Comparator.<Place>comparingInt(at -> at.line()).thenComparingInt(at -> at.column());

  /**
   * A key of a mapping on the way to a place.
   *
   * @param above the step before; null at the top of the file
   * @param mapping the mapping
   * @param key its key; empty at the bracket that begins it
   */
  record Step(Step above, Node.Mapping mapping, String key) {
    /** All steps down to this one, from the top of the file. */
    List<Step> trail() {
      List<Step> trail = above == null ? new ArrayList<>() : above.trail();
      trail.add(this);
      return trail;
    }

    boolean isAtTop() {
      return above == null;
    }

    /** The key of the whole file that leads here. */
    String section() {
      return above == null ? key : above.section();
    }

    Spot spot() {
      return new Spot(mapping.place(), key);
    }

    /** Whether a mapping is this one's or one above it. */
    boolean isWithin(Node.Mapping other) {
      return mapping == other || above != null && above.isWithin(other);
    }
  }

  /** A key of the mapping that begins somewhere. */
  record Spot(Place mapping, String key) {}

  private final TreeMap<Place, Step> steps = new TreeMap<>(DOWNWARDS);
  private final Optional<Node> root;

  Layout(Optional<Node> root) {
    this.root = root;
    root.ifPresent(node -> walk(node, null));
  }

  private void walk(Node node, Step above) {
    if (node instanceof Node.Mapping mapping) {
      steps.put(mapping.place(), new Step(above, mapping, ""));
      for (Node.Entry entry : mapping.entries().values()) {
        Step step = new Step(above, mapping, entry.key().text());
        steps.put(entry.key().place(), step);
        walk(entry.value(), step);
      }
      return;
    }
    if (above != null) {
      steps.put(node.place(), above);
    }
    if (node instanceof Node.Sequence list) {
      list.items().forEach(item -> walk(item, above));
    }
  }

  /** The innermost step to a place; empty for a place that is no line. */
  Optional<Step> at(Place place) {
    return place.line() == 0
        ? Optional.empty()
        : Optional.ofNullable(steps.floorEntry(place)).map(entry -> entry.getValue());
  }

  /** The step to a key without a value, which is no entry of its mapping any more. */
  Optional<Step> atKeyWithoutValue(Place key, String name) {
    Optional<Step> before = at(key);
    Optional<Step> level =
        before.flatMap(
            step ->
                step.trail().stream()
                    .filter(s -> !s.mapping().inFlow())
                    .filter(s -> s.mapping().place().column() == key.column())
                    .findFirst());
    return level.or(() -> before).map(step -> new Step(step.above(), step.mapping(), name));
  }

  /** Where the value below some keys begins; empty where there is none. */
  Optional<Place> place(List<String> keys) {
    Optional<Node> at = root;
    for (String key : keys) {
      at =
          at.filter(Node.Mapping.class::isInstance)
              .map(node -> ((Node.Mapping) node).entries().get(key))
              .map(Node.Entry::value);
    }
    return at.map(Node::place);
  }
}
