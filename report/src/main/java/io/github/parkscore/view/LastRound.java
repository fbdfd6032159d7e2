// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import io.github.parkscore.data.Cadence;
import io.github.parkscore.data.History;
import io.github.parkscore.data.Period;
import io.github.parkscore.evaluation.Evaluation;
import io.github.parkscore.evaluation.Ranking;
import io.github.parkscore.model.Grouping;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The round that this one is compared with: the like period before, else the last one known. */
public final class LastRound {
  private final Evaluation evaluation;
  private final Optional<Period> period;
  private final Map<Grouping, Boolean> known = new HashMap<>();

  LastRound(Evaluation evaluation) {
    this.evaluation = evaluation;
    this.period = find(evaluation.history(), evaluation.period());
  }

  private static Optional<Period> find(History history, Period now) {
    if (history.rounds().containsKey(now.previous(1))) {
      return Optional.of(now.previous(1));
    }
    return history.rounds().headMap(now, false).descendingKeySet().stream()
        .filter(earlier -> earlier.part() == now.part())
        .findFirst();
  }

  /** The round; empty if no earlier one is known. */
  public Optional<Period> period() {
    return period;
  }

  /** What it published about a park. */
  public Optional<History.Entry> entry(int park) {
    String id = evaluation.table().roster().parks().get(park).id();
    return period.flatMap(round -> evaluation.history().entry(round, id));
  }

  /** The rank that it published for a park within a grouping; 0 for none. */
  public int rank(int park, Ranking ranking) {
    Optional<History.Entry> entry = entry(park);
    if (entry.isEmpty()) {
      return 0;
    }
    return ranking.grouping().attributes().isEmpty()
        ? entry.get().rank().orElse(0)
        : entry.get().ranks().getOrDefault(ranking.grouping().key(), 0);
  }

  /** Whether it published ranks within a grouping. */
  public boolean knows(Ranking ranking) {
    return known.computeIfAbsent(ranking.grouping(), grouping -> anyRank(ranking));
  }

  private boolean anyRank(Ranking ranking) {
    for (int park = 0; park < evaluation.size(); park++) {
      if (rank(park, ranking) > 0) {
        return true;
      }
    }
    return false;
  }

  /** The places that a park won within a grouping; empty if it lacks a rank in either round. */
  public Optional<Integer> move(int park, Ranking ranking) {
    int before = rank(park, ranking);
    int now = ranking.rank()[park];
    return before == 0 || now == 0 ? Optional.empty() : Optional.of(before - now);
  }

  /** The move as a cell: a dash without reason where no round is known. */
  public Cell cell(int park, Ranking ranking) {
    if (period.isEmpty() || ranking.rank()[park] == 0) {
      return Cell.EMPTY;
    }
    return move(park, ranking).map(Cell::move).orElseGet(Cell::newcomer);
  }

  /** For how many rounds, this one included, a park has been first without a break. */
  public int firstFor(int park) {
    String id = evaluation.table().roster().parks().get(park).id();
    Cadence cadence = Cadence.of(evaluation.history(), evaluation.period());
    int rounds = 1;
    Period round = cadence.before(evaluation.period(), 1);
    while (evaluation
        .history()
        .entry(round, id)
        .filter(entry -> entry.rank().orElse(0) == 1)
        .isPresent()) {
      rounds++;
      round = cadence.before(round, 1);
    }
    return rounds;
  }
}
