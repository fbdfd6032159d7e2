// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.html;

import io.github.parkscore.evaluation.Ranking;
import io.github.parkscore.finding.Language;
import io.github.parkscore.finding.Text;
import io.github.parkscore.html.chart.Strip;
import io.github.parkscore.model.Node;
import io.github.parkscore.view.Ledger;
import io.github.parkscore.view.Numbers;
import io.github.parkscore.view.Peers;
import io.github.parkscore.view.Row;
import io.github.parkscore.view.Section;
import io.github.parkscore.view.Sentence;
import io.github.parkscore.view.Titles;
import io.github.parkscore.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Category by category: how all are spread, and who leads.
 *
 * @param panels a strip for each category
 * @param means the mean of each group, where the panels leave room for it
 * @param leaders the first ten of each
 */
record CategoriesPart(List<Panel> panels, Optional<View> means, View leaders) {
  /**
   * A category.
   *
   * @param name its name
   * @param full its full marks
   * @param color the number of its colour
   * @param title what is to be seen
   * @param strip the strip
   */
  record Panel(Text name, String full, int color, Sentence title, Strip strip) {}

  static Optional<CategoriesPart> of(
      Ledger ledger, Optional<View> leaders, Optional<View> statistics, Language language) {
    if (leaders.isEmpty()) {
      return Optional.empty();
    }
    Peers peers = new Peers(ledger, Titles.stripRanking(ledger));
    List<Panel> panels = new ArrayList<>();
    for (Node node : ledger.categories()) {
      panels.add(
          new Panel(
              node.name(),
              Numbers.plain(ledger.full(node)),
              panels.size() + 1,
              Titles.category(ledger, peers, node),
              strip(ledger, peers, node, language)));
    }
    Optional<View> means =
        panels.size() % 2 == 0 ? Optional.empty() : statistics.map(view -> means(ledger, view));
    return Optional.of(new CategoriesPart(panels, means, leaders.get()));
  }

  /** Of the statistics, the means of the categories in the groups of the strips. */
  private static View means(Ledger ledger, View statistics) {
    List<Integer> columns = new ArrayList<>(List.of(0, 1));
    for (Node node : ledger.categories()) {
      columns.add(statistics.column(node.id() + ".mean"));
    }
    Text by = ledger.title(Titles.stripRanking(ledger).grouping());
    List<Row> rows = new ArrayList<>();
    for (Section section : statistics.sections()) {
      boolean all = section == statistics.sections().get(0);
      if (all || section.title().equals(by)) {
        for (Row row : section.rows()) {
          rows.add(new Row(-1, columns.stream().map(row.cells()::get).toList()));
        }
      }
    }
    return new View(
        "means",
        new Text("各组平均得分", "Mean of each group"),
        Text.EMPTY,
        columns.stream().map(statistics.headings()::get).toList(),
        List.of(Section.of(rows)));
  }

  private static Strip strip(Ledger ledger, Peers peers, Node node, Language language) {
    Ranking ranking = peers.ranking();
    var points = ledger.evaluation().node(node.id()).points();
    List<Strip.Group> groups = new ArrayList<>();
    for (int group = 0; group < ranking.groups().size(); group++) {
      List<Strip.Point> dots = new ArrayList<>();
      for (int park : peers.members(group)) {
        if (!points.isMissing(park)) {
          String tone = ledger.ranks(node).of(park) <= 3 ? "k" : "";
          dots.add(new Strip.Point(park, points.get(park), tone, ""));
        }
      }
      String mean = Numbers.fixed(peers.spread(points, group).mean(), 1);
      String name = FirstScreen.groupName(ledger, ranking, group, language);
      groups.add(new Strip.Group(name, "", mean, Bounds.drawn(dots)));
    }
    return Strip.of(572, 74, 64, groups);
  }
}
