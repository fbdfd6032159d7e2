// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import io.github.parkscore.data.Decimals;
import io.github.parkscore.evaluation.Ranking;
import io.github.parkscore.finding.Text;
import io.github.parkscore.model.Node;
import java.util.List;

/** The titles of charts: what is to be seen in them, in a sentence. */
public final class Titles {
  private static final int MOST_ROWS = 6;

  private Titles() {}

  /** The grouping by which strips are drawn: the first of two to six groups, else everybody. */
  public static Ranking stripRanking(Ledger ledger) {
    return ledger.groupings().stream()
        .filter(r -> r.groups().size() > 1 && r.groups().size() <= MOST_ROWS)
        .findFirst()
        .orElse(ledger.evaluation().ranking());
  }

  /** How far apart the first and the last are: in the group where they are furthest apart. */
  public static Sentence gap(Ledger ledger, Peers peers) {
    Ranking ranking = peers.ranking();
    int widest = 0;
    for (int group = 0; group < ranking.groups().size(); group++) {
      boolean wider = peers.totals(group).width() > peers.totals(widest).width();
      widest = wider || Double.isNaN(peers.totals(widest).width()) ? group : widest;
    }
    if (peers.totals(widest).count() < 2) {
      return Sentence.of("总分", "Totals");
    }
    String points = Numbers.fixed(peers.totals(widest).width(), 0);
    if (ranking.grouping().attributes().isEmpty()) {
      return Sentence.of("首尾相差{0}分", "{0} points from first to last", points);
    }
    Text name = Text.of(ledger.group(ranking, widest));
    return Sentence.of(
        "{0}差距最大：首尾相差{1}分", "Widest in {0}: {1} points from first to last", name, points);
  }

  /** Who leads a category and which groups are furthest apart in it. */
  public static Sentence category(Ledger ledger, Peers peers, Node node) {
    int first = ledger.ranks(node).at(0);
    if (first < 0) {
      return Sentence.EMPTY;
    }
    var points = ledger.evaluation().node(node.id()).points();
    Sentence.Builder prose = new Sentence.Builder();
    if (ledger.ranks(node).byShare()) {
      double full = ledger.evaluation().node(node.id()).full().get(first);
      String share = Numbers.fixed(100 * points.get(first) / full, 1);
      return prose
          .add("{0}得满分的{1}%，居首", "{0} leads with {1}% of its full marks", ledger.name(first), share)
          .build();
    }
    lead(ledger, node, first, Numbers.fixed(points.get(first), ledger.decimals().of(node)), prose);
    Ranking ranking = peers.ranking();
    int best = 0;
    int worst = 0;
    for (int group = 1; group < ranking.groups().size(); group++) {
      double mean = peers.spread(points, group).mean();
      best = mean > peers.spread(points, best).mean() ? group : best;
      worst = mean < peers.spread(points, worst).mean() ? group : worst;
    }
    double apart = peers.spread(points, best).mean() - peers.spread(points, worst).mean();
    if (best != worst && Decimals.round(apart, 1) > 0) {
      prose.add(
          "，{0}均分高出{1}{2}分",
          ", the mean of {0} is {2} above that of {1}",
          Text.of(ledger.group(ranking, best)),
          Text.of(ledger.group(ranking, worst)),
          Numbers.fixed(apart, 1));
    }
    return prose.build();
  }

  private static void lead(
      Ledger ledger, Node node, int first, String points, Sentence.Builder prose) {
    CategoryRanks ranks = ledger.ranks(node);
    int leaders = ranks.leaders();
    if (leaders == 1) {
      prose.add("{0}{1}分居首", "{0} leads with {1}", ledger.name(first), points);
    } else if (leaders == ranks.count()) {
      prose.add("都得{0}分", "all have {0}", points);
    } else {
      prose.add(
          "{0}等{1}" + ledger.wording().counter() + "{2}分并列居首",
          "{0} and {3} more share the first place with {2}",
          ledger.name(first),
          Numbers.whole(leaders),
          points,
          Numbers.whole(leaders - 1));
    }
  }

  /** How much moved since the last round; empty where none is known. */
  public static Sentence moves(Ledger ledger) {
    Movers movers = Movers.of(ledger);
    List<Movers.Move> up = movers.up(1);
    List<Movers.Move> down = movers.down(1);
    if (up.isEmpty() || down.isEmpty()) {
      return Sentence.EMPTY;
    }
    return Sentence.of(
        "半数变动不超过{0}位；{1}升得最多，升{2}位；{3}降得最多，降{4}位",
        "Half moved by no more than {0} places; {1} rose most, by {2}; {3} fell most, by {4}",
        Numbers.whole(movers.median()),
        ledger.name(up.get(0).park()),
        Numbers.whole(up.get(0).places()),
        ledger.name(down.get(0).park()),
        Numbers.whole(-down.get(0).places()));
  }
}
