// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.json;

import io.github.parkscore.evaluation.Candidacy;
import io.github.parkscore.evaluation.Conclusion;
import io.github.parkscore.evaluation.GradeChange;
import io.github.parkscore.evaluation.InForce;
import io.github.parkscore.evaluation.Regrading;
import io.github.parkscore.evaluation.State;
import io.github.parkscore.finding.Place;
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
        park.find("regrading").map(found -> regrading(park.get("id").text(), found)),
        park.list("honours", Json::both),
        park.list("watch", Json::text),
        park.list("candidacies", ConclusionEntry::candidacy),
        park.list("inForce", ConclusionEntry::inForce));
  }

  private static Regrading regrading(String park, Json regrading) {
    return regrading.make(
        () ->
            new Regrading(
                regrading.both("computed"),
                new GradeChange(
                    park,
                    regrading.get("grade").text(),
                    regrading.text("by"),
                    regrading.get("approvedBy").text(),
                    regrading.text("date"),
                    regrading.get("why").text(),
                    regrading.get("document").text(),
                    regrading.find("place").map(FindingEntry::place).orElse(Place.NOWHERE))));
  }

  private static Candidacy candidacy(Json candidacy) {
    return new Candidacy(
        candidacy.get("consequence").text(),
        candidacy.get("position").whole(1, Integer.MAX_VALUE),
        candidacy.get("of").whole(1, Integer.MAX_VALUE),
        candidacy.text("group"),
        candidacy.figure("figure"));
  }

  private static InForce inForce(Json inForce) {
    return new InForce(
        inForce.get("consequence").text(),
        inForce.text("on"),
        inForce.get("until").period(),
        inForce.list("triggers", ConclusionEntry::trigger));
  }

  private static InForce.Trigger trigger(Json trigger) {
    return new InForce.Trigger(
        trigger.get("round").period(), trigger.get("park").text(), trigger.get("name").text());
  }
}
