// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import io.github.parkscore.evaluation.Conclusion;
import io.github.parkscore.evaluation.Evaluation;
import io.github.parkscore.evaluation.Ranking;
import io.github.parkscore.evaluation.State;
import io.github.parkscore.finding.Text;
import io.github.parkscore.model.Node;
import java.util.List;

/** The cells about a park that several views show. */
final class ParkCells {
  private final Ledger ledger;
  private final Evaluation evaluation;
  private final Tint tint;
  private final Followed followed;

  ParkCells(Ledger ledger) {
    this.ledger = ledger;
    this.evaluation = ledger.evaluation();
    this.followed = new Followed(ledger);
    this.tint = new Tint(ledger.ranked().length);
  }

  /** Its name; of a park that got it in this round, with the one before as a note. */
  Cell park(int park) {
    Cell cell = Cell.park(park, ledger.name(park));
    return ledger
        .park(park)
        .nameBefore(evaluation.period())
        .map(former -> cell.noted(new Text("原" + former, "formerly " + former)))
        .orElse(cell);
  }

  Cell rank(int park, Ranking ranking) {
    int rank = ranking.rank()[park];
    return rank == 0
        ? Cell.missing(ledger.reasons(park))
        : Cell.rank(rank, ledger.ties(ranking, park));
  }

  Cell move(int park, Ranking ranking) {
    return ledger.lastRound().cell(park, ranking);
  }

  /** The name of the park's group within a grouping. */
  Cell group(int park, Ranking ranking) {
    int group = ranking.group()[park];
    return group < 0 ? Cell.missing(Text.EMPTY) : Cell.text(ledger.group(ranking, group));
  }

  Cell total(int park) {
    double total = evaluation.total(park);
    return Double.isNaN(total)
        ? Cell.missing(ledger.reasons(park))
        : Cell.number(total, ledger.decimals().ofTotal());
  }

  /** The total that the figures of another stage of checking give. */
  Cell totalAt(String stage, int park) {
    double total = evaluation.byStage().get(stage).get(park);
    return Double.isNaN(total)
        ? Cell.missing(new Text("无法计分", "no total"))
        : Cell.number(total, ledger.decimals().ofTotal());
  }

  Cell points(Node node, int park) {
    double points = evaluation.node(node.id()).points().get(park);
    return Double.isNaN(points)
        ? new Absent(ledger).cell(node, park)
        : Cell.number(points, ledger.decimals().of(node));
  }

  /** The points of a category, noticed where they depart from the park's own rank. */
  Cell category(Node node, int park) {
    Cell cell = points(node, park);
    return cell.as(tint.of(ledger.rank(park), ledger.ranks(node).of(park), cell.tone()));
  }

  /** The rank of a category's points. */
  Cell categoryRank(Node node, int park) {
    int rank = ledger.ranks(node).of(park);
    if (rank == 0) {
      return Cell.EMPTY;
    }
    return Cell.rank(rank, 0).as(tint.of(ledger.rank(park), rank, Tone.MUTED));
  }

  /** Bonus and penalty together. */
  Cell adjustments(int park) {
    double sum = 0;
    int decimals = 0;
    for (Node node : ledger.adjustments()) {
      sum += evaluation.node(node.id()).points().get(park);
      decimals = Math.max(decimals, ledger.decimals().of(node));
    }
    return Double.isNaN(sum) ? Cell.EMPTY : Cell.number(sum, decimals);
  }

  Cell grade(int park) {
    Conclusion conclusion = evaluation.conclusions().get(park);
    if (!conclusion.managedAs().isEmpty() && conclusion.grade().isEmpty()) {
      Text as = conclusion.managedAs();
      return Cell.text(new Text("按" + as.zh() + "管理", "managed as " + as.en())).as(Tone.MUTED);
    }
    return Cell.text(conclusion.grade());
  }

  Cell honours(int park) {
    return Cell.text(Followed.joined(followed.honours(park)));
  }

  /** All warnings: noticed if one is the park's own, muted if all fall on its province, say. */
  Cell watches(int park) {
    List<Followed.Said> said = followed.watches(park);
    boolean own = said.stream().anyMatch(one -> !one.falls());
    return said.isEmpty()
        ? Cell.EMPTY
        : Cell.text(Followed.joined(said)).as(own ? Tone.WARNED : Tone.MUTED);
  }

  /** The warnings of the park itself. */
  Cell ownWatches(int park) {
    List<Followed.Said> said = followed.ownWatches(park);
    return said.isEmpty() ? Cell.EMPTY : Cell.text(Followed.joined(said)).as(Tone.WARNED);
  }

  /** Why a park is not ranked or not graded, or has another grade than computed; else nothing. */
  Cell state(int park) {
    boolean plain =
        evaluation.conclusions().get(park).reasons().isEmpty()
            && evaluation.state(park) == State.RANKED;
    Text reasons = plain ? Text.EMPTY : ledger.reasons(park);
    Text changed = followed.regrading(park);
    if (reasons.isEmpty() || changed.isEmpty()) {
      return reasons.isEmpty() && changed.isEmpty()
          ? Cell.EMPTY
          : Cell.text(reasons.isEmpty() ? changed : reasons);
    }
    return Cell.text(
        new Text(reasons.zh() + "；" + changed.zh(), reasons.en() + "; " + changed.en()));
  }
}
