// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.data;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * 名录: who belongs to a round, in the order of the list. Every park of it appears in every internal
 * output, whether it sent a return or not.
 */
public final class Roster {
  private final Map<String, Park> byId = new LinkedHashMap<>();
  private final Map<String, Integer> index = new HashMap<>();
  private final Set<String> changed = new HashSet<>();
  private final Mergers mergers;
  private final List<Park> parks;
  private final Map<String, Labels> labels = new ConcurrentHashMap<>();

  /**
   * A roster of these parks.
   *
   * @throws IllegalArgumentException if two have the same id, or parks went into each other in a
   *     circle
   */
  public Roster(List<Park> parks) {
    for (Park park : parks) {
      index.put(park.id(), byId.size());
      if (byId.put(park.id(), park) != null) {
        throw new IllegalArgumentException("two parks of the roster have the id " + park.id());
      }
    }
    this.parks = List.copyOf(parks);
    this.mergers = new Mergers(this.parks);
    for (Park park : parks) {
      for (Fate fate : park.fates()) {
        if (fate instanceof Fate.Changed change) {
          changed.add(change.attribute());
        }
      }
    }
  }

  /** The parks that went into one, whenever that was, in the order of the list. */
  public List<Park> mergedInto(String id) {
    return mergers.into(id);
  }

  /** The parks that others went into, each after those of the others that have such themselves. */
  public List<Park> successors() {
    return mergers.successors();
  }

  /** Whether some park had another text of an attribute before. */
  public boolean changes(String attribute) {
    return changed.contains(attribute);
  }

  /** The parks in the order of the list. */
  public List<Park> parks() {
    return parks;
  }

  /** How many there are. */
  public int size() {
    return parks.size();
  }

  /** A park by its id. */
  public Optional<Park> park(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The place of an id in the list, counted from 0; -1 if there is none. */
  public int indexOf(String id) {
    return index.getOrDefault(id, -1);
  }

  /** The texts of an attribute; looked up once for all rounds. */
  public Labels labels(String attribute) {
    return labels.computeIfAbsent(attribute, key -> Labels.of(parks, key));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Roster roster && parks.equals(roster.parks);
  }

  @Override
  public int hashCode() {
    return parks.hashCode();
  }
}
