// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import io.github.parkscore.data.Fate;
import io.github.parkscore.data.Park;
import io.github.parkscore.data.Period;
import io.github.parkscore.data.Roster;
import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Text;
import io.github.parkscore.model.Attribute;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What became of the parks of a roster, once all of them are known: the others are looked up by
 * name, and what can't be so is told and left out.
 */
final class Changes {
  private static final Text NONE_NEAR = new Text("无", "none");
  private static final String JOINTS = "和与及";

  private final ParkNames names;
  private final List<Attribute> attributes;
  private final Findings findings;
  private final Map<String, Map<Fate, Change>> fates = new HashMap<>();

  Changes(List<Park> parks, List<Attribute> attributes, Findings findings) {
    this.names = new ParkNames(new Roster(parks));
    this.attributes = attributes;
    this.findings = findings;
  }

  /** The same parks with what became of them. */
  static List<Park> of(
      List<Park> parks,
      Map<String, List<Change>> told,
      List<Attribute> attributes,
      Findings findings) {
    Changes changes = new Changes(parks, attributes, findings);
    for (Park park : parks) {
      Map<Fate, Change> own = new LinkedHashMap<>();
      for (Change change : told.getOrDefault(park.id(), List.of())) {
        changes.fate(park, change).ifPresent(fate -> own.putIfAbsent(fate, change));
      }
      changes.fates.put(park.id(), own);
    }
    parks.forEach(changes::refuseContradictions);
    new Circles(parks, changes.fates).refuse(findings);
    return parks.stream()
        .map(park -> park.withFates(List.copyOf(changes.fates.get(park.id()).keySet())))
        .toList();
  }

  private Optional<Fate> fate(Park park, Change change) {
    if (change.kind() == ChangeText.Kind.RENAMED) {
      String former = change.said().before();
      return former.isEmpty()
          ? Optional.empty()
          : Optional.of(new Fate.Renamed(former, change.date()));
    }
    if (change.date().isEmpty()) {
      findings.add(
          ReturnsCode.CHANGE_UNDATED
              .at(change.place(), "seen", change.seen(), "park", park.name())
              .about(park.id(), ""));
      return Optional.empty();
    }
    Period since = change.date().get();
    return switch (change.kind()) {
      case MERGED ->
          Optional.of(new Fate.Merged(id(change.said().after(), change), since, change.restated()));
      case SPLIT ->
          Optional.of(new Fate.Split(ids(change.said().after(), change), since, change.restated()));
      case UPGRADED -> upgraded(park, change, since);
      default -> Optional.of(new Fate.Exempt(since));
    };
  }

  /** 甲、乙和丙: names may have 和 within them, so that it divides names that are known only. */
  private List<String> ids(String text, Change change) {
    List<String> ids = new ArrayList<>();
    for (String piece : text.split("[、,，;；]|\\band\\b")) {
      if (!piece.isBlank()) {
        names(piece.strip()).forEach(name -> ids.add(id(name, change)));
      }
    }
    return ids;
  }

  private List<String> names(String text) {
    for (int i = 1; i < text.length() - 1 && !isKnown(text); i++) {
      boolean joins = JOINTS.indexOf(text.charAt(i)) >= 0;
      if (joins && isKnown(text.substring(0, i).strip())) {
        List<String> rest = names(text.substring(i + 1).strip());
        if (rest.stream().allMatch(this::isKnown)) {
          List<String> all = new ArrayList<>(List.of(text.substring(0, i).strip()));
          all.addAll(rest);
          return all;
        }
      }
    }
    return List.of(text);
  }

  private boolean isKnown(String name) {
    return names.find(name).size() == 1;
  }

  /** The id of the park meant; its name as written, which is told, if that is not one park. */
  private String id(String name, Change change) {
    if (isKnown(name)) {
      return names.find(name).get(0).id();
    }
    List<String> near = names.nearest(name);
    findings.add(
        ReturnsCode.CHANGE_PARK_UNKNOWN.at(
            change.place(), "seen", name, "near", near.isEmpty() ? NONE_NEAR : near));
    return name;
  }

  private Optional<Fate> upgraded(Park park, Change change, Period since) {
    for (Attribute attribute : attributes) {
      String today = park.attributes().getOrDefault(attribute.id(), "");
      boolean named = change.attribute().equals(attribute.id());
      boolean said = change.attribute().isEmpty() && is(attribute, change.said().after(), today);
      if (named || said) {
        Optional<String> before = before(attribute, change.said().before(), today);
        if (before.isPresent()) {
          return Optional.of(new Fate.Changed(attribute.id(), before.get(), since));
        }
      }
    }
    findings.add(
        ReturnsCode.UPGRADE_UNCLEAR
            .at(change.place(), "seen", change.seen(), "park", park.name())
            .about(park.id(), ""));
    return Optional.empty();
  }

  private static boolean is(Attribute attribute, String said, String today) {
    return !today.isEmpty() && attribute.values().contains(today) && said.startsWith(today);
  }

  /** The text before; of two that are possible the other one than today's. */
  private static Optional<String> before(Attribute attribute, String said, String today) {
    List<String> others = attribute.values().stream().filter(v -> !v.equals(today)).toList();
    if (said.isEmpty()) {
      return others.size() == 1 ? Optional.of(others.get(0)) : Optional.empty();
    }
    return TextLedger.allowed(attribute, said).filter(text -> !text.equals(today));
  }

  /** A park ends once, and has one text before each change. */
  private void refuseContradictions(Park park) {
    Map<Fate, Change> own = fates.get(park.id());
    Map<List<Object>, Fate> claims = new HashMap<>();
    List<Fate> refused = new ArrayList<>();
    for (Fate fate : own.keySet()) {
      Fate other = claims.putIfAbsent(claim(fate), fate);
      if (other != null) {
        refused.addAll(List.of(fate, other));
        Change change = own.get(fate);
        findings.add(
            ReturnsCode.CHANGES_CONFLICT
                .at(
                    change.place(),
                    "seen",
                    change.seen(),
                    "other",
                    own.get(other).seen(),
                    "where",
                    own.get(other).place().toString(),
                    "park",
                    park.name())
                .about(park.id(), ""));
      }
    }
    refused.forEach(own::remove);
  }

  private static List<Object> claim(Fate fate) {
    if (fate instanceof Fate.Changed changed) {
      return List.of("changed", changed.attribute(), changed.since());
    }
    if (fate instanceof Fate.Renamed renamed) {
      return List.of("renamed", renamed.since().map(Object::toString).orElse(renamed.former()));
    }
    return List.of(fate instanceof Fate.Exempt ? "exempt" : "end");
  }
}
