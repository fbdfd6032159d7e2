// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import io.github.parkscore.evaluation.Ranking;
import io.github.parkscore.finding.Text;
import io.github.parkscore.model.Node;
import io.github.parkscore.model.Part;
import java.util.List;

/** 指标值: what was scored, in the units that people read; missing figures with their reason. */
final class ValuesView {
  private ValuesView() {}

  static View of(Ledger ledger) {
    ParkCells cells = new ParkCells(ledger);
    Ranking all = ledger.evaluation().ranking();
    Columns columns = new Columns();
    columns.add(Heading.rank("rank", Terms.RANK), park -> cells.rank(park, all));
    columns.add(Heading.park(ledger.wording().title()), cells::park);
    for (Node node : ledger.tree().indicators()) {
      Measured measured = new Measured(ledger, node);
      boolean reference = ((Part.Indicator) node.part()).reference();
      Text parent = node.parent().filter(p -> p.depth() > 0).map(Node::name).orElse(Text.EMPTY);
      Text over = reference ? Terms.REFERENCE : parent;
      columns.add(measured.heading().under(over), measured::cell);
    }
    return new View(
        "values",
        new Text("指标值", "Values"),
        Text.EMPTY,
        columns.headings(),
        List.of(Section.of(Text.EMPTY, PointsView.scored(ledger), columns::row)));
  }
}
