// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.data;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** What earlier rounds published, by period and park; never recomputed. Immutable. */
public final class History {
  /** No earlier round is known. */
  public static final History NONE = new History(Map.of());

  private final NavigableMap<Period, Map<String, Entry>> rounds;

  /**
   * What a round published about one park.
   *
   * @param name the name it had; empty if it was not told
   * @param attributes the texts it had, as far as they were told; today's count for the others
   * @param total its total; NaN if none was published
   * @param rank its rank among all; empty if it was not ranked
   * @param ranks its ranks by the key of the grouping ({@code level+region})
   * @param grade its grade, after corrections; empty if none
   * @param honours the ids or names of its honours
   * @param watches the ids or names of the watches that held in that round
   * @param results figures by id
   */
  public record Entry(
      String name,
      Map<String, String> attributes,
      double total,
      OptionalInt rank,
      Map<String, Integer> ranks,
      String grade,
      List<String> honours,
      List<String> watches,
      Map<String, Double> results) {
    /** Keeps copies. */
    public Entry {
      attributes = Map.copyOf(attributes);
      ranks = Map.copyOf(ranks);
      honours = List.copyOf(honours);
      watches = List.copyOf(watches);
      results = Map.copyOf(results);
    }

    /** An entry of a plain table of totals and ranks. */
    public static Entry of(double total, int rank, Map<String, Integer> ranks) {
      return new Entry(
          "",
          Map.of(),
          total,
          rank > 0 ? OptionalInt.of(rank) : OptionalInt.empty(),
          ranks,
          "",
          List.of(),
          List.of(),
          Map.of());
    }

    /** The same with watches that held. */
    public Entry withWatches(List<String> other) {
      return new Entry(name, attributes, total, rank, ranks, grade, honours, other, results);
    }

    /** The same with attributes that the park had then. */
    public Entry withAttributes(Map<String, String> other) {
      return new Entry(name, other, total, rank, ranks, grade, honours, watches, results);
    }
  }

  /** The history of these rounds, each by park id. */
  public History(Map<Period, Map<String, Entry>> rounds) {
    TreeMap<Period, Map<String, Entry>> copy = new TreeMap<>();
    rounds.forEach((period, entries) -> copy.put(period, Map.copyOf(entries)));
    this.rounds = Collections.unmodifiableNavigableMap(copy);
  }

  /** The rounds, oldest first, each by park id. */
  public NavigableMap<Period, Map<String, Entry>> rounds() {
    return rounds;
  }

  /** What a round published about a park. */
  public Optional<Entry> entry(Period period, String park) {
    return Optional.ofNullable(rounds.get(period)).map(entries -> entries.get(park));
  }

  /** How many rounds before a period are known. */
  public int before(Period period) {
    return rounds.headMap(period, false).size();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof History history && rounds.equals(history.rounds);
  }

  @Override
  public int hashCode() {
    return rounds.hashCode();
  }
}
