// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.data;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which parks of a roster went into which. */
final class Mergers {
  private final Map<String, List<Park>> into = new HashMap<>();
  private final List<Park> successors = new ArrayList<>();

  /**
   * The mergers of these parks.
   *
   * @throws IllegalArgumentException if parks went into each other in a circle
   */
  Mergers(List<Park> parks) {
    Set<String> ids = parks.stream().map(Park::id).collect(Collectors.toSet());
    Map<String, Integer> waitsFor = new HashMap<>();
    for (Park park : parks) {
      for (String target : targets(park, ids)) {
        into.computeIfAbsent(target, key -> new ArrayList<>()).add(park);
        waitsFor.merge(target, 1, Integer::sum);
      }
    }
    Map<String, Park> byId =
        parks.stream().collect(Collectors.toMap(Park::id, park -> park, (one, other) -> one));
    Deque<Park> ready = new ArrayDeque<>();
    parks.stream().filter(park -> !waitsFor.containsKey(park.id())).forEach(ready::add);
    while (!ready.isEmpty()) {
      Park park = ready.remove();
      if (into.containsKey(park.id())) {
        successors.add(park);
      }
      for (String target : targets(park, ids)) {
        if (waitsFor.merge(target, -1, Integer::sum) == 0) {
          ready.add(byId.get(target));
        }
      }
    }
    if (successors.size() < into.size()) {
      throw new IllegalArgumentException("parks went into each other in a circle");
    }
  }

  private static List<String> targets(Park park, Set<String> ids) {
    return park.fates().stream()
        .filter(Fate.Merged.class::isInstance)
        .map(fate -> ((Fate.Merged) fate).into())
        .filter(ids::contains)
        .toList();
  }

  List<Park> into(String id) {
    return List.copyOf(into.getOrDefault(id, List.of()));
  }

  List<Park> successors() {
    return List.copyOf(successors);
  }
}
