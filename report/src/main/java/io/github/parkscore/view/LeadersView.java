// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import io.github.parkscore.finding.Text;
import io.github.parkscore.model.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** 分项前十: who leads each category. */
final class LeadersView {
  private static final int FIRST = 10;

  private LeadersView() {}

  static View of(Ledger ledger) {
    List<Heading> headings = new ArrayList<>();
    headings.add(Heading.rank("place", new Text("位次", "Place")));
    for (Node node : ledger.categories()) {
      Text name = ledger.ranks(node).byShare() ? byShare(node.name()) : node.name();
      headings.add(Heading.park(ledger.wording().title()).under(name).wide(18));
      headings.add(Heading.number(node.id(), Terms.POINTS, ledger.decimals().of(node)).under(name));
    }
    int rows = ledger.categories().isEmpty() ? 0 : Math.min(FIRST, ledger.ranked().length);
    return new View(
        "leaders",
        new Text("分项前十", "Category leaders"),
        Text.EMPTY,
        headings,
        List.of(Section.of(IntStream.range(0, rows).mapToObj(i -> row(ledger, i)).toList())));
  }

  private static Text byShare(Text name) {
    return new Text(name.zh() + "（按占本单位满分的比例）", name.en() + " (by share of own full marks)");
  }

  private static Row row(Ledger ledger, int place) {
    ParkCells cells = new ParkCells(ledger);
    List<Cell> row = new ArrayList<>();
    row.add(Cell.rank(place + 1, 0));
    for (Node node : ledger.categories()) {
      int park = ledger.ranks(node).at(place);
      row.add(park < 0 ? Cell.EMPTY : cells.park(park));
      row.add(park < 0 ? Cell.EMPTY : cells.points(node, park));
    }
    return new Row(-1, row);
  }
}
