// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import io.github.parkscore.evaluation.GradeChange;
import io.github.parkscore.evaluation.Regrading;
import io.github.parkscore.finding.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** 调档: the grades that were changed after ranking, from what to what, by whom, why, by what. */
final class RegradingView {
  private RegradingView() {}

  static View of(Ledger ledger) {
    ParkCells cells = new ParkCells(ledger);
    List<Row> rows = new ArrayList<>();
    for (int park : ledger.ranked()) {
      Optional<Regrading> regrading = ledger.evaluation().conclusions().get(park).regrading();
      regrading.ifPresent(made -> rows.add(row(ledger, cells, park, made)));
    }
    return new View(
        "regrading",
        new Text("调档", "Changed grades"),
        Text.EMPTY,
        List.of(
            Heading.rank("rank", Terms.RANK),
            Heading.park(ledger.wording().title()),
            Heading.number("total", Terms.TOTAL, ledger.decimals().ofTotal()),
            Heading.text("computed", new Text("按规则", "By the rule"), 9),
            Heading.text("grade", new Text("调为", "Changed to"), 9),
            Heading.text("why", new Text("理由", "Reason"), 32),
            Heading.text("document", new Text("文号", "Document"), 24),
            Heading.text("approved", new Text("批准人", "Approved by"), 14),
            Heading.text("by", new Text("经办人", "Proposed by"), 12),
            Heading.text("date", new Text("日期", "Date"), 12)),
        List.of(Section.of(rows)));
  }

  private static Row row(Ledger ledger, ParkCells cells, int park, Regrading made) {
    GradeChange change = made.change();
    return new Row(
        park,
        List.of(
            cells.rank(park, ledger.evaluation().ranking()),
            cells.park(park),
            cells.total(park),
            Cell.text(made.computed()),
            Cell.text(ledger.evaluation().conclusions().get(park).grade()),
            Cell.text(change.why()),
            Cell.text(change.document()),
            Cell.text(change.approvedBy()),
            Cell.text(change.by()),
            Cell.text(change.date())));
  }
}
