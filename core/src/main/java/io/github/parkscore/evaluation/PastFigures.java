// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import io.github.parkscore.data.Column;
import io.github.parkscore.data.History;
import io.github.parkscore.data.History.Entry;
import io.github.parkscore.data.ParkTable;
import io.github.parkscore.data.Period;
import io.github.parkscore.formula.Groups;
import io.github.parkscore.formula.Texts;
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
    return Column.of(
        table.size(),
        park -> {
          if (fromTop && !published.isMissing(park)) {
            return published.get(park);
          }
          if (ranks.isMissing(park) || groups.of()[park] < 0) {
            return Double.NaN;
          }
          int better = 0;
          for (int other = 0; other < table.size(); other++) {
            boolean same = groups.of()[other] == groups.of()[park];
            double apart = ranks.get(other) - ranks.get(park);
            better += same && (fromTop ? apart < 0 : apart > 0) ? 1 : 0;
          }
          return 1 + better;
        });
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
