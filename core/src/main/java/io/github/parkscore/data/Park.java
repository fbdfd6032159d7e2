// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.data;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One line of the roster: somebody or something that is evaluated.
 *
 * @param id the code that never changes
 * @param name the full name
 * @param shortName the name used in tables; the full one where there is no other
 * @param city the city it answers to; empty if nobody said
 * @param formerNames names that returns may still carry
 * @param attributes texts by attribute id, without those that are missing
 * @param fates what became of it
 */
public record Park(
    String id,
    String name,
    String shortName,
    String city,
    List<String> formerNames,
    Map<String, String> attributes,
    List<Fate> fates) {
  /** Refuses a park without id or name; keeps copies. */
  public Park {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    if (id.isBlank()) {
      throw new IllegalArgumentException("a park without id: " + name);
    }
    shortName = shortName == null || shortName.isBlank() ? name : shortName;
    city = city == null ? "" : city;
    formerNames = List.copyOf(formerNames);
    attributes = Map.copyOf(attributes);
    fates = List.copyOf(fates);
  }

  /** A park of which nothing became. */
  public Park(
      String id,
      String name,
      String shortName,
      List<String> formerNames,
      Map<String, String> attributes) {
    this(id, name, shortName, "", formerNames, attributes, List.of());
  }

  /** A park with a name only. */
  public static Park of(String id, String name) {
    return new Park(id, name, name, List.of(), Map.of());
  }

  /** The same with other attributes. */
  public Park withAttributes(Map<String, String> others) {
    return new Park(id, name, shortName, city, formerNames, others, fates);
  }

  /** The same of which this became. */
  public Park withFates(List<Fate> others) {
    return new Park(id, name, shortName, city, formerNames, attributes, others);
  }

  /** How it came to its end by a period: merged away or split up; empty if it goes on. */
  public Optional<Fate> end(Period by) {
    return fates.stream()
        .filter(
            fate ->
                fate instanceof Fate.Merged merged && !by.isBefore(merged.since())
                    || fate instanceof Fate.Split split
                        && !split.into().contains(id)
                        && !by.isBefore(split.since()))
        .findFirst();
  }

  /** The last period of an exemption that a period falls into; empty of other periods. */
  public Optional<Period> exemptUntil(Period in) {
    return fates.stream()
        .filter(Fate.Exempt.class::isInstance)
        .map(fate -> ((Fate.Exempt) fate).until())
        .filter(until -> !until.isBefore(in))
        .findFirst();
  }

  /** The text of an attribute in a period; empty if it has none. */
  public Optional<String> attribute(String attribute, Period in) {
    Optional<Fate.Changed> next = Optional.empty();
    for (Fate fate : fates) {
      if (fate instanceof Fate.Changed changed
          && changed.attribute().equals(attribute)
          && in.isBefore(changed.since())
          && next.filter(known -> known.since().compareTo(changed.since()) <= 0).isEmpty()) {
        next = Optional.of(changed);
      }
    }
    return next.map(Fate.Changed::before)
        .or(() -> Optional.ofNullable(attributes.get(attribute)))
        .filter(text -> !text.isEmpty());
  }

  /** The name it had before it got its present one in a period; empty if that was another time. */
  public Optional<String> nameBefore(Period in) {
    return fates.stream()
        .filter(
            fate ->
                fate instanceof Fate.Renamed renamed
                    && renamed.since().filter(since -> isIn(since, in)).isPresent())
        .map(fate -> ((Fate.Renamed) fate).former())
        .findFirst();
  }

  private static boolean isIn(Period one, Period other) {
    return !one.isBefore(other) && !other.isBefore(one);
  }
}
