// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import io.github.parkscore.data.Park;
import io.github.parkscore.data.Roster;
import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Place;
import io.github.parkscore.finding.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Finds the park that a row or a form speaks of, and says what was doubtful about it. */
final class ParkFinder {
  private static final Text NONE_NEAR = new Text("无", "none");

  /** Looking for near names takes time: after so many strangers nobody reads them any more. */
  private static final int STRANGERS = 100;

  private final List<Park> parks;
  private final ParkNames names;
  private final Findings findings;
  private final Set<List<Object>> told = new HashSet<>();
  private int strangers;

  ParkFinder(Roster roster, Findings findings) {
    this.parks = roster.parks();
    this.names = new ParkNames(roster);
    this.findings = findings;
  }

  ParkNames names() {
    return names;
  }

  String nameOf(int park) {
    return parks.get(park).name();
  }

  String idOf(int park) {
    return parks.get(park).id();
  }

  /** Whether a text names a park. */
  boolean isPark(String text) {
    return !text.isEmpty() && (names.withCode(text) >= 0 || !names.withName(text).isEmpty());
  }

  /** The place in the roster of the park meant; −1 if that is not certain, which is told. */
  int find(String id, String name, Supplier<Place> place) {
    if (id.isEmpty() && name.isEmpty()) {
      findings.add(ReturnsCode.PARK_MISSING.at(place.get()));
      return -1;
    }
    int byCode = id.isEmpty() ? -1 : names.withCode(id);
    if (name.isEmpty()) {
      return byCode >= 0 ? byCode : stranger(id, place);
    }
    Set<Integer> byName = names.withName(name);
    if (byCode >= 0) {
      return agreed(byCode, byName, id, name, place);
    }
    if (byName.isEmpty()) {
      int named = names.withCode(name);
      return named >= 0 && id.isEmpty() ? named : stranger(name, place);
    }
    if (byName.size() > 1) {
      List<String> codes = byName.stream().map(i -> parks.get(i).id()).toList();
      tell(ReturnsCode.PARK_AMBIGUOUS, place, "seen", name, "codes", codes);
      return -1;
    }
    int park = byName.iterator().next();
    if (!id.isEmpty()) {
      tell(
          ReturnsCode.CODE_NOT_IN_ROSTER,
          place,
          "seen",
          id,
          "name",
          name,
          "code",
          parks.get(park).id());
    }
    tellFormer(park, name, place);
    return park;
  }

  private int agreed(
      int byCode, Set<Integer> byName, String id, String name, Supplier<Place> place) {
    Park park = parks.get(byCode);
    if (byName.contains(byCode)) {
      tellFormer(byCode, name, place);
      return byCode;
    }
    if (byName.isEmpty()) {
      tell(ReturnsCode.NAME_DIFFERS, place, "seen", name, "code", id, "name", park.name());
      return byCode;
    }
    Park other = parks.get(byName.iterator().next());
    tell(
        ReturnsCode.PARK_CONTRADICTORY,
        place,
        "seen",
        id,
        "name",
        name,
        "park",
        park.name(),
        "other",
        other.id());
    return -1;
  }

  private void tellFormer(int park, String name, Supplier<Place> place) {
    if (names.isFormer(name)) {
      tell(ReturnsCode.FORMER_NAME, place, "seen", name, "name", parks.get(park).name());
    }
  }

  private int stranger(String name, Supplier<Place> place) {
    List<String> near = strangers++ < STRANGERS ? names.nearest(name) : List.of();
    tell(
        ReturnsCode.PARK_NOT_IN_ROSTER,
        place,
        "seen",
        name,
        "near",
        near.isEmpty() ? NONE_NEAR : near);
    return -1;
  }

  /** Tells the same about the same names of a sheet only once. */
  private void tell(ReturnsCode code, Supplier<Place> place, Object... arguments) {
    Place where = place.get();
    if (told.add(List.of(code, where.file(), where.sheet(), List.of(arguments)))) {
      findings.add(code.at(where, arguments));
    }
  }
}
