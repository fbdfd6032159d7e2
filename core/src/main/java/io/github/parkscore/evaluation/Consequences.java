// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import io.github.parkscore.data.History;
import io.github.parkscore.model.Consequence;
import io.github.parkscore.model.IndicatorModel;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How honours and watches are called in results: by their id, by their name where they have none.
 */
final class Consequences {
  private Consequences() {}

  /** The key of a consequence in results. */
  static String key(Consequence consequence) {
    return consequence.id().isEmpty() ? consequence.name().zh() : consequence.id();
  }

  /** Everything that an earlier round may have called a consequence, by its key. */
  static List<String> names(IndicatorModel model, String key) {
    Set<String> names = new LinkedHashSet<>();
    names.add(key);
    Stream.concat(model.conclusions().honours().stream(), model.conclusions().watch().stream())
        .filter(consequence -> key(consequence).equals(key))
        .forEach(
            consequence -> {
              names.add(consequence.name().zh());
              names.add(consequence.name().en());
            });
    return List.copyOf(names);
  }

  /** Whether a consequence held for a park in a round. */
  static boolean held(History.Entry entry, List<String> names) {
    return names.stream()
        .anyMatch(name -> entry.watches().contains(name) || entry.honours().contains(name));
  }
}
