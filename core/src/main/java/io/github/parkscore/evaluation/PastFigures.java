// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import io.github.parkscore.data.Column;
import io.github.parkscore.data.History;
import io.github.parkscore.data.History.Entry;
import io.github.parkscore.data.ParkTable;
import io.github.parkscore.data.Period;
import io.github.parkscore.formula.Groups;
import io.github.parkscore.formula.Texts;
import io.github.parkscore.model.IndicatorModel;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Results of earlier rounds as they were published; never recomputed. */
final class PastFigures {
  private static final String GRADED = "graded:";

  private final IndicatorModel model;
  private final ParkTable table;
  private final History history;
  private final Texts texts;

  PastFigures(IndicatorModel model, ParkTable table, History history, Texts texts) {
    this.model = model;
    this.table = table;
    this.history = history;
    this.texts = texts;
  }

  /** A column of an earlier round by its key; empty if the key is no result. */
  Optional<Column> column(String key, Period period, Function<String, Groups> groups) {
    boolean graded = key.startsWith(GRADED);
    String plain = graded ? key.substring(GRADED.length()) : key;
    int colon = plain.indexOf(':');
    String what = colon < 0 ? plain : plain.substring(0, colon);
    String argument = colon < 0 ? "" : plain.substring(colon + 1);
    return switch (what) {
      case "total" -> Optional.of(each(period, Entry::total));
      case "grade" ->
          Optional.of(each(period, e -> texts.code(e.grade().isEmpty() ? null : e.grade())));
      case "honoured" -> Optional.of(each(period, e -> e.honours().isEmpty() ? 0 : 1));
      case "holds" -> Optional.of(holds(period, Consequences.names(model, argument)));
      case "result" ->
          Optional.of(each(period, e -> e.results().getOrDefault(argument, Double.NaN)));
      case "place" -> Optional.of(places(period, argument, graded, groups).fromTop());
      case "from_last" -> Optional.of(places(period, argument, graded, groups).fromLast());
      case "parks" -> Optional.of(places(period, argument, graded, groups).counts());
      default -> Optional.empty();
    };
  }

  /** The parks of the roster of which a round published something. */
  BitSet published(Period period) {
    BitSet published = new BitSet();
    for (int park = 0; park < table.size(); park++) {
      String id = table.roster().parks().get(park).id();
      published.set(park, history.entry(period, id).isPresent());
    }
    return published;
  }

  private Column holds(Period period, List<String> names) {
    return each(period, entry -> Consequences.held(entry, names) ? 1 : 0);
  }

  private PastPlaces places(
      Period period, String grouping, boolean graded, Function<String, Groups> groups) {
    Map<String, Entry> round = history.rounds().getOrDefault(period, Map.of());
    return new PastPlaces(table.roster(), round, grouping, groups.apply(grouping), graded);
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
}
