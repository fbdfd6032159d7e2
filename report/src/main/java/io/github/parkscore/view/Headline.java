// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import io.github.parkscore.data.Decimals;
import io.github.parkscore.data.Period;
import io.github.parkscore.evaluation.Ranking;
import io.github.parkscore.evaluation.State;
import io.github.parkscore.finding.Text;
import java.util.List;

/**
 * The two sentences above everything else: how many, who leads, how groups differ, who jumped, who
 * is warned. What there is nothing to say of is left out.
 */
public final class Headline {
  private final Ledger ledger;
  private final Sentence.Builder prose = new Sentence.Builder();

  private Headline(Ledger ledger) {
    this.ledger = ledger;
  }

  /** The headline of an evaluation. */
  public static Sentence of(Ledger ledger) {
    Headline headline = new Headline(ledger);
    headline.counts();
    if (ledger.ranked().length > 0) {
      if (ledger.isScored()) {
        headline.leader();
        headline.groups();
      } else {
        headline.grades();
      }
      headline.prose.add("。", ".");
      headline.moversAndWarned();
    }
    return headline.prose.build();
  }

  private void counts() {
    int unranked = ledger.in(State.NOT_RANKED).length;
    int evaluated = ledger.ranked().length + unranked;
    Wording wording = ledger.wording();
    prose.add(
        "{0}" + wording.counter() + "参评",
        "{0} " + wording.noun(evaluated) + " evaluated",
        Numbers.whole(evaluated));
    if (unranked > 0) {
      prose.add("，{0}" + wording.counter() + "不排名", ", {0} not ranked", Numbers.whole(unranked));
    }
    prose.add("。", ". ");
  }

  /** How many got which grade, where there are no points to speak of. */
  private void grades() {
    var grades = ledger.model().conclusions().grades().list();
    for (int i = 0; i < grades.size(); i++) {
      Text name = grades.get(i).name();
      long got =
          ledger.evaluation().conclusions().stream().filter(c -> c.grade().equals(name)).count();
      prose.add(
          i == 0 ? "{0}{1}" : "，{0}{1}",
          i == 0 ? "{0} {1}" : ", {0} {1}",
          name,
          Numbers.whole(got));
    }
  }

  private void leader() {
    int[] ranked = ledger.ranked();
    int tied = ledger.ties(ledger.evaluation().ranking(), ranked[0]);
    if (tied > 0 && tied + 1 == ranked.length) {
      prose.add("总分都相同", "All have the same total");
      return;
    }
    String total = Numbers.fixed(ledger.evaluation().total(ranked[0]), ledger.decimals().ofTotal());
    Text first = ledger.name(ranked[0]);
    if (tied > 0) {
      String others = Numbers.whole(tied + 1);
      prose.add(
          "{0}等{1}" + ledger.wording().counter() + "以{2}分并列居首",
          "{0} and {3} more share the first place with {2} points",
          first,
          others,
          total,
          Numbers.whole(tied));
      return;
    }
    prose.add("{0}以{1}分居首", "{0} leads with {1} points", first, total);
    int rounds = ledger.lastRound().firstFor(ranked[0]);
    if (rounds > 1) {
      boolean years = ledger.evaluation().period().part() == Period.Part.YEAR;
      prose.add(
          "，连续{0}" + (years ? "年" : "次"),
          " for the {1} time running",
          Numbers.whole(rounds),
          Wording.ordinal(rounds));
    }
    if (ranked.length > 1) {
      double ahead =
          Decimals.round(
              ledger.evaluation().total(ranked[0]) - ledger.evaluation().total(ranked[1]), 10);
      String points = Numbers.fixed(ahead, ledger.decimals().ofTotal());
      prose.add("，比第二名高{0}分", ", {0} ahead of the second", points);
    }
  }

  /** The two groups furthest apart in the model's first grouping. */
  private void groups() {
    if (ledger.groupings().isEmpty()) {
      return;
    }
    Ranking ranking = ledger.groupings().get(0);
    Peers peers = new Peers(ledger, ranking);
    int best = -1;
    int worst = -1;
    for (int group = 0; group < ranking.groups().size(); group++) {
      if (peers.totals(group).count() < 2) {
        continue;
      }
      double mean = peers.totals(group).mean();
      best = best < 0 || mean > peers.totals(best).mean() ? group : best;
      worst = worst < 0 || mean < peers.totals(worst).mean() ? group : worst;
    }
    if (best < 0 || best == worst) {
      return;
    }
    double apart = Decimals.round(peers.totals(best).mean() - peers.totals(worst).mean(), 1);
    if (apart > 0) {
      prose.add(
          "；{0}均分高出{1}{2}分",
          "; the mean of {0} is {2} points above that of {1}",
          Text.of(ledger.group(ranking, best)),
          Text.of(ledger.group(ranking, worst)),
          Numbers.fixed(apart, 1));
    }
  }

  private void moversAndWarned() {
    int jump = Movers.jump(ledger.ranked().length);
    int risen = Movers.of(ledger).risenBy(jump);
    Warned warned = Warned.of(ledger);
    int close = Lines.closeToWarning(ledger);
    String counter = ledger.wording().counter();
    Clauses clauses = new Clauses(prose);
    clauses.add(
        risen, "{0}" + counter + "上升{1}位以上", "{0} rose by {1} places or more", Numbers.whole(jump));
    clauses.add(
        warned.parks(),
        "{0}" + counter + "列入预警" + (warned.names().isEmpty() ? "" : "（{1}）"),
        "{0} on the watch list" + (warned.names().isEmpty() ? "" : " ({1})"),
        warned.names());
    clauses.add(
        close,
        (warned.parks() > 0 ? "另有{0}" : "{0}") + counter + "距预警线不足{1}分",
        (warned.parks() > 0 ? "{0} more" : "{0}")
            + (close == 1 ? " is" : " are")
            + " within {1} points of a warning line",
        Numbers.plain(Line.CLOSE));
    clauses.end();
  }

  /** Clauses of one sentence, each left out when there is nothing to count. */
  private record Clauses(Sentence.Builder prose, List<String> said) {
    Clauses(Sentence.Builder prose) {
      this(prose, new java.util.ArrayList<>());
    }

    void add(long count, String zh, String en, Object... more) {
      if (count == 0) {
        return;
      }
      boolean first = said.isEmpty();
      said.add(zh);
      prose.add(
          (first ? "" : "，") + zh,
          (first ? " " : ", ") + en,
          Numbers.whole(count),
          more.length > 0 ? more[0] : "");
    }

    void end() {
      if (!said.isEmpty()) {
        prose.add("。", ".");
      }
    }
  }
}
