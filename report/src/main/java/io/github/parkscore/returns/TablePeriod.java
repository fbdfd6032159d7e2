// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import io.github.parkscore.data.Period;
import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Place;
import io.github.parkscore.finding.Text;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the period of a whole table: from the lines above it or the name of the sheet, which must
 * not contradict each other; else from the name of the file; else from the caller.
 */
final class TablePeriod {
  private static final Text TITLE = new Text("标题", "its title");
  private static final Text SHEET = new Text("工作表名", "the name of its sheet");
  private static final Text FILE = new Text("文件名", "the name of its file");
  private static final Text CALLER = new Text("调用时指定的期间", "the period asked for");

  private TablePeriod() {}

  /** The period, with a finding that says where it is from; empty, with a finding, if unknown. */
  static Optional<Period> of(Table table, Optional<Period> wanted, Findings findings) {
    Place place = table.view().sheet().place();
    Set<Period> titles = table.around().periods();
    Optional<Period> title =
        titles.size() == 1 ? Optional.of(titles.iterator().next()) : Optional.empty();
    Optional<Period> sheet = PeriodText.inName(place.sheet());
    if (title.isPresent() && sheet.isPresent() && !title.equals(sheet)) {
      findings.add(
          ReturnsCode.PERIOD_CONTRADICTORY.at(place, "seen", title.get(), "sheet", place.sheet()));
      return Optional.empty();
    }
    if (title.isPresent()) {
      return taken(title, TITLE, place, findings);
    }
    if (sheet.isPresent()) {
      return taken(sheet, SHEET, place, findings);
    }
    Optional<Period> file = PeriodText.inName(table.file());
    if (file.isPresent()) {
      return taken(file, FILE, place, findings);
    }
    if (wanted.isPresent()) {
      return taken(wanted, CALLER, place, findings);
    }
    findings.add(ReturnsCode.PERIOD_UNKNOWN.at(place, "seen", titles));
    return Optional.empty();
  }

  private static Optional<Period> taken(
      Optional<Period> period, Text source, Place place, Findings findings) {
    findings.add(ReturnsCode.PERIOD_TAKEN.at(place, "seen", period.get(), "source", source));
    return period;
  }
}
