// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import io.github.parkscore.evaluation.Ranking;
import io.github.parkscore.finding.Text;
import java.util.List;

/** 结果: the model's named results, park by park. Nothing where the model names none. */
final class ResultsView {
  private ResultsView() {}

  static View of(Ledger ledger) {
    ParkCells cells = new ParkCells(ledger);
    Ranking all = ledger.evaluation().ranking();
    List<NamedResult> results = NamedResult.of(ledger);
    Columns columns = new Columns();
    columns.add(Heading.rank("rank", Terms.RANK), park -> cells.rank(park, all));
    columns.add(Heading.park(ledger.wording().title()), cells::park);
    columns.add(
        Heading.text("where", new Text("分组", "Group"), 16),
        park -> Cell.text(ledger.whereabouts(park)));
    for (NamedResult result : results) {
      columns.add(result.heading(), result::cell);
    }
    int[] parks = results.isEmpty() ? new int[0] : PointsView.scored(ledger);
    return new View(
        "results",
        new Text("结果", "Results"),
        Text.EMPTY,
        columns.headings(),
        List.of(Section.of(Text.EMPTY, parks, columns::row)));
  }
}
