// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.jiangsu;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Invents the published results of the two rounds before: total and rank of every zone that was
 * ranked. The weakest zone was among the last three provincial ones in 2022, the next in 2023.
 */
final class History {
  private static final int FIRST_ROUND = 2022;

  private final List<Zone> zones;
  private final Standing standing;
  private final Roles roles;
  private final Draw draw = Draw.of("history");

  private record Result(Zone zone, double total) {}

  History(Figures figures, Roles roles) {
    this.zones = figures.zones();
    this.standing = new Standing(figures);
    this.roles = roles;
  }

  /** The rounds as lines of a table, with its head. */
  List<List<String>> lines() {
    List<List<String>> lines = new ArrayList<>();
    lines.add(List.of("period", "id", "name", "total", "rank"));
    for (int round = FIRST_ROUND; round <= Figures.BEFORE; round++) {
      addRound(lines, round);
    }
    return lines;
  }

  private void addRound(List<List<String>> lines, int round) {
    List<Result> results = new ArrayList<>();
    for (int i = 0; i < zones.size(); i++) {
      Zone zone = zones.get(i);
      double total = Math.rint(totalOf(i, round) * 100) / 100;
      boolean vetoed = zone.equals(roles.vetoed.get(0)) && round == Figures.BEFORE;
      boolean unborn = zone.equals(roles.young) && round == FIRST_ROUND;
      if (!vetoed && !unborn && !zone.isTourism()) {
        results.add(new Result(zone, total));
      }
    }
    results.sort(Comparator.comparingDouble(Result::total).reversed());
    for (Result result : results) {
      long better = results.stream().filter(other -> other.total() > result.total()).count();
      boolean former = round == FIRST_ROUND && !result.zone().formerName().isEmpty();
      String name = former ? result.zone().formerName() : result.zone().name();
      lines.add(
          List.of(
              Integer.toString(round),
              result.zone().id(),
              name,
              String.format(Locale.ROOT, "%.2f", result.total()),
              Long.toString(better + 1)));
    }
  }

  private double totalOf(int zone, int round) {
    double total = 62 + 15 * standing.of(zone) + draw.normal(0.8);
    int last = lastThree(round).indexOf(zones.get(zone));
    return last >= 0
        ? 38 + 1.3 * last + draw.between(0, 1)
        : Math.max(44 + draw.between(0, 2), total);
  }

  private List<Zone> lastThree(int round) {
    return round == FIRST_ROUND
        ? List.of(roles.weak.get(0), roles.mended.get(0), roles.mended.get(1))
        : List.of(roles.mended.get(2), roles.weak.get(1), roles.mended.get(3));
  }
}
