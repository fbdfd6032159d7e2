// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Who moved since the last round, among all. */
public final class Movers {
  private final List<Move> moves;

  /**
   * The move of one park.
   *
   * @param park the park
   * @param before its rank in the last round
   * @param now its rank in this one
   */
  public record Move(int park, int before, int now) {
    /** The places it won; negative for places lost. */
    public int places() {
      return before - now;
    }
  }

  private Movers(List<Move> moves) {
    this.moves = moves;
  }

  /** The moves of all parks that have a rank in both rounds. */
  public static Movers of(Ledger ledger) {
    LastRound last = ledger.lastRound();
    var all = ledger.evaluation().ranking();
    List<Move> moves = new ArrayList<>();
    for (int park : ledger.ranked()) {
      int before = last.rank(park, all);
      if (before > 0) {
        moves.add(new Move(park, before, ledger.rank(park)));
      }
    }
    return new Movers(moves);
  }

  /** All of them, by this round's rank. */
  public List<Move> all() {
    return List.copyOf(moves);
  }

  /**
   * Those who won most places, at most so many; the better ranked first where they won the same.
   */
  public List<Move> up(int most) {
    return moves.stream()
        .filter(move -> move.places() > 0)
        .sorted(Comparator.comparingInt(Move::places).reversed().thenComparingInt(Move::now))
        .limit(most)
        .toList();
  }

  /** Those who lost most places, at most so many. */
  public List<Move> down(int most) {
    return moves.stream()
        .filter(move -> move.places() < 0)
        .sorted(Comparator.comparingInt(Move::places).thenComparingInt(Move::now))
        .limit(most)
        .toList();
  }

  /** How many won at least so many places. */
  public int risenBy(int places) {
    return (int) moves.stream().filter(move -> move.places() >= places).count();
  }

  /** Half of the parks moved by at most so many places. */
  public int median() {
    int[] sizes = moves.stream().mapToInt(move -> Math.abs(move.places())).sorted().toArray();
    return sizes.length == 0 ? 0 : sizes[(sizes.length - 1) / 2];
  }

  /** A jump worth a sentence: 10 places, less where few are ranked. */
  public static int jump(int ranked) {
    return ranked >= 60 ? 10 : ranked >= 20 ? 5 : 3;
  }
}
