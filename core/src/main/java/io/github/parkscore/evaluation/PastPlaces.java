// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import io.github.parkscore.data.Column;
import io.github.parkscore.data.History.Entry;
import io.github.parkscore.data.Roster;
import io.github.parkscore.formula.Groups;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The places of an earlier round in the groups of one grouping, counted from the ranks that it
 * published, among all whom it ranked: those too that are no longer in the roster. A park counts in
 * the group that it was in then, as far as that was published, else in today's.
 */
final class PastPlaces {
  private final Roster roster;
  private final Map<String, Entry> round;
  private final String grouping;
  private final Groups today;
  private final boolean gradedOnly;
  private final boolean byGroupRank;
  private final Map<String, int[]> ranks = new HashMap<>();

  /**
   * The places of a round.
   *
   * @param grouping the key of the grouping
   * @param today the groups of the roster's parks now
   * @param graded whether places are meant among those that got a grade
   */
  PastPlaces(
      Roster roster, Map<String, Entry> round, String grouping, Groups today, boolean graded) {
    this.roster = roster;
    this.round = round;
    this.grouping = grouping;
    this.today = today;
    this.gradedOnly = graded && round.values().stream().anyMatch(e -> !e.grade().isEmpty());
    this.byGroupRank = round.values().stream().noneMatch(entry -> entry.rank().isPresent());
    Map<String, List<Integer>> collected = new HashMap<>();
    round.forEach(
        (id, entry) -> {
          OptionalInt rank = rank(entry);
          String group = group(id);
          if (rank.isPresent() && group != null) {
            collected.computeIfAbsent(group, key -> new ArrayList<>()).add(rank.getAsInt());
          }
        });
    collected.forEach(
        (group, all) -> ranks.put(group, all.stream().mapToInt(rank -> rank).sorted().toArray()));
  }

  private OptionalInt rank(Entry entry) {
    if (gradedOnly && entry.grade().isEmpty()) {
      return OptionalInt.empty();
    }
    if (!byGroupRank) {
      return entry.rank();
    }
    Integer within = entry.ranks().get(grouping);
    return within == null ? OptionalInt.empty() : OptionalInt.of(within);
  }

  /** The name of the group that a park was in; null if nothing says it. */
  private String group(String id) {
    List<String> values = new ArrayList<>();
    Entry entry = round.get(id);
    for (String attribute : Groupings.attributes(grouping)) {
      values.add(entry == null ? null : entry.attributes().get(attribute));
    }
    if (!values.contains(null)) {
      return String.join("+", values);
    }
    int park = roster.indexOf(id);
    int group = park < 0 ? -1 : today.of()[park];
    return group < 0 ? null : today.names().get(group);
  }

  /** The place from the top: as published where it was, else counted. */
  Column fromTop() {
    return each(
        (id, entry) -> {
          Integer published = gradedOnly ? null : published(entry);
          return published != null ? published : counted(id, entry, true);
        });
  }

  private Integer published(Entry entry) {
    return grouping.isEmpty() && entry.rank().isPresent()
        ? (Integer) entry.rank().getAsInt()
        : entry.ranks().get(grouping);
  }

  /** The place from the bottom: 1 plus the number of those strictly worse. */
  Column fromLast() {
    return each((id, entry) -> counted(id, entry, false));
  }

  /** How many were ranked in the park's group. */
  Column counts() {
    return each(
        (id, entry) -> {
          String group = group(id);
          return group == null ? Double.NaN : ranks.getOrDefault(group, new int[0]).length;
        });
  }

  private double counted(String id, Entry entry, boolean fromTop) {
    OptionalInt rank = rank(entry);
    String group = group(id);
    if (rank.isEmpty() || group == null) {
      return Double.NaN;
    }
    int[] all = ranks.get(group);
    int own = rank.getAsInt();
    int better = below(all, own);
    return fromTop ? 1 + better : 1 + all.length - below(all, own + 1);
  }

  /** How many of the sorted ranks are less than one. */
  private static int below(int[] sorted, int rank) {
    int at = Arrays.binarySearch(sorted, rank);
    while (at > 0 && sorted[at - 1] == rank) {
      at--;
    }
    return at < 0 ? -at - 1 : at;
  }

  private interface Place {
    double of(String id, Entry entry);
  }

  private Column each(Place place) {
    return Column.of(
        roster.size(),
        park -> {
          String id = roster.parks().get(park).id();
          Entry entry = round.get(id);
          return entry == null ? Double.NaN : place.of(id, entry);
        });
  }
}
