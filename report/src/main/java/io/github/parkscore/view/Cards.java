// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import io.github.parkscore.evaluation.Evaluation;
import io.github.parkscore.evaluation.NodeResult;
import io.github.parkscore.evaluation.Ranking;
import io.github.parkscore.evaluation.State;
import io.github.parkscore.explanation.Explainer;
import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Text;
import io.github.parkscore.model.Node;
import io.github.parkscore.model.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Makes the cards of parks, one at a time. Used by one thread at a time. */
public final class Cards {
  /** 某开发区（原某园区） in the round in which it got its name. */
  private String fullName(int park) {
    String name = ledger.park(park).name();
    return ledger
        .park(park)
        .nameBefore(evaluation.period())
        .map(former -> name + "（原" + former + "）")
        .orElse(name);
  }

  private final Ledger ledger;
  private final Evaluation evaluation;
  private final ParkCells cells;
  private final Followed followed;
  private final Peers peers;
  private final Explainer explainer;
  private final Losses losses;
  private final Verdict verdict;
  private final NextStep next;
  private final List<NamedResult> results;
  private final Map<String, Measured> measured = new HashMap<>();
  private final Map<String, List<Finding>> findings = new HashMap<>();

  /** The cards of an evaluation. */
  public Cards(Ledger ledger) {
    this.ledger = ledger;
    this.evaluation = ledger.evaluation();
    this.cells = new ParkCells(ledger);
    this.followed = new Followed(ledger);
    this.peers = Peers.ofCards(ledger);
    this.explainer = new Explainer(evaluation);
    this.losses = new Losses(ledger, peers, explainer, this::measured);
    this.verdict = new Verdict(ledger, peers);
    this.next = new NextStep(ledger);
    this.results = NamedResult.of(ledger);
    for (Finding finding : ledger.findings()) {
      findings.computeIfAbsent(finding.park(), park -> new ArrayList<>()).add(finding);
    }
  }

  /** The parks in the order of their cards: by rank, then by what became of them. */
  public int[] order() {
    return IntStream.concat(
            Arrays.stream(ledger.ranked()),
            Arrays.stream(State.values()).flatMapToInt(state -> Arrays.stream(ledger.in(state))))
        .toArray();
  }

  /** The groups in which parks are compared on their cards. */
  public Peers peers() {
    return peers;
  }

  /** The card of a park. */
  public Card of(int park) {
    boolean scored = ledger.hasTotal(park);
    Losses.Found lost = scored ? losses.of(park) : Losses.Found.NONE;
    int group = peers.ranking().group()[park];
    boolean compared = scored && group >= 0;
    return new Card(
        park,
        ledger.id(park),
        ledger.name(park),
        fullName(park),
        ledger.whereabouts(park),
        verdict.of(park, lost),
        ledger.isScored() ? standings(park) : List.of(),
        ledger.isScored() ? cells.total(park) : Cell.EMPTY,
        compared ? mean(group) : Cell.EMPTY,
        group,
        compared ? group(peers.ranking(), group) : Text.EMPTY,
        cells.grade(park),
        followed.regrading(park),
        cells.honours(park),
        cells.ownWatches(park),
        followed.falling(park),
        compared ? categories(park) : List.of(),
        lost.largest(),
        lost.rest(),
        next.of(park),
        scored ? indicators(park) : List.of(),
        scored ? results(park) : List.of(),
        findings.getOrDefault(ledger.id(park), List.of()));
  }

  private Measured measured(Node node) {
    return measured.computeIfAbsent(
        node.id(), id -> Measured.scored(ledger, node, explainer.unit(id)));
  }

  private Cell mean(int group) {
    return Cell.number(peers.totals(group).mean(), ledger.decimals().ofTotal());
  }

  private Text group(Ranking ranking, int group) {
    Text all = ledger.title(ranking.grouping());
    boolean everybody = ranking.grouping().attributes().isEmpty();
    Text name = everybody ? all : Text.of(ledger.group(ranking, group));
    Text count = ledger.wording().count(ranking.counts()[group]);
    return new Text(name.zh() + " " + count.zh(), name.en() + ", " + count.en());
  }

  private List<Card.Standing> standings(int park) {
    List<Card.Standing> standings = new ArrayList<>();
    for (Ranking ranking : evaluation.rankings()) {
      if (ranking.rank()[park] > 0) {
        Cell move = ledger.lastRound().knows(ranking) ? cells.move(park, ranking) : Cell.EMPTY;
        Text group = group(ranking, ranking.group()[park]);
        standings.add(new Card.Standing(group, cells.rank(park, ranking), move));
      }
    }
    return standings;
  }

  private List<Card.CategoryLine> categories(int park) {
    List<Card.CategoryLine> lines = new ArrayList<>();
    for (Node node : ledger.categories()) {
      NodeResult result = evaluation.node(node.id());
      double full = result.full().get(park);
      lines.add(
          new Card.CategoryLine(
              node.id(),
              node.name(),
              cells.points(node, park),
              Text.of(Numbers.plain(full)),
              cells.categoryRank(node, park),
              full > 0 ? result.points().get(park) / full : Double.NaN));
    }
    return lines;
  }

  private List<Card.IndicatorLine> indicators(int park) {
    List<Card.IndicatorLine> lines = new ArrayList<>();
    for (Node node : ledger.tree().indicators()) {
      boolean reference = ((Part.Indicator) node.part()).reference();
      double full = evaluation.node(node.id()).full().get(park);
      lines.add(
          new Card.IndicatorLine(
              ledger.distinct(node),
              measured(node).unit(),
              measured(node).cell(park),
              reference ? Cell.EMPTY : cells.points(node, park),
              full > 0 ? Text.of(Numbers.plain(full)) : Text.EMPTY,
              reference));
    }
    return lines;
  }

  private List<Card.ResultLine> results(int park) {
    return results.stream()
        .map(r -> new Card.ResultLine(r.heading().name(), r.cell(park), r.heading().unit()))
        .toList();
  }
}
