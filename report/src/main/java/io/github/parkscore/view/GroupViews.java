// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import io.github.parkscore.evaluation.Ranking;
import io.github.parkscore.finding.Text;
import io.github.parkscore.model.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** One view per grouping of the model: the ranks within each group, a section for each. */
final class GroupViews {
  private GroupViews() {}

  static List<View> of(Ledger ledger) {
    return ledger.groupings().stream().map(ranking -> of(ledger, ranking)).toList();
  }

  private static View of(Ledger ledger, Ranking ranking) {
    Columns columns = columns(ledger, ranking);
    Peers peers = new Peers(ledger, ranking);
    List<Section> sections = new ArrayList<>();
    for (int group = 0; group < ranking.groups().size(); group++) {
      int[] parks = inOrder(ledger, ranking, group);
      if (parks.length > 0) {
        Text title = title(ledger, peers, group, parks.length);
        sections.add(Section.of(title, parks, columns::row));
      }
    }
    Text by = ledger.title(ranking.grouping());
    return new View(
        "by-" + ranking.grouping().key(),
        new Text("按" + by.zh(), "By " + by.en()),
        Text.EMPTY,
        columns.headings(),
        sections);
  }

  private static int[] inOrder(Ledger ledger, Ranking ranking, int group) {
    return Arrays.stream(ledger.ranked())
        .filter(park -> ranking.group()[park] == group && ranking.rank()[park] > 0)
        .boxed()
        .sorted(Comparator.comparingInt(park -> ranking.rank()[park]))
        .mapToInt(park -> park)
        .toArray();
  }

  private static Text title(Ledger ledger, Peers peers, int group, int parks) {
    Text count = ledger.wording().count(parks);
    String mean = Numbers.fixed(peers.totals(group).mean(), 1);
    String name = ledger.group(peers.ranking(), group);
    return new Text(
        name + " " + count.zh() + "，平均" + mean + "分", name + ": " + count.en() + ", mean " + mean);
  }

  private static Columns columns(Ledger ledger, Ranking ranking) {
    ParkCells cells = new ParkCells(ledger);
    Columns columns = new Columns();
    columns.add(Heading.rank("rank", Terms.RANK), park -> cells.rank(park, ranking));
    if (ledger.lastRound().knows(ranking)) {
      columns.add(Heading.move("move", Terms.MOVE), park -> cells.move(park, ranking));
    }
    columns.add(Heading.park(ledger.wording().title()), cells::park);
    columns.add(
        Heading.number("total", Terms.TOTAL, ledger.decimals().ofTotal()).upTo(ledger.reach()),
        cells::total);
    Ranking all = ledger.evaluation().ranking();
    columns.add(
        Heading.rank("all_rank", new Text("总名次", "Overall rank")).wide(9),
        park -> cells.rank(park, all));
    for (Node node : ledger.categories()) {
      columns.add(
          Heading.number(node.id(), node.name(), ledger.decimals().of(node))
              .upTo(ledger.full(node)),
          park -> cells.category(node, park));
    }
    if (!ledger.model().conclusions().grades().list().isEmpty()) {
      columns.add(Heading.text("grade", Terms.GRADE, 8), cells::grade);
    }
    if (!ledger.model().conclusions().watch().isEmpty()) {
      columns.add(Heading.text("watch", Terms.WATCH, 12), cells::watches);
    }
    return columns;
  }
}
