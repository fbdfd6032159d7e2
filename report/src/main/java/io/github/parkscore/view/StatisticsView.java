// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import io.github.parkscore.evaluation.Ranking;
import io.github.parkscore.finding.Text;
import io.github.parkscore.model.Node;
import java.util.ArrayList;
import java.util.List;

/** 统计: how the totals of each group are spread, and the mean of each category. */
final class StatisticsView {
  private final Ledger ledger;

  private StatisticsView(Ledger ledger) {
    this.ledger = ledger;
  }

  static View of(Ledger ledger) {
    return new StatisticsView(ledger).view();
  }

  private View view() {
    List<Section> sections = new ArrayList<>();
    for (Ranking ranking : ledger.evaluation().rankings()) {
      sections.add(new Section(ledger.title(ranking.grouping()), rows(ranking)));
    }
    return new View(
        "statistics",
        new Text("统计", "Statistics"),
        new Text("只计参加排名的；分位数按线性内插", "ranked only; quantiles by linear interpolation"),
        headings(),
        sections);
  }

  private List<Heading> headings() {
    int total = ledger.decimals().ofTotal();
    List<Heading> headings = new ArrayList<>();
    headings.add(Heading.text("group", new Text("分组", "Group"), 16));
    headings.add(Heading.number("count", new Text("数量", "Count"), 0).wide(7));
    headings.add(Heading.number("mean", new Text("平均", "Mean"), total).under(Terms.TOTAL));
    headings.add(Heading.number("lowest", new Text("最低", "Lowest"), total).under(Terms.TOTAL));
    headings.add(
        Heading.number("lower", new Text("下四分位", "Lower quartile"), total).under(Terms.TOTAL));
    headings.add(Heading.number("median", new Text("中位数", "Median"), total).under(Terms.TOTAL));
    headings.add(
        Heading.number("upper", new Text("上四分位", "Upper quartile"), total).under(Terms.TOTAL));
    headings.add(Heading.number("highest", new Text("最高", "Highest"), total).under(Terms.TOTAL));
    for (Node node : ledger.categories()) {
      headings.add(
          Heading.number(node.id() + ".mean", node.name(), ledger.decimals().of(node))
              .under(new Text("平均", "Mean"))
              .upTo(ledger.full(node)));
    }
    return headings;
  }

  private List<Row> rows(Ranking ranking) {
    Peers peers = new Peers(ledger, ranking);
    List<Row> rows = new ArrayList<>();
    for (int group = 0; group < ranking.groups().size(); group++) {
      rows.add(row(peers, group));
    }
    return rows;
  }

  private Row row(Peers peers, int group) {
    int total = ledger.decimals().ofTotal();
    Spread spread = peers.totals(group);
    boolean all = peers.ranking().grouping().attributes().isEmpty();
    List<Cell> row = new ArrayList<>();
    row.add(
        all
            ? Cell.text(ledger.title(peers.ranking().grouping()))
            : Cell.text(ledger.group(peers.ranking(), group)));
    row.add(Cell.number(spread.count(), 0));
    for (double figure :
        new double[] {
          spread.mean(),
          spread.lowest(),
          spread.lower(),
          spread.median(),
          spread.upper(),
          spread.highest()
        }) {
      row.add(Cell.number(figure, total));
    }
    for (Node node : ledger.categories()) {
      double mean = peers.spread(ledger.evaluation().node(node.id()).points(), group).mean();
      row.add(Cell.number(mean, ledger.decimals().of(node)));
    }
    return new Row(-1, row);
  }
}
