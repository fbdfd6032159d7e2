// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import io.github.parkscore.data.Park;
import io.github.parkscore.data.ParkTable;
import io.github.parkscore.finding.Place;
import io.github.parkscore.finding.Text;
import io.github.parkscore.model.Attribute;
import io.github.parkscore.model.IndicatorModel;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Attributes that most parks lack, as all do when the roster was left out: groups are empty then,
 * tables and conditions can't be decided, every score may be another. That is one error for all
 * parks together. A single park without its level is told by itself; a model that says what a blank
 * attribute means is taken at its word.
 */
final class AbsentAttributes {
  private final IndicatorModel model;
  private final int returned;
  private final Map<String, Integer> lacking = new TreeMap<>();

  /** Counts the parks without a text, among those that sent a return. */
  AbsentAttributes(IndicatorModel model, ParkTable table, BitSet returned) {
    this.model = model;
    this.returned = returned.cardinality();
    List<Park> parks = table.roster().parks();
    for (Attribute attribute : model.inputs().attributes().values()) {
      boolean isSent = attribute.value().isEmpty() && attribute.elsewhere().isEmpty();
      int without =
          (int)
              returned.stream()
                  .filter(park -> !parks.get(park).attributes().containsKey(attribute.id()))
                  .count();
      if (isSent && attribute.blank().isEmpty() && 2 * without > this.returned) {
        lacking.put(attribute.id(), without);
      }
    }
  }

  /** Whether most parks lack an attribute. */
  boolean contains(String attribute) {
    return lacking.containsKey(attribute);
  }

  /** One finding for all attributes that something asked for and as many parks lack. */
  void tell(Set<String> asked, Remarks remarks) {
    Map<Integer, List<Text>> byCount = new TreeMap<>();
    for (Attribute attribute : model.inputs().attributes().values()) {
      if (asked.contains(attribute.id()) && contains(attribute.id())) {
        byCount
            .computeIfAbsent(lacking.get(attribute.id()), count -> new ArrayList<>())
            .add(name(attribute));
      }
    }
    byCount.forEach(
        (count, names) ->
            remarks.add(
                EvaluationCode.ATTRIBUTES_ABSENT.at(
                    Place.NOWHERE, "seen", joined(names), "count", count, "of", returned)));
  }

  /** What an attribute is called. */
  static Text name(Attribute attribute) {
    return attribute.name().isEmpty() ? Text.of(attribute.id()) : attribute.name();
  }

  private static Text joined(List<Text> names) {
    return new Text(
        names.stream().map(Text::zh).collect(Collectors.joining("、")),
        names.stream().map(Text::en).collect(Collectors.joining(", ")));
  }
}
