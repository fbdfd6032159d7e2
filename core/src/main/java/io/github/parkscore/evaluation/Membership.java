// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import io.github.parkscore.data.Park;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Which parks are scored as the mean of others: a member names its whole by id or by any name. A
 * whole can't be a member itself.
 */
final class Membership {
  private static final List<Function<Park, List<String>>> NAMES =
      List.of(
          park -> List.of(park.id()),
          park -> List.of(park.name()),
          park -> List.of(park.shortName()),
          Park::formerNames);

  private final int[] whole;
  private final BitSet wholes = new BitSet();
  private final BitSet astray = new BitSet();

  private Membership(int size) {
    whole = new int[size];
    Arrays.fill(whole, -1);
  }

  /** Nobody stands for anybody else. */
  static Membership none() {
    return new Membership(0);
  }

  /**
   * Works out who belongs to whom.
   *
   * @param parks the roster
   * @param named what each park says it is a member of; null: of nothing
   */
  static Membership of(List<Park> parks, IntFunction<String> named) {
    Membership membership = new Membership(parks.size());
    Map<String, Integer> known = names(parks);
    for (int park = 0; park < parks.size(); park++) {
      String name = named.apply(park);
      if (name != null) {
        membership.whole[park] = known.getOrDefault(name, -1);
        membership.astray.set(park, membership.whole[park] < 0 || membership.whole[park] == park);
      }
    }
    for (int park = 0; park < parks.size(); park++) {
      int its = membership.whole[park];
      boolean nested = its >= 0 && membership.whole[its] >= 0;
      membership.astray.set(park, membership.astray.get(park) || nested);
    }
    membership.astray.stream().forEach(park -> membership.whole[park] = -1);
    Arrays.stream(membership.whole).filter(its -> its >= 0).forEach(membership.wholes::set);
    return membership;
  }

  /** Ids before names, names before short and former ones. */
  private static Map<String, Integer> names(List<Park> parks) {
    Map<String, Integer> names = new HashMap<>();
    for (Function<Park, List<String>> kind : NAMES) {
      for (int park = 0; park < parks.size(); park++) {
        for (String name : kind.apply(parks.get(park))) {
          names.putIfAbsent(name, park);
        }
      }
    }
    return names;
  }

  /** The parks that have members. */
  BitSet wholes() {
    return wholes;
  }

  /** The parks whose whole can't be found, is themselves, or is a member itself. */
  BitSet astray() {
    return astray;
  }

  /** The members of a park. */
  int[] members(int of) {
    return IntStream.range(0, whole.length).filter(p -> whole[p] == of).toArray();
  }

  /** A set of parks with every whole of which a member is in it. */
  BitSet with(BitSet parks) {
    BitSet all = (BitSet) parks.clone();
    for (int park = parks.nextSetBit(0); park >= 0; park = parks.nextSetBit(park + 1)) {
      if (park < whole.length && whole[park] >= 0) {
        all.set(whole[park]);
      }
    }
    return all;
  }
}
