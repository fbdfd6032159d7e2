// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import io.github.parkscore.data.Column;
import io.github.parkscore.data.History;
import io.github.parkscore.data.History.Entry;
import io.github.parkscore.data.ParkTable;
import io.github.parkscore.data.Period;
import io.github.parkscore.formula.Groups;
import io.github.parkscore.formula.Texts;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** Results of earlier rounds as they were published; never recomputed. */
final class PastFigures {
  private final ParkTable table;
  private final History history;
  private final Texts texts;

  PastFigures(ParkTable table, History history, Texts texts) {
    this.table = table;
    this.history = history;
    this.texts = texts;
  }

  /** A column of an earlier round by its key; empty if the key is no result. */
  Optional<Column> column(String key, Period period, Function<String, Groups> groups) {
    String plain = key.startsWith("graded:") ? key.substring("graded:".length()) : key;
    int colon = plain.indexOf(':');
    String what = colon < 0 ? plain : plain.substring(0, colon);
    String argument = colon < 0 ? "" : plain.substring(colon + 1);
    return switch (what) {
      case "total" -> Optional.of(each(period, Entry::total));
      case "grade" ->
          Optional.of(each(period, e -> texts.code(e.grade().isEmpty() ? null : e.grade())));
      case "honoured" -> Optional.of(each(period, e -> e.honours().isEmpty() ? 0 : 1));
      case "holds" ->
          Optional.of(
              each(
                  period,
                  e -> e.watches().contains(argument) || e.honours().contains(argument) ? 1 : 0));
      case "result" ->
          Optional.of(each(period, e -> e.results().getOrDefault(argument, Double.NaN)));
      case "place" -> Optional.of(place(period, argument, groups.apply(argument), true));
      case "from_last" -> Optional.of(place(period, argument, groups.apply(argument), false));
      case "parks" -> Optional.of(parks(period, groups.apply(argument)));
      default -> Optional.empty();
    };
  }

  private interface Figure {
    double of(Entry entry);
  }

  private Column each(Period period, Figure figure) {
    return Column.of(
        table.size(),
        park ->
            history
                .entry(period, table.roster().parks().get(park).id())
                .map(figure::of)
                .orElse(Double.NaN));
  }

  /**
   * The place in a group: as published where it was, else counted from the published ranks of
   * everybody on the roster; the groups are today's, unless the roster says what they were.
   */
  private Column place(Period period, String grouping, Groups groups, boolean fromTop) {
    Column ranks = each(period, e -> e.rank().isPresent() ? e.rank().getAsInt() : Double.NaN);
    Column published =
        grouping.isEmpty()
            ? ranks
            : each(
                period,
                e -> e.ranks().containsKey(grouping) ? e.ranks().get(grouping) : Double.NaN);
    double[][] ordered = ordered(ranks, groups);
    double[] places = new double[table.size()];
    for (int park = 0; park < places.length; park++) {
      int group = groups.of()[park];
      places[park] = Double.NaN;
      if (fromTop && !published.isMissing(park)) {
        places[park] = published.get(park);
      } else if (!ranks.isMissing(park) && group >= 0) {
        places[park] = 1 + better(ordered[group], ranks.get(park), fromTop);
      }
    }
    return Column.of(places);
  }

  /** The published ranks of each group, the least first. */
  private static double[][] ordered(Column ranks, Groups groups) {
    int[] of = groups.of();
    int[] counts = new int[groups.names().size()];
    double[][] ordered = new double[counts.length][16];
    for (int park = 0; park < of.length; park++) {
      if (of[park] >= 0 && !ranks.isMissing(park)) {
        int group = of[park];
        if (counts[group] == ordered[group].length) {
          ordered[group] = Arrays.copyOf(ordered[group], 2 * counts[group]);
        }
        ordered[group][counts[group]++] = ranks.get(park);
      }
    }
    for (int group = 0; group < counts.length; group++) {
      ordered[group] = Arrays.copyOf(ordered[group], counts[group]);
      Arrays.sort(ordered[group]);
    }
    return ordered;
  }

  /** How many of the ordered ranks are less than one of them, or greater. */
  private static int better(double[] ordered, double rank, boolean less) {
    int at = Arrays.binarySearch(ordered, rank);
    int from = at;
    while (from > 0 && ordered[from - 1] == rank) {
      from--;
    }
    while (at + 1 < ordered.length && ordered[at + 1] == rank) {
      at++;
    }
    return less ? from : ordered.length - 1 - at;
  }

  private Column parks(Period period, Groups groups) {
    Column ranks = each(period, e -> e.rank().isPresent() ? e.rank().getAsInt() : Double.NaN);
    int[] counts = new int[groups.names().size()];
    for (int park = 0; park < table.size(); park++) {
      if (groups.of()[park] >= 0 && !ranks.isMissing(park)) {
        counts[groups.of()[park]]++;
      }
    }
    return Column.of(
        table.size(), park -> groups.of()[park] < 0 ? Double.NaN : counts[groups.of()[park]]);
  }
}
