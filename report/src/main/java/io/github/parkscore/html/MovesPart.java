// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.html;

import io.github.parkscore.finding.Language;
import io.github.parkscore.finding.Text;
import io.github.parkscore.html.chart.Scatter;
import io.github.parkscore.html.chart.Slope;
import io.github.parkscore.view.Ledger;
import io.github.parkscore.view.Movers;
import io.github.parkscore.view.Sentence;
import io.github.parkscore.view.Titles;
import io.github.parkscore.view.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who moved since the last round.
 *
 * @param title how much moved
 * @param before the last round
 * @param now this round
 * @param note what is compared, and how many
 * @param jump how many places are marked
 * @param slope the largest moves
 * @param scatter all moves
 * @param newcomers those without a rank in the last round
 */
record MovesPart(
    Sentence title,
    Text before,
    Text now,
    Text note,
    int jump,
    Slope slope,
    Scatter scatter,
    List<Integer> newcomers) {
  private static final int EACH_WAY = 10;

  /** So many each way are named among all dots. */
  private static final int NAMED = 2;

  static Optional<MovesPart> of(Ledger ledger, Language language) {
    Movers movers = Movers.of(ledger);
    Sentence title = Titles.moves(ledger);
    if (title.isEmpty()) {
      return Optional.empty();
    }
    List<Movers.Move> largest = new ArrayList<>(movers.up(EACH_WAY));
    largest.addAll(movers.down(EACH_WAY));
    List<Movers.Move> all = Bounds.drawn(movers.all());
    int jump = Movers.jump(ledger.ranked().length);
    List<Integer> newcomers = new ArrayList<>();
    for (int park : ledger.ranked()) {
      if (ledger.lastRound().rank(park, ledger.evaluation().ranking()) == 0) {
        newcomers.add(park);
      }
    }
    Text before = Wording.shortPeriod(ledger.lastRound().period().orElseThrow());
    Text now = Wording.shortPeriod(ledger.evaluation().period());
    return Optional.of(
        new MovesPart(
            title,
            before,
            now,
            note(ledger, before, now, movers.all().size()),
            jump,
            Slope.of(620, 460, moves(ledger, language, largest, largest)),
            Scatter.of(420, 36, moves(ledger, language, all, furthest(movers)), jump),
            newcomers));
  }

  private static Text note(Ledger ledger, Text before, Text now, int parks) {
    Text count = ledger.wording().count(parks);
    return new Text(
        "总名次，" + before.zh() + "与" + now.zh() + "相比，两次都有名次的" + count.zh(),
        "Ranks, "
            + before.en()
            + " against "
            + now.en()
            + ", "
            + count.en()
            + " with a rank in both");
  }

  private static List<Movers.Move> furthest(Movers movers) {
    List<Movers.Move> furthest = new ArrayList<>(movers.up(NAMED));
    furthest.addAll(movers.down(NAMED));
    return furthest;
  }

  /** Moves to be drawn, some with their names. */
  private static List<Slope.Move> moves(
      Ledger ledger, Language language, List<Movers.Move> moves, List<Movers.Move> named) {
    return moves.stream()
        .map(m -> move(m, named.contains(m) ? ledger.name(m.park()).in(language) : ""))
        .toList();
  }

  private static Slope.Move move(Movers.Move move, String name) {
    return new Slope.Move(move.park(), name, move.before(), move.now());
  }
}
