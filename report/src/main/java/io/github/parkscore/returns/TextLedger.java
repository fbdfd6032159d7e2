// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import io.github.parkscore.data.Park;
import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Place;
import io.github.parkscore.finding.Text;
import io.github.parkscore.model.Attribute;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** The texts of attributes that returns state, beside those of the roster. */
final class TextLedger {
  private static final Text ROSTER = new Text("名录", "the roster");

  private final List<Park> parks;
  private final Findings findings;
  private final Map<List<Object>, Stated> stated = new HashMap<>();

  private record Stated(String text, Place place, boolean refused) {}

  TextLedger(List<Park> parks, Findings findings) {
    this.parks = parks;
    this.findings = findings;
  }

  /** Enters a text. One that isn't allowed, or that contradicts another, is told and not used. */
  void put(int park, Attribute attribute, String text, Supplier<Place> place) {
    if (saysNothing(attribute, text)) {
      return;
    }
    Optional<String> allowed = allowed(attribute, text);
    if (allowed.isEmpty()) {
      findings.add(
          ReturnsCode.ATTRIBUTE_NOT_ALLOWED
              .at(
                  place.get(),
                  "seen",
                  text,
                  "attribute",
                  attribute.name(),
                  "values",
                  attribute.values())
              .about(parks.get(park).id(), attribute.id()));
      return;
    }
    List<Object> key = List.of(park, attribute.id());
    Stated before = stated.get(key);
    String known =
        before != null ? before.text() : parks.get(park).attributes().get(attribute.id());
    if (known != null && !Folding.fold(known).equals(Folding.fold(allowed.get()))) {
      contradict(park, attribute, allowed.get(), known, before, place.get());
    } else if (before == null) {
      stated.put(key, new Stated(allowed.get(), place.get(), false));
    }
  }

  private void contradict(
      int park, Attribute attribute, String text, String known, Stated before, Place place) {
    boolean ofRoster = parks.get(park).attributes().containsKey(attribute.id());
    Text where = before == null ? ROSTER : Text.of(before.place().toString());
    findings.add(
        ReturnsCode.ATTRIBUTES_CONFLICT
            .at(
                place,
                "seen",
                text,
                "other",
                known,
                "where",
                where,
                "park",
                parks.get(park).name(),
                "attribute",
                attribute.name())
            .about(parks.get(park).id(), attribute.id()));
    if (!ofRoster) {
      stated.put(List.of(park, attribute.id()), new Stated(known, place, true));
    }
  }

  /** Whether a text stands for an empty cell; 无 does, unless it is one of the model's values. */
  static boolean saysNothing(Attribute attribute, String text) {
    boolean value = !attribute.values().isEmpty() && allowed(attribute, text).isPresent();
    return !value && FigureText.parse(text) instanceof FigureText.Blank;
  }

  /** The text as the model spells it; empty if the model doesn't allow it. */
  static Optional<String> allowed(Attribute attribute, String text) {
    String kept = text.strip();
    if (attribute.values().isEmpty()) {
      return Optional.of(kept);
    }
    String folded = Folding.fold(kept);
    return attribute.values().stream()
        .filter(value -> Folding.fold(value).equals(folded))
        .findFirst();
  }

  /** The parks with what the returns say of them; the roster's own texts stand. */
  List<Park> parks() {
    Map<Integer, Map<String, String>> added = new HashMap<>();
    stated.forEach(
        (key, what) -> {
          if (!what.refused()) {
            added
                .computeIfAbsent((Integer) key.get(0), park -> new HashMap<>())
                .put((String) key.get(1), what.text());
          }
        });
    return IntStream.range(0, parks.size())
        .mapToObj(i -> with(parks.get(i), added.getOrDefault(i, Map.of())))
        .toList();
  }

  private static Park with(Park park, Map<String, String> added) {
    if (added.isEmpty()) {
      return park;
    }
    Map<String, String> all = new HashMap<>(added);
    all.putAll(park.attributes());
    return park.withAttributes(all);
  }
}
