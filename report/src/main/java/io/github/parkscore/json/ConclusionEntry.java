// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.json;

import io.github.parkscore.evaluation.Conclusion;
import io.github.parkscore.evaluation.State;
import java.util.List;

/** Reads what {@link ParksPart} wrote, as far as it followed from the scores. */
final class ConclusionEntry {
  private ConclusionEntry() {}

  static List<Conclusion> readAll(Json parks) {
    return parks.list().stream().map(ConclusionEntry::read).toList();
  }

  private static Conclusion read(Json park) {
    return new Conclusion(
        park.get("state").constant(State.class),
        park.list("reasons", Json::both),
        park.both("grade"),
        park.both("managedAs"),
        park.list("honours", Json::both),
        park.list("watch", Json::text));
  }
}
