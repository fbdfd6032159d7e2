// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.modelfile;

import io.github.parkscore.finding.Nearest;
import io.github.parkscore.model.Attribute;
import io.github.parkscore.yaml.Node;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The keys of a table: the values of one attribute, or the model's columns. */
final class TableKeys {
  private final Reading reading;

  TableKeys(Reading reading) {
    this.reading = reading;
  }

  /** Tells keys that are no values, and tables that two attributes fit. */
  void check(Node.Mapping table) {
    List<String> keys =
        table.entries().keySet().stream().filter(key -> !key.equals("else")).toList();
    if (keys.isEmpty() || reading.columns().containsAll(keys)) {
      return;
    }
    List<Attribute> fitting = fitting(keys);
    if (fitting.size() > 1) {
      reading
          .findings()
          .add(
              ModelCode.AMBIGUOUS_TABLE.at(
                  table.place(), "seen", fitting.stream().map(Attribute::id).toList()));
    }
    if (fitting.isEmpty()) {
      List<String> known = nearest(keys);
      keys.stream()
          .filter(key -> !known.contains(key))
          .map(key -> table.entries().get(key).key())
          .forEach(
              key ->
                  reading
                      .findings()
                      .add(
                          ModelCode.UNKNOWN_TABLE_KEY.at(
                              key.place(),
                              "seen",
                              key.text(),
                              "known",
                              Nearest.to(key.text(), known))));
    }
  }

  /** The values that a table over some keys leaves out. */
  List<String> leftOut(Collection<String> keys) {
    List<String> all =
        reading.columns().containsAll(keys)
            ? reading.columns()
            : fitting(keys).stream().findFirst().map(Attribute::values).orElse(List.of());
    return all.stream().filter(value -> !keys.contains(value)).toList();
  }

  private List<Attribute> fitting(Collection<String> keys) {
    return reading.attributes().values().stream()
        .filter(attribute -> attribute.values().containsAll(keys))
        .toList();
  }

  /** The columns, or the values of the attribute, that have the most of some keys. */
  private List<String> nearest(List<String> keys) {
    List<List<String>> candidates = new ArrayList<>();
    reading.attributes().values().forEach(attribute -> candidates.add(attribute.values()));
    candidates.add(reading.columns());
    Optional<List<String>> most =
        candidates.stream()
            .max(
                Comparator.comparingLong(values -> keys.stream().filter(values::contains).count()));
    boolean none = keys.stream().noneMatch(most.orElse(List.of())::contains);
    return none ? candidates.stream().flatMap(List::stream).distinct().toList() : most.get();
  }
}
