// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.model;

import java.util.List;
import java.util.Optional;

/**
 * 等次: the first that holds.
 *
 * @param within the group that {@code place}, {@code from_last} and {@code quota} mean inside
 * @param list the grades, best first
 */
public record Grades(Optional<Grouping> within, List<Consequence> list) {
  /** No grades. */
  public static final Grades NONE = new Grades(Optional.empty(), List.of());

  /** Keeps a copy. */
  public Grades {
    list = List.copyOf(list);
  }

  /** The same with other grades. */
  public Grades withList(List<Consequence> other) {
    return new Grades(within, other);
  }
}
