// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.html;

import io.github.parkscore.evaluation.Ranking;
import io.github.parkscore.finding.Language;
import io.github.parkscore.finding.Text;
import io.github.parkscore.html.chart.Strip;
import io.github.parkscore.model.ModelTree;
import io.github.parkscore.view.Cell;
import io.github.parkscore.view.Ledger;
import io.github.parkscore.view.Line;
import io.github.parkscore.view.Lines;
import io.github.parkscore.view.Movers;
import io.github.parkscore.view.Numbers;
import io.github.parkscore.view.Peers;
import io.github.parkscore.view.Sentence;
import io.github.parkscore.view.Titles;
import io.github.parkscore.view.Tone;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The first screen below the headline: how far apart all are, and three short lists.
 *
 * @param title what the strip shows
 * @param note what it is drawn of
 * @param strip the strip; none where all totals are the same
 * @param leaders the first five
 * @param movers who moved most
 * @param watch who is warned or close to it
 */
record FirstScreen(
    Sentence title,
    Text note,
    Optional<Strip> strip,
    List<Brief> leaders,
    List<Brief> movers,
    List<Brief> watch) {
  private static final int LEADERS = 5;

  /** The rows of the strip fill the height of the short lists beside it. */
  private static final double ROWS = 330;

  private static final double ROW_MOST = 165;
  private static final double ROW_LEAST = 58;

  /**
   * A line of a short list.
   *
   * @param lead what stands before the name; empty for nothing
   * @param park the park
   * @param name its name
   * @param figure what is said of it
   * @param move its move; empty for none
   */
  record Brief(Text lead, int park, Text name, Cell figure, Cell move) {}

  static FirstScreen of(Ledger ledger, Language language) {
    Peers peers = new Peers(ledger, Titles.stripRanking(ledger));
    String full = Numbers.plain(ledger.full(ledger.tree().root()));
    boolean warned =
        ledger.evaluation().conclusions().stream().anyMatch(c -> !c.watches().isEmpty());
    Text note =
        new Text(
            "综合得分（满分" + full + "），每点一家，竖线为平均；黑点为前三名" + (warned ? "，红点列入预警" : ""),
            "Total (full marks "
                + full
                + "), a dot for each, a line at the mean; the first three black"
                + (warned ? ", warned ones red" : ""));
    return new FirstScreen(
        Titles.gap(ledger, peers),
        note,
        differ(ledger) ? Optional.of(strip(ledger, peers, language)) : Optional.empty(),
        leaders(ledger),
        movers(ledger),
        watch(ledger));
  }

  private static boolean differ(Ledger ledger) {
    double[] totals = ledger.totals();
    return totals.length > 1 && totals[0] > totals[totals.length - 1];
  }

  private static Strip strip(Ledger ledger, Peers peers, Language language) {
    Ranking ranking = peers.ranking();
    var totals = ledger.evaluation().node(ModelTree.ROOT).points();
    int[] ranked = ledger.ranked();
    List<Strip.Group> groups = new ArrayList<>();
    for (int group = 0; group < ranking.groups().size(); group++) {
      List<Strip.Point> points = new ArrayList<>();
      for (int park : peers.members(group)) {
        boolean ends =
            ranked.length > 0 && (park == ranked[0] || park == ranked[ranked.length - 1]);
        String total = Numbers.fixed(totals.get(park), ledger.decimals().ofTotal());
        String label = ends ? ledger.name(park).in(language) + " " + total : "";
        points.add(new Strip.Point(park, totals.get(park), tone(ledger, park), label));
      }
      String mean =
          (language == Language.ZH ? "平均 " : "mean ")
              + Numbers.fixed(peers.totals(group).mean(), 1);
      groups.add(
          new Strip.Group(
              groupName(ledger, ranking, group, language),
              ledger.wording().count(points.size()).in(language),
              mean,
              Bounds.drawn(points)));
    }
    double height = Math.max(ROW_LEAST, Math.min(ROW_MOST, ROWS / groups.size()));
    return Strip.of(700, height, 92, groups);
  }

  static String groupName(Ledger ledger, Ranking ranking, int group, Language language) {
    return ranking.grouping().attributes().isEmpty()
        ? ledger.title(ranking.grouping()).in(language)
        : ledger.group(ranking, group);
  }

  static String tone(Ledger ledger, int park) {
    if (!ledger.watches(park).isEmpty()) {
      return "r";
    }
    return ledger.rank(park) <= 3 ? "k" : "";
  }

  private static List<Brief> leaders(Ledger ledger) {
    return Arrays.stream(ledger.ranked())
        .limit(ledger.isScored() ? LEADERS : 0)
        .mapToObj(
            park ->
                new Brief(
                    Text.of(Numbers.whole(ledger.rank(park))),
                    park,
                    ledger.name(park),
                    Cell.number(ledger.evaluation().total(park), ledger.decimals().ofTotal()),
                    ledger.lastRound().cell(park, ledger.evaluation().ranking())))
        .toList();
  }

  private static List<Brief> movers(Ledger ledger) {
    Movers movers = Movers.of(ledger);
    List<Brief> briefs = new ArrayList<>();
    movers.up(2).forEach(move -> briefs.add(brief(ledger, move)));
    movers.down(2).forEach(move -> briefs.add(brief(ledger, move)));
    return briefs;
  }

  private static Brief brief(Ledger ledger, Movers.Move move) {
    String now = Numbers.whole(move.now());
    Cell rank = Cell.text(new Text("第" + now, "rank " + now));
    return new Brief(
        Text.EMPTY, move.park(), ledger.name(move.park()), rank, Cell.move(move.places()));
  }

  /** The lowest three that are warned, then the two closest to a line. */
  private static List<Brief> watch(Ledger ledger) {
    List<Brief> briefs = new ArrayList<>();
    int[] ranked = ledger.ranked();
    for (int i = ranked.length - 1; i >= 0 && briefs.size() < 3; i--) {
      var watches = ledger.watches(ranked[i]);
      if (!watches.isEmpty()) {
        Text name = watches.get(watches.size() - 1).name();
        Cell cell = Cell.text(name).as(Tone.WARNED);
        briefs.add(new Brief(Text.EMPTY, ranked[i], ledger.name(ranked[i]), cell, Cell.EMPTY));
      }
    }
    for (Line line : Lines.of(ledger)) {
      line.near().stream()
          .filter(near -> line.warning() && ledger.watches(near.park()).isEmpty())
          .limit(2)
          .forEach(near -> briefs.add(close(ledger, line, near)));
    }
    return briefs.size() > 5 ? briefs.subList(0, 5) : briefs;
  }

  private static Brief close(Ledger ledger, Line line, Line.Near near) {
    String points = Numbers.fixed(near.distance(), ledger.decimals().ofTotal());
    Text text =
        new Text(
            "距" + line.name().zh() + "线" + points + "分",
            points + " points above the line of " + line.name().en());
    return new Brief(
        Text.EMPTY, near.park(), ledger.name(near.park()), Cell.text(text), Cell.EMPTY);
  }
}
