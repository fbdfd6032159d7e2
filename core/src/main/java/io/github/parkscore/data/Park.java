// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.data;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One line of the roster: somebody or something that is evaluated.
 *
 * @param id the code that never changes
 * @param name the full name
 * @param shortName the name used in tables; the full one where there is no other
 * @param formerNames names that returns may still carry
 * @param attributes texts by attribute id, without those that are missing
 */
public record Park(
    String id,
    String name,
    String shortName,
    List<String> formerNames,
    Map<String, String> attributes) {
  /** Refuses a park without id or name; keeps copies. */
  public Park {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    if (id.isBlank()) {
      throw new IllegalArgumentException("a park without id: " + name);
    }
    shortName = shortName == null || shortName.isBlank() ? name : shortName;
    formerNames = List.copyOf(formerNames);
    attributes = Map.copyOf(attributes);
  }

  /** A park with a name only. */
  public static Park of(String id, String name) {
    return new Park(id, name, name, List.of(), Map.of());
  }
}
