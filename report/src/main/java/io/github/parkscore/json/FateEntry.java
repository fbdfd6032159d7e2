// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.json;

import io.github.parkscore.data.Fate;
import io.github.parkscore.data.Period;
import io.github.parkscore.finding.Text;
import java.util.Optional;

/** Reads what {@link FatesPart} wrote. */
final class FateEntry {
  private FateEntry() {}

  static Fate read(Json fate) {
    Optional<Json> renamed = fate.find("renamed");
    if (renamed.isPresent()) {
      return new Fate.Renamed(renamed.get().text(), fate.find("since").map(Json::period));
    }
    Optional<Json> exempt = fate.find("exemptUntil");
    if (exempt.isPresent()) {
      return new Fate.Exempt(exempt.get().period());
    }
    Period since = fate.get("since").period();
    boolean restated = fate.find("restated").map(Json::flag).orElse(false);
    if (fate.find("merged").isPresent()) {
      return new Fate.Merged(fate.get("merged").text(), since, restated);
    }
    if (fate.find("split").isPresent()) {
      return new Fate.Split(fate.list("split", Json::text), since, restated);
    }
    if (fate.find("changed").isPresent()) {
      return new Fate.Changed(fate.get("changed").text(), fate.get("before").text(), since);
    }
    throw fate.wrong(Text.of("renamed | merged | split | changed | exemptUntil"));
  }
}
