// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import io.github.parkscore.data.Decimals;
import io.github.parkscore.evaluation.Evaluation;
import io.github.parkscore.evaluation.Ranking;
import io.github.parkscore.finding.Text;
import io.github.parkscore.model.Consequence;
import io.github.parkscore.model.Grades;
import io.github.parkscore.model.Grouping;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The lines between grades and above warnings, where one can be drawn: all parks on one side must
 * have a better total than all on the other.
 */
public final class Lines {
  private final Ledger ledger;
  private final Evaluation evaluation;

  private Lines(Ledger ledger) {
    this.ledger = ledger;
    this.evaluation = ledger.evaluation();
  }

  /** The lines of warnings, then those of grades, best grade first. */
  public static List<Line> of(Ledger ledger) {
    Lines lines = new Lines(ledger);
    List<Line> all = new ArrayList<>(lines.ofWarnings());
    all.addAll(lines.ofGrades());
    return all;
  }

  /** How many parks without any warning are closer to the line of one than half a point. */
  public static int closeToWarning(Ledger ledger) {
    return (int)
        of(ledger).stream()
            .filter(Line::warning)
            .flatMap(line -> line.near().stream())
            .mapToInt(Line.Near::park)
            .filter(park -> ledger.watches(park).isEmpty())
            .distinct()
            .count();
  }

  private List<Line> ofWarnings() {
    List<Line> lines = new ArrayList<>();
    for (Consequence watch : ledger.model().conclusions().watch()) {
      Ground ground = Ground.of(watch.when(), Grouping.ALL);
      IntPredicate spared = park -> !ledger.watches(park).contains(watch);
      for (Ranking ranking : ranking(ground).stream().toList()) {
        for (int group = 0; group < ranking.groups().size(); group++) {
          between(watch.name(), ranking, group, spared, park -> !spared.test(park), ground)
              .map(line -> asWarning(line))
              .ifPresent(lines::add);
        }
      }
    }
    return lines;
  }

  private static Line asWarning(Line line) {
    List<Line.Near> spared = line.near().stream().filter(Line.Near::above).toList();
    return new Line(line.name(), line.ranking(), line.group(), true, line.total(), spared);
  }

  private List<Line> ofGrades() {
    List<Line> lines = new ArrayList<>();
    Grades grades = ledger.model().conclusions().grades();
    Grouping otherwise = grades.within().orElse(Grouping.ALL);
    for (int i = 0; i + 1 < grades.list().size(); i++) {
      Consequence grade = grades.list().get(i);
      int at = i;
      Ground ground = Ground.of(grade.when(), otherwise);
      for (Ranking ranking : ranking(ground).stream().toList()) {
        for (int group = 0; group < ranking.groups().size(); group++) {
          between(
                  grade.name(),
                  ranking,
                  group,
                  park -> gradeOf(park) >= 0 && gradeOf(park) <= at,
                  park -> gradeOf(park) > at,
                  ground)
              .ifPresent(lines::add);
        }
      }
    }
    return lines;
  }

  /** The place of a park's grade in the list; -1 for none. */
  private int gradeOf(int park) {
    Text grade = evaluation.conclusions().get(park).grade();
    List<Consequence> list = ledger.model().conclusions().grades().list();
    return IntStream.range(0, list.size())
        .filter(i -> !grade.isEmpty() && list.get(i).name().equals(grade))
        .findFirst()
        .orElse(-1);
  }

  private Optional<Ranking> ranking(Ground ground) {
    Grouping within = ground.within().orElse(ground.total().isPresent() ? Grouping.ALL : null);
    return evaluation.rankings().stream()
        .filter(ranking -> ranking.grouping().equals(within))
        .findFirst();
  }

  /**
   * The line between those above and those below in one group; none if they can't be told apart.
   */
  private Optional<Line> between(
      Text name,
      Ranking ranking,
      int group,
      IntPredicate above,
      IntPredicate below,
      Ground ground) {
    int[] members =
        IntStream.of(ledger.ranked()).filter(park -> ranking.group()[park] == group).toArray();
    int[] better = IntStream.of(members).filter(above).toArray();
    int[] worse = IntStream.of(members).filter(below).toArray();
    if (worse.length == 0 || better.length == 0) {
      return Optional.empty();
    }
    double last = IntStream.of(better).mapToDouble(evaluation::total).min().orElseThrow();
    double first = IntStream.of(worse).mapToDouble(evaluation::total).max().orElseThrow();
    if (Decimals.compare(last, first) < 0) {
      return Optional.empty();
    }
    List<Line.Near> near = new ArrayList<>();
    collect(better, ground.total().orElse(first), true, near);
    collect(worse, ground.total().orElse(last), false, near);
    near.sort(Comparator.comparingDouble(Line.Near::distance));
    return Optional.of(new Line(name, ranking, group, false, ground.total().orElse(last), near));
  }

  private void collect(int[] parks, double line, boolean above, List<Line.Near> near) {
    for (int park : parks) {
      double distance = Math.abs(Decimals.round(evaluation.total(park) - line, 10));
      if (Decimals.compare(distance, Line.CLOSE) < 0) {
        near.add(new Line.Near(park, above, distance));
      }
    }
  }
}
