// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.modelfile;

import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Nearest;
import io.github.parkscore.yaml.Node;
import io.github.parkscore.yaml.YamlCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where a file has faults: below which keys, and in which declarations. */
final class Faults {
  private static final int MOST_STRANGE = 50;

  /** Sections whose keys, or whose values' ids, are names for formulas. */
  static final List<String> DECLARING =
      List.of(
          "attributes",
          "items",
          "rules",
          "results",
          "score",
          "indicators",
          "grades",
          "honours",
          "watch");

  private static final List<String> BY_KEY = List.of("attributes", "items", "rules", "results");

  private final Map<Node.Mapping, Set<String>> broken = new IdentityHashMap<>();
  private final Map<Node.Mapping, List<String>> strange = new IdentityHashMap<>();
  private final Map<String, Set<String>> lost = new HashMap<>();
  private final Set<String> wholeSections = new HashSet<>();

  /** Notes a fault and where it is. */
  void add(Finding finding, Layout.Step step) {
    for (Layout.Step at : step.trail()) {
      broken.computeIfAbsent(at.mapping(), m -> new HashSet<>()).add(at.key());
      declared(at, finding.seen());
    }
    if (step.isAtTop()) {
      wholeSections.add(step.key());
    }
    if (finding.code().equals(YamlCode.UNKNOWN_KEY.id())) {
      List<String> keys = strange.computeIfAbsent(step.mapping(), m -> new ArrayList<>());
      if (keys.size() < MOST_STRANGE) {
        keys.add(step.key());
      }
    }
  }

  private void declared(Layout.Step at, String seen) {
    boolean byKey = at.above() != null && at.above().isAtTop() && BY_KEY.contains(at.above().key());
    if (byKey) {
      lose(at.key(), seen);
    }
    Node.Entry id = at.mapping().entries().get("id");
    if (id != null && id.value() instanceof Node.Scalar scalar) {
      lose(scalar.text(), seen);
    }
  }

  /** Notes that a name may not exist for something that was seen in its declaration. */
  void lose(String name, String seen) {
    lost.computeIfAbsent(name, n -> new HashSet<>()).add(seen);
  }

  /** Whether something but the name itself is wrong in the declaration of a name. */
  boolean isLost(String name) {
    return lost.getOrDefault(name, Set.of()).stream().anyMatch(seen -> !seen.equals(name));
  }

  /** Whether a whole section that declares names is no such thing, or its key is misspelt. */
  boolean hasNoNames(Node.Mapping root) {
    return DECLARING.stream()
        .anyMatch(section -> wholeSections.contains(section) || isMisspelt(root, section));
  }

  /** Whether a mapping, or one around it, has a key that is broken or misspelt. */
  boolean isBroken(Layout.Step where, String key) {
    return where.trail().stream()
        .map(Layout.Step::mapping)
        .anyMatch(mapping -> hasBroken(mapping, key) || isMisspelt(mapping, key));
  }

  private boolean hasBroken(Node.Mapping mapping, String key) {
    return broken.getOrDefault(mapping, Set.of()).contains(key);
  }

  /** Whether there is a fault anywhere inside a mapping. */
  boolean isInside(Node.Mapping mapping) {
    return broken.containsKey(mapping);
  }

  /** Whether some mapping of the file has a fault below a key, or misspells it. */
  boolean isAnywhere(String key) {
    return broken.values().stream().anyMatch(keys -> keys.contains(key))
        || strange.keySet().stream().anyMatch(mapping -> isMisspelt(mapping, key));
  }

  boolean isMisspelt(Node.Mapping mapping, String key) {
    return strange.getOrDefault(mapping, List.of()).stream().anyMatch(k -> isMeant(key, k));
  }

  static boolean isMeant(String key, String written) {
    return Nearest.distance(written, key) <= Math.max(1, key.length() / 3);
  }
}
