// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.yaml;

import io.github.parkscore.finding.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * The keys that one kind of mapping may have.
 *
 * @param id the kind's name in schemas
 * @param kind the kind as messages call it
 * @param names the keys
 */
public record Keys(String id, Text kind, List<String> names) {
  /** Keeps a copy. */
  public Keys {
    names = List.copyOf(names);
  }

  /** A kind of mapping and its keys. */
  public static Keys of(String id, String zh, String en, String... names) {
    return new Keys(id, new Text(zh, en), List.of(names));
  }

  /** The same kind with the keys of another kind as well. */
  public Keys and(Keys others) {
    List<String> all = new ArrayList<>(names);
    all.addAll(others.names);
    return new Keys(id, kind, all);
  }
}
