// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.json;

import io.github.parkscore.data.History;
import io.github.parkscore.data.Period;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/** Reads what {@link HistoryPart} wrote. */
final class HistoryEntry {
  private HistoryEntry() {}

  static History read(Json history) {
    Map<Period, Map<String, History.Entry>> rounds = new HashMap<>();
    history.entries().forEach((period, parks) -> rounds.put(parks.period(period), round(parks)));
    return new History(rounds);
  }

  private static Map<String, History.Entry> round(Json parks) {
    Map<String, History.Entry> entries = new HashMap<>();
    parks.entries().forEach((id, entry) -> entries.put(id, entry(entry)));
    return entries;
  }

  private static History.Entry entry(Json entry) {
    Map<String, String> attributes = new HashMap<>();
    entry
        .find("attributes")
        .ifPresent(all -> all.entries().forEach((id, text) -> attributes.put(id, text.text())));
    Map<String, Integer> ranks = new HashMap<>();
    entry.find("ranks").ifPresent(all -> all.entries().forEach((k, v) -> ranks.put(k, rank(v))));
    Map<String, Double> results = new HashMap<>();
    entry
        .find("results")
        .ifPresent(all -> all.entries().forEach((id, figure) -> results.put(id, figure.figure())));
    return new History.Entry(
        entry.text("name"),
        attributes,
        entry.figure("total"),
        entry.find("rank").map(rank -> OptionalInt.of(rank(rank))).orElse(OptionalInt.empty()),
        ranks,
        entry.text("grade"),
        entry.list("honours", Json::text),
        entry.list("watch", Json::text),
        results);
  }

  private static int rank(Json rank) {
    return rank.whole(0, Integer.MAX_VALUE);
  }
}
