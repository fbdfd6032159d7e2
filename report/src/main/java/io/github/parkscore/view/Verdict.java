// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import io.github.parkscore.data.Decimals;
import io.github.parkscore.evaluation.Evaluation;
import io.github.parkscore.finding.Text;
import io.github.parkscore.model.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A park's result in one sentence: total, rank, move, what held it back most, what would help. */
final class Verdict {
  private final Ledger ledger;
  private final Evaluation evaluation;
  private final Peers peers;
  private final double[] totals;

  Verdict(Ledger ledger, Peers peers) {
    this.ledger = ledger;
    this.evaluation = ledger.evaluation();
    this.peers = peers;
    this.totals = ledger.totals();
  }

  Sentence of(int park, Losses.Found lost) {
    Text reasons = ledger.reasons(park);
    if (!ledger.hasTotal(park)) {
      return Sentence.of("{0}。", "{0}.", reasons);
    }
    String total = Numbers.fixed(evaluation.total(park), ledger.decimals().ofTotal());
    Sentence.Builder prose = new Sentence.Builder();
    if (!ledger.isScored()) {
      return decided(park);
    }
    if (ledger.rank(park) == 0) {
      return prose.add("总分{0}；{1}。", "Total {0}; {1}.", total, reasons).build();
    }
    rank(prose, park, total);
    String joint = weakest(prose, park);
    lever(prose, park, lost, joint);
    return prose.add("。", ".").build();
  }

  /** What was decided where there are no points. */
  private Sentence decided(int park) {
    Text grade = evaluation.conclusions().get(park).grade();
    Followed followed = new Followed(ledger);
    List<Text> all = new ArrayList<>(grade.isEmpty() ? List.of() : List.of(grade));
    followed.watches(park).forEach(said -> all.add(said.text()));
    followed.honours(park).forEach(said -> all.add(said.text()));
    return Sentence.of("{0}。", "{0}.", joined(all));
  }

  private static Text joined(List<Text> all) {
    return new Text(
        String.join("，", all.stream().map(Text::zh).toList()),
        String.join(", ", all.stream().map(Text::en).toList()));
  }

  private void rank(Sentence.Builder prose, int park, String total) {
    int ties = ledger.ties(evaluation.ranking(), park);
    prose.add(
        "总分{0}，在{1}" + ledger.wording().counter() + (ties > 0 ? "中并列第{2}位" : "中居第{2}位"),
        "Total {0}, " + (ties > 0 ? "tied for rank" : "rank") + " {2} of {1}",
        total,
        Numbers.whole(totals.length),
        Numbers.whole(ledger.rank(park)));
    Optional<Integer> move = ledger.lastRound().move(park, evaluation.ranking());
    if (move.isEmpty()) {
      return;
    }
    Text before = Wording.shortPeriod(ledger.lastRound().period().orElseThrow());
    int places = move.get();
    if (places == 0) {
      prose.add("，与{0}持平", ", as in {0}", before);
    } else {
      prose.add(
          places > 0 ? "，比{0}上升{1}位" : "，比{0}下降{1}位",
          places > 0 ? ", up {1} since {0}" : ", down {1} since {0}",
          before,
          Numbers.whole(Math.abs(places)));
    }
  }

  /** The category furthest below the mean of the group; gives the joint to the next clause. */
  private String weakest(Sentence.Builder prose, int park) {
    int group = peers.ranking().group()[park];
    if (group < 0 || ledger.categories().size() < 2) {
      return "；";
    }
    Node weakest = null;
    double least = Double.POSITIVE_INFINITY;
    for (Node node : ledger.categories()) {
      var points = evaluation.node(node.id()).points();
      double apart = points.get(park) - peers.spread(points, group).mean();
      if (apart < least) {
        least = apart;
        weakest = node;
      }
    }
    if (weakest == null || Decimals.round(least, 1) >= 0) {
      prose.add("；各类得分都不低于同组平均", "; no category is below the mean of its group");
    } else {
      prose.add(
          "；{0}比同组平均低{1}分，拉低最多",
          "; {0} is {1} points below the mean of its group and held it back most",
          weakest.name(),
          Numbers.fixed(-least, 1));
    }
    return "，";
  }

  /** What full marks in the costliest indicator would bring, the others staying as they are. */
  private void lever(Sentence.Builder prose, int park, Losses.Found lost, String joint) {
    if (lost.largest().isEmpty()) {
      return;
    }
    Card.Loss first = lost.largest().get(0);
    double total = evaluation.total(park) + first.lost();
    int better = 0;
    for (double other : totals) {
      better += Decimals.compare(other, total) > 0 ? 1 : 0;
    }
    int places = ledger.rank(park) - 1 - better;
    if (places > 0) {
      prose.add(
          joint + "补齐{0}一项可前进约{1}位",
          "; full marks in {0} would be worth about {1} places",
          first.name(),
          Numbers.whole(places));
    }
  }
}
