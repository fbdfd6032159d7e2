// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.modelfile;

import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Nearest;
import io.github.parkscore.finding.Place;
import io.github.parkscore.model.Attribute;
import io.github.parkscore.model.Grouping;
import io.github.parkscore.model.Item;
import io.github.parkscore.yaml.Fields;
import io.github.parkscore.yaml.Node;
import io.github.parkscore.yaml.Shapes;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is known of a model while it is being read. Used by one thread. */
final class Reading {
  private final Findings findings = new Findings();
  private final Ids ids = new Ids(findings);
  private final Map<String, Attribute> attributes = new LinkedHashMap<>();
  private final Map<String, Item> items = new LinkedHashMap<>();
  private List<String> columns = List.of();
  private final NumberReader numbers = new NumberReader(this);

  Findings findings() {
    return findings;
  }

  Ids ids() {
    return ids;
  }

  Map<String, Attribute> attributes() {
    return attributes;
  }

  Map<String, Item> items() {
    return items;
  }

  List<String> columns() {
    return columns;
  }

  void columns(List<String> declared) {
    columns = List.copyOf(declared);
  }

  NumberReader numbers() {
    return numbers;
  }

  /** A grouping such as {@code level + region}, its attributes known. */
  Optional<Grouping> grouping(Node node) {
    return Shapes.scalar(node, findings)
        .map(
            scalar -> {
              List<String> names =
                  Arrays.stream(scalar.text().split("[+＋]")).map(String::strip).toList();
              names.forEach(name -> requireAttribute(name, node.place()));
              return new Grouping(names);
            });
  }

  /** The grouping under a key. */
  Optional<Grouping> grouping(Fields fields, String key) {
    return fields.find(key).flatMap(this::grouping);
  }

  /** The id of an attribute under a key. */
  Optional<String> attribute(Fields fields, String key) {
    Optional<String> id = fields.word(key);
    id.ifPresent(name -> requireAttribute(name, fields.place(key)));
    return id;
  }

  void requireAttribute(String id, Place place) {
    if (!attributes.containsKey(id)) {
      unknown(ModelCode.UNKNOWN_ATTRIBUTE, id, attributes.keySet(), place);
    }
  }

  /** Adds a finding that lists the names nearest to an unknown one. */
  void unknown(ModelCode code, String seen, Collection<String> known, Place place) {
    findings.add(code.at(place, "seen", seen, "known", Nearest.to(seen, known)));
  }
}
