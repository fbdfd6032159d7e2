// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.json;

import io.github.parkscore.data.Column;
import io.github.parkscore.data.History;
import io.github.parkscore.data.Period;
import io.github.parkscore.evaluation.Conclusion;
import io.github.parkscore.finding.Text;
import io.github.parkscore.model.ModelTree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an {@code evaluation.json} published, without reading how it came about.
 *
 * @param model the id of its model
 * @param period its round
 * @param parks the entries of its parks by id
 * @param earlier what it knew of earlier rounds
 */
record RoundEntry(String model, Period period, Map<String, History.Entry> parks, History earlier) {
  /** What is skipped: most of the file. */
  static final Set<String> SKIPPED = Set.of("items", "sheets", "noticed", "findings");

  static RoundEntry read(Json document) {
    List<Json> list = document.get("parks").list();
    List<Conclusion> conclusions = ConclusionEntry.readAll(document.get("parks"));
    Totals totals = Totals.read(document, list.size());
    Map<String, History.Entry> parks = new HashMap<>();
    for (int park = 0; park < list.size(); park++) {
      Json who = list.get(park);
      History.Entry entry = totals.entry(park, who, conclusions.get(park));
      parks.put(who.get("id").text(), entry);
    }
    return new RoundEntry(
        document.get("model").text("id"),
        document.get("period").period(),
        parks,
        HistoryEntry.read(document.get("history")));
  }

  /** The columns that entries are made of. */
  private record Totals(
      Column total,
      Map<String, int[]> ranks,
      Map<String, String[]> groups,
      Map<String, Column> results,
      Map<Text, String> honours) {
    static Totals read(Json document, int size) {
      Map<String, int[]> ranks = new HashMap<>();
      Map<String, String[]> groups = new HashMap<>();
      for (Json ranking : document.get("rankings").list()) {
        String key = String.join("+", ranking.list("by", Json::text));
        ranks.put(key, ranking.get("rank").wholes(size, size, 0));
        if (ranking.list("by", Json::text).size() == 1) {
          groups.put(key, groups(ranking, size));
        }
      }
      Map<String, Column> results = new HashMap<>();
      document.get("results").entries().forEach((id, list) -> results.put(id, list.column(size)));
      return new Totals(
          root(document).get("points").column(size), ranks, groups, results, honours(document));
    }

    /** The name of each park's group; null for none. */
    private static String[] groups(Json ranking, int size) {
      List<String> names = ranking.list("groups", Json::text);
      int[] of = ranking.get("group").wholes(size, names.size() - 1, -1);
      String[] groups = new String[size];
      for (int park = 0; park < size; park++) {
        groups[park] = of[park] < 0 ? null : names.get(of[park]);
      }
      return groups;
    }

    /** The ids of honours by their names. */
    private static Map<Text, String> honours(Json document) {
      Map<Text, String> ids = new HashMap<>();
      document
          .get("model")
          .find("honours")
          .ifPresent(all -> all.entries().forEach((id, name) -> ids.put(name.both(), id)));
      return ids;
    }

    /** Names, and ids where there are some: formulas of later rounds ask for either. */
    private List<String> known(List<Text> names) {
      return names.stream()
          .flatMap(name -> Stream.of(honours.get(name), name.zh()))
          .filter(Objects::nonNull)
          .distinct()
          .toList();
    }

    private static Json root(Json document) {
      Json nodes = document.get("nodes");
      return nodes.list().stream()
          .filter(node -> node.get("id").text().equals(ModelTree.ROOT))
          .findFirst()
          .orElseThrow(() -> nodes.wrong(new Text("总分", "the total")));
    }

    /**
     * The texts that a park had; those that were computed too, as far as parks were grouped by
     * them.
     */
    private Map<String, String> attributes(int park, Json who) {
      Map<String, String> texts = new HashMap<>();
      who.get("attributes").entries().forEach((id, text) -> texts.put(id, text.text()));
      groups.forEach(
          (attribute, names) -> {
            if (names[park] != null) {
              texts.put(attribute, names[park]);
            }
          });
      return texts;
    }

    History.Entry entry(int park, Json who, Conclusion conclusion) {
      Map<String, Integer> within = new HashMap<>();
      ranks.forEach(
          (key, all) -> {
            if (!key.isEmpty() && all[park] > 0) {
              within.put(key, all[park]);
            }
          });
      Map<String, Double> figures = new HashMap<>();
      results.forEach((id, column) -> figures.put(id, column.get(park)));
      int rank = ranks.containsKey("") ? ranks.get("")[park] : 0;
      return new History.Entry(
          who.get("name").text(),
          attributes(park, who),
          total.get(park),
          rank > 0 ? OptionalInt.of(rank) : OptionalInt.empty(),
          within,
          conclusion.grade().zh(),
          known(conclusion.honours()),
          conclusion.watches(),
          figures);
    }
  }
}
