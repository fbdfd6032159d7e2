// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import io.github.parkscore.data.Park;
import io.github.parkscore.data.Roster;
import io.github.parkscore.finding.Nearest;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds parks by what people call them: the code, the name, the short name or a former name,
 * whatever the width, the spaces and the brackets. Immutable and safe for any number of threads.
 */
public final class ParkNames {
  private static final int NEAR = 5;

  private final List<Park> parks;
  private final Map<String, Integer> byCode = new HashMap<>();
  private final Map<String, Set<Integer>> byName = new HashMap<>();
  private final Map<String, Set<Integer>> byFormerName = new HashMap<>();

  /** The names of a roster's parks. */
  public ParkNames(Roster roster) {
    parks = roster.parks();
    for (int i = 0; i < parks.size(); i++) {
      Park park = parks.get(i);
      byCode.putIfAbsent(Folding.fold(park.id()), i);
      add(byName, park.name(), i);
      add(byName, park.shortName(), i);
      for (String former : park.formerNames()) {
        add(byFormerName, former, i);
      }
    }
  }

  private static void add(Map<String, Set<Integer>> names, String name, int park) {
    names.computeIfAbsent(Folding.fold(name), key -> new LinkedHashSet<>()).add(park);
  }

  /**
   * The parks that a text may mean: that of the code, else those of the name, else those that once
   * had it; one where the text is clear, none where nobody is called so.
   */
  public List<Park> find(String text) {
    return indices(text).stream().map(parks::get).toList();
  }

  /** The names that one that nobody has was probably meant to be; empty if none is near. */
  public List<String> nearest(String text) {
    String folded = Folding.fold(text);
    Map<String, String> shown = new LinkedHashMap<>();
    for (Park park : parks) {
      shown.putIfAbsent(Folding.fold(park.name()), park.name());
      shown.putIfAbsent(Folding.fold(park.shortName()), park.shortName());
    }
    Set<String> near = new LinkedHashSet<>();
    shown.keySet().stream().filter(name -> isPart(folded, name)).limit(NEAR).forEach(near::add);
    Nearest.to(folded, shown.keySet()).stream()
        .filter(name -> Nearest.distance(folded, name) <= Math.max(1, folded.length() / 3))
        .forEach(near::add);
    return near.stream().limit(NEAR).map(shown::get).distinct().toList();
  }

  private static boolean isPart(String text, String name) {
    return text.length() > 1 && (isShort(text, name) || name.length() > 1 && text.contains(name));
  }

  /** Whether a text is a name with letters left out, as 甲山经开区 is of 甲山经济开发区. */
  private static boolean isShort(String text, String name) {
    int at = 0;
    for (int i = 0; i < name.length() && at < text.length(); i++) {
      at += name.charAt(i) == text.charAt(at) ? 1 : 0;
    }
    return at == text.length();
  }

  /** The place in the roster of the park with a code; −1 if there is none. */
  int withCode(String code) {
    return byCode.getOrDefault(Folding.fold(code), -1);
  }

  /** The places in the roster of the parks with a name, or that once had it. */
  Set<Integer> withName(String name) {
    String folded = Folding.fold(name);
    Set<Integer> today = byName.getOrDefault(folded, Set.of());
    return today.isEmpty() ? byFormerName.getOrDefault(folded, Set.of()) : today;
  }

  /** Whether a name is a former one only. */
  boolean isFormer(String name) {
    return !byName.containsKey(Folding.fold(name));
  }

  /** Parks whose name or short name stands somewhere in a longer text, the longest names only. */
  Set<Integer> namedIn(String text) {
    String folded = Folding.fold(text);
    Set<Integer> longest = new LinkedHashSet<>();
    int length = 2;
    for (Map.Entry<String, Set<Integer>> entry : byName.entrySet()) {
      String name = entry.getKey();
      if (name.length() >= Math.max(length, 3) && folded.contains(name)) {
        if (name.length() > length) {
          longest.clear();
          length = name.length();
        }
        longest.addAll(entry.getValue());
      }
    }
    return longest;
  }

  private Set<Integer> indices(String text) {
    int code = withCode(text);
    return code >= 0 ? Set.of(code) : withName(text);
  }
}
