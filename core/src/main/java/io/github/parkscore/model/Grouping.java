// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.model;

import java.util.List;

/**
 * What parks are grouped by: one attribute or several together.
 *
 * @param attributes the attributes' ids; empty: everybody is one group
 */
public record Grouping(List<String> attributes) {
  /** Everybody is one group. */
  public static final Grouping ALL = new Grouping(List.of());

  /** Keeps a copy. */
  public Grouping {
    attributes = List.copyOf(attributes);
  }

  /** Grouped by these attributes together. */
  public static Grouping by(String... attributes) {
    return new Grouping(List.of(attributes));
  }

  /** As columns of files are named: {@code level+region}. */
  public String key() {
    return String.join("+", attributes);
  }

  @Override
  public String toString() {
    return key();
  }
}
