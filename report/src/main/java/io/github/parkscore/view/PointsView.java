// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import io.github.parkscore.evaluation.Ranking;
import io.github.parkscore.evaluation.State;
import io.github.parkscore.finding.Text;
import io.github.parkscore.model.Node;
import io.github.parkscore.model.Part;
import java.util.List;
import java.util.stream.IntStream;

/** 得分明细: the points of every node of the tree, for every park that has a total. */
final class PointsView {
  private PointsView() {}

  static View of(Ledger ledger) {
    ParkCells cells = new ParkCells(ledger);
    Ranking all = ledger.evaluation().ranking();
    Columns columns = new Columns();
    columns.add(Heading.rank("rank", Terms.RANK), park -> cells.rank(park, all));
    columns.add(Heading.park(ledger.wording().title()), cells::park);
    columns.add(
        Heading.number("total", Terms.TOTAL, ledger.decimals().ofTotal()).upTo(ledger.reach()),
        cells::total);
    for (Node node : ledger.tree().nodes()) {
      if (!(node.part() instanceof Part.Indicator indicator && indicator.reference())) {
        columns.add(heading(ledger, node), park -> cells.points(node, park));
      }
    }
    return new View(
        "points",
        new Text("得分明细", "Points"),
        Text.EMPTY,
        columns.headings(),
        List.of(Section.of(Text.EMPTY, scored(ledger), columns::row)));
  }

  private static Heading heading(Ledger ledger, Node node) {
    Text over = node.parent().filter(p -> p.depth() > 0).map(Node::name).orElse(Text.EMPTY);
    return Heading.number(node.id(), node.name(), ledger.decimals().of(node))
        .under(over)
        .upTo(ledger.full(node));
  }

  /** The ranked first, then those with a total but no rank. */
  static int[] scored(Ledger ledger) {
    IntStream unranked = IntStream.of(ledger.in(State.NOT_RANKED)).filter(ledger::hasTotal);
    return IntStream.concat(IntStream.of(ledger.ranked()), unranked).toArray();
  }
}
