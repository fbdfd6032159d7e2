// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Place;
import io.github.parkscore.finding.Text;
import java.util.List;
import java.util.Set;

/**
 * Finds the park that a whole form speaks of: from 填报单位 in it, else from the name of its sheet, of
 * its file, or from its title, where that names one park of the roster and no other.
 */
final class TablePark {
  /** A text that may name the park, and what to call it. */
  private record Source(String text, Text called) {}

  private TablePark() {}

  /** The place in the roster; −1, with a finding, if nothing says so. */
  static int of(Table table, ParkFinder parks, Findings findings) {
    Place place = table.view().sheet().place();
    String id = table.around().id().orElse("");
    String name = table.around().name().orElse("");
    if (!id.isEmpty() || !name.isEmpty()) {
      return parks.find(id, name, () -> place);
    }
    List<Source> sources =
        List.of(
            new Source(place.sheet(), new Text("工作表名", "the name of its sheet")),
            new Source(table.file(), new Text("文件名", "the name of its file")),
            new Source(String.join(" ", table.around().titles()), new Text("标题", "its title")));
    for (Source source : sources) {
      Set<Integer> named = parks.names().namedIn(source.text());
      if (named.size() == 1) {
        int park = named.iterator().next();
        findings.add(
            ReturnsCode.PARK_TAKEN.at(
                place, "seen", parks.nameOf(park), "source", source.called()));
        return park;
      }
    }
    findings.add(ReturnsCode.PARK_MISSING.at(place));
    return -1;
  }
}
