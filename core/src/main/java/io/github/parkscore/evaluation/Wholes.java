// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import io.github.parkscore.data.Park;
import io.github.parkscore.model.IndicatorModel;
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
final class Wholes {
  private static final List<Function<Park, List<String>>> NAMES =
      List.of(
          park -> List.of(park.id()),
          park -> List.of(park.name()),
          park -> List.of(park.shortName()),
          Park::formerNames);

  private final int[] whole;
  private final BitSet wholes = new BitSet();
  private final BitSet astray = new BitSet();

  private Wholes(int size) {
    whole = new int[size];
    Arrays.fill(whole, -1);
  }

  /** Nobody stands for anybody else. */
  static Wholes none() {
    return new Wholes(0);
  }

  /** As a model says it; nobody for anybody where it says nothing. */
  static Wholes of(IndicatorModel model, RoundFigures figures) {
    return model
        .evaluated()
        .members()
        .map(members -> figures.attributeTexts(members.by()))
        .map(by -> of(figures.parks(), park -> figures.texts().text(by.get(park))))
        .orElseGet(Wholes::none);
  }

  /**
   * Works out who belongs to whom.
   *
   * @param parks the roster
   * @param named what each park says it is a member of; null: of nothing
   */
  static Wholes of(List<Park> parks, IntFunction<String> named) {
    Wholes found = new Wholes(parks.size());
    Map<String, Integer> known = names(parks);
    for (int park = 0; park < parks.size(); park++) {
      String name = named.apply(park);
      if (name != null) {
        found.whole[park] = known.getOrDefault(name, -1);
        found.astray.set(park, found.whole[park] < 0 || found.whole[park] == park);
      }
    }
    for (int park = 0; park < parks.size(); park++) {
      int its = found.whole[park];
      boolean nested = its >= 0 && found.whole[its] >= 0;
      found.astray.set(park, found.astray.get(park) || nested);
    }
    found.astray.stream().forEach(park -> found.whole[park] = -1);
    Arrays.stream(found.whole).filter(its -> its >= 0).forEach(found.wholes::set);
    return found;
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
  BitSet parks() {
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
