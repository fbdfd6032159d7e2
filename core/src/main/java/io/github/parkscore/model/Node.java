// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.model;

import io.github.parkscore.finding.Text;
import io.github.parkscore.formula.Formula;
import io.github.parkscore.provenance.Basis;
import io.github.parkscore.provenance.Provenance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A part in its place in the tree: asks the nodes above for what it does not say itself, nearest
 * first. Immutable once the tree is built.
 */
public final class Node {
  /** What a node below the top says of these speaks of itself only. */
  private static final Set<String> OWN = Set.of("weight", "name");

  private final String id;
  private final Part part;
  private final Node parent;
  private final List<Node> children = new ArrayList<>();

  Node(String id, Part part, Node parent) {
    this.id = id;
    this.part = part;
    this.parent = parent;
  }

  void add(Node child) {
    children.add(child);
  }

  /** The id of the part; its position, such as {@code 2.1}, where the file gives none. */
  public String id() {
    return id;
  }

  /** The part as it is declared. */
  public Part part() {
    return part;
  }

  /** What is declared for every kind of part. */
  public Head head() {
    return part.head();
  }

  /** The part's name. */
  public Text name() {
    return head().name();
  }

  /** The node above; empty at the root. */
  public Optional<Node> parent() {
    return Optional.ofNullable(parent);
  }

  /** The nodes below, in their order. */
  public List<Node> children() {
    return Collections.unmodifiableList(children);
  }

  /** The children that share the node's points: all but points parts, references and their like. */
  public List<Node> weighted() {
    return children.stream().filter(Node::isWeighted).toList();
  }

  /** Whether it takes part in the weighted sum of its parent. */
  public boolean isWeighted() {
    if (part instanceof Part.Indicator indicator) {
      return !indicator.reference();
    }
    return part instanceof Part.Category && children.stream().anyMatch(Node::isWeighted);
  }

  /** How far below the root it is; 0 for the root. */
  public int depth() {
    return parent == null ? 0 : parent.depth() + 1;
  }

  /** Its treatments. */
  public List<Formula> treat() {
    return inherited(Settings::treat).orElse(List.of());
  }

  /** Its rule: the name of one, or a formula. */
  public Optional<Formula> rule() {
    return inherited(Settings::rule);
  }

  /** The range of its mark: an indicator's inherited one; of other parts only their own. */
  public Optional<Limits> limits() {
    return part instanceof Part.Indicator
        ? inherited(Settings::limits)
        : head().settings().limits();
  }

  /** What a missing figure earns. */
  public Optional<Absence> missing() {
    return inherited(Settings::missing);
  }

  /** What it earns where it does not apply. */
  public Optional<Absence> notApplicable() {
    return inherited(Settings::notApplicable);
  }

  /** The weight column that counts. */
  public Optional<String> column() {
    return inherited(Settings::column);
  }

  /** Whether the weights of its parts may sum to anything. */
  public boolean relative() {
    return inherited(Settings::relative).orElse(false);
  }

  /** The aggregation of its parts. */
  public String combine() {
    return inherited(Settings::combine).orElse("mean");
  }

  /** Who answers for it. */
  public Text department() {
    return inherited(Settings::department).orElse(Text.EMPTY);
  }

  /** The parameters of its rule, nearest first for each name; further ones come first. */
  public Map<String, NumberTable> with() {
    Map<String, NumberTable> merged =
        parent == null ? new LinkedHashMap<>() : new LinkedHashMap<>(parent.with());
    merged.putAll(head().settings().with());
    return merged;
  }

  /**
   * What one of its numbers, names or formulas rests on: the nearest node that says so. A node's
   * entry for {@code weight} or {@code name} speaks of its own only, unless it is the root's.
   */
  public Optional<Basis> basis(String key) {
    for (Node node = this; node != null; node = node.parent) {
      boolean speaks = node == this || node.parent == null || !OWN.contains(key);
      Provenance says = node.head().provenance();
      Optional<Basis> said = speaks ? says.basis(key) : says.everything();
      if (said.isPresent()) {
        return said;
      }
    }
    return Optional.empty();
  }

  private <T> Optional<T> inherited(Function<Settings, Optional<T>> setting) {
    for (Node node = this; node != null; node = node.parent) {
      Optional<T> own = setting.apply(node.head().settings());
      if (own.isPresent()) {
        return own;
      }
    }
    return Optional.empty();
  }

  @Override
  public String toString() {
    return id;
  }
}
