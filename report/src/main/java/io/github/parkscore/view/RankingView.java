// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import io.github.parkscore.evaluation.Ranking;
import io.github.parkscore.evaluation.State;
import io.github.parkscore.finding.Text;
import io.github.parkscore.model.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * 综合排名: rank, move, total, categories with their ranks, grade, honours, watch; those without a rank
 * below, by what became of them.
 */
final class RankingView {
  private static final List<State> BELOW =
      List.of(State.NOT_RANKED, State.NO_TOTAL, State.EXCLUDED, State.NOT_RETURNED);

  private RankingView() {}

  static View of(Ledger ledger) {
    Columns columns = columns(ledger);
    List<Section> sections = new ArrayList<>();
    sections.add(Section.of(Text.EMPTY, ledger.ranked(), columns::row));
    for (State state : BELOW) {
      int[] parks = ledger.in(state);
      if (parks.length > 0) {
        sections.add(Section.of(title(ledger, state, parks.length), parks, columns::row));
      }
    }
    return new View(
        "ranking", new Text("综合排名", "Ranking"), note(ledger), columns.headings(), sections);
  }

  private static Text title(Ledger ledger, State state, int parks) {
    Text count = ledger.wording().count(parks);
    return new Text(state.shown().zh() + " " + count.zh(), state.shown().en() + ": " + count.en());
  }

  private static Text note(Ledger ledger) {
    return ledger
        .lastRound()
        .period()
        .map(Wording::shortPeriod)
        .map(p -> new Text("变动为与" + p.zh() + "名次相比", "moves are against the ranks of " + p.en()))
        .orElse(Text.EMPTY);
  }

  private static Columns columns(Ledger ledger) {
    ParkCells cells = new ParkCells(ledger);
    Ranking all = ledger.evaluation().ranking();
    Columns columns = new Columns();
    if (ledger.isScored()) {
      columns.add(Heading.rank("rank", Terms.RANK), park -> cells.rank(park, all));
    }
    if (ledger.isScored() && ledger.lastRound().period().isPresent()) {
      columns.add(Heading.move("move", Terms.MOVE), park -> cells.move(park, all));
    }
    columns.add(Heading.park(ledger.wording().title()), cells::park);
    for (Ranking grouping : ledger.groupings()) {
      if (grouping.grouping().attributes().size() == 1) {
        String key = grouping.grouping().key();
        columns.add(
            Heading.text(key, ledger.title(grouping.grouping()), 9),
            park -> cells.group(park, grouping));
      }
    }
    if (ledger.isScored()) {
      columns.add(
          Heading.number("total", Terms.TOTAL, ledger.decimals().ofTotal()).upTo(ledger.reach()),
          cells::total);
    } else {
      for (Node node : ledger.tree().indicators()) {
        Measured measured = new Measured(ledger, node);
        columns.add(measured.heading(), measured::cell);
      }
    }
    for (String stage : ledger.evaluation().byStage().keySet()) {
      Text name = new Text("总分【" + stage + "】", "Total [" + stage + "]");
      columns.add(
          Heading.number("total[" + stage + "]", name, ledger.decimals().ofTotal()).wide(13),
          park -> cells.totalAt(stage, park));
    }
    categories(ledger, cells, columns);
    conclusions(ledger, cells, columns);
    return columns;
  }

  private static void categories(Ledger ledger, ParkCells cells, Columns columns) {
    for (Node node : ledger.categories()) {
      columns.add(
          Heading.number(node.id(), Terms.POINTS, ledger.decimals().of(node))
              .under(node.name())
              .upTo(ledger.full(node)),
          park -> cells.category(node, park));
      columns.add(
          Heading.rank(node.id() + ".rank", Terms.RANK).under(node.name()),
          park -> cells.categoryRank(node, park));
    }
    if (!ledger.adjustments().isEmpty()) {
      columns.add(Heading.number("adjustments", Terms.ADJUSTMENTS, 2), cells::adjustments);
    }
  }

  private static void conclusions(Ledger ledger, ParkCells cells, Columns columns) {
    var conclusions = ledger.model().conclusions();
    if (!conclusions.grades().list().isEmpty()) {
      columns.add(Heading.text("grade", Terms.GRADE, 8), cells::grade);
    }
    if (!conclusions.honours().isEmpty()) {
      columns.add(Heading.text("honours", Terms.HONOURS, 24), cells::honours);
    }
    if (!conclusions.watch().isEmpty()) {
      boolean dated =
          conclusions.watch().stream()
              .anyMatch(w -> w.order().isPresent() || w.lasts().isPresent() || w.on().isPresent());
      columns.add(Heading.text("watch", Terms.WATCH, dated ? 24 : 12), cells::watches);
    }
    columns.add(Heading.text("state", Terms.STATE, 20), cells::state);
  }
}
