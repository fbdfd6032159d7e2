// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import io.github.parkscore.data.Park;
import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Place;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Figures that stand in two places and agree: one finding for each pair of sheets. */
final class Repeats {
  private static final int PARKS_NAMED = 6;

  private final List<Park> parks;
  private final Map<List<Place>, Seen> seen = new LinkedHashMap<>();

  private static final class Seen {
    private final Place first;
    private final BitSet who = new BitSet();
    private int count;

    Seen(Place first) {
      this.first = first;
    }
  }

  Repeats(List<Park> parks) {
    this.parks = parks;
  }

  void add(int park, Place earlier, Spot later) {
    Seen pair =
        seen.computeIfAbsent(List.of(earlier, later.sheet()), key -> new Seen(later.place()));
    pair.who.set(park);
    pair.count++;
  }

  void tell(Findings findings) {
    seen.forEach(
        (pair, what) ->
            findings.add(
                ReturnsCode.FIGURES_REPEATED.at(
                    what.first,
                    "count",
                    what.count,
                    "where",
                    pair.get(0).toString(),
                    "seen",
                    what.who.stream()
                        .limit(PARKS_NAMED)
                        .mapToObj(park -> parks.get(park).shortName())
                        .toList(),
                    "parks",
                    what.who.cardinality())));
  }
}
