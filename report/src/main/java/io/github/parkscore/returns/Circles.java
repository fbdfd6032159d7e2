// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import io.github.parkscore.data.Fate;
import io.github.parkscore.data.Park;
import io.github.parkscore.finding.Findings;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Parks that are said to have gone into each other in a circle, or into themselves. */
final class Circles {
  private final List<Park> parks;
  private final Map<String, Map<Fate, Change>> fates;

  Circles(List<Park> parks, Map<String, Map<Fate, Change>> fates) {
    this.parks = parks;
    this.fates = fates;
  }

  /** Tells every circle once and takes its mergers out. */
  void refuse(Findings findings) {
    Set<String> seen = new LinkedHashSet<>();
    for (Park park : parks) {
      List<String> path = new ArrayList<>();
      String at = park.id();
      while (!at.isEmpty() && !path.contains(at) && seen.add(at)) {
        path.add(at);
        at = merged(at).map(Fate.Merged::into).orElse("");
      }
      if (path.contains(at)) {
        refuse(path.subList(path.indexOf(at), path.size()), findings);
      }
    }
  }

  private void refuse(List<String> circle, Findings findings) {
    Change first = fates.get(circle.get(0)).get(merged(circle.get(0)).orElseThrow());
    List<String> names =
        parks.stream().filter(park -> circle.contains(park.id())).map(Park::name).toList();
    findings.add(
        ReturnsCode.CHANGES_CIRCULAR
            .at(first.place(), "seen", first.seen(), "parks", names)
            .about(circle.get(0), ""));
    circle.forEach(id -> fates.get(id).keySet().removeIf(Fate.Merged.class::isInstance));
  }

  private Optional<Fate.Merged> merged(String id) {
    return fates.getOrDefault(id, Map.of()).keySet().stream()
        .filter(Fate.Merged.class::isInstance)
        .map(Fate.Merged.class::cast)
        .findFirst();
  }
}
