// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import io.github.parkscore.data.Column;
import io.github.parkscore.formula.Groups;
import io.github.parkscore.formula.Texts;
import io.github.parkscore.model.Attribute;
import io.github.parkscore.model.IndicatorModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sorts parks into groups by their attributes, the groups in the order of the attributes' values.
 */
final class Grouper {
  private Grouper() {}

  static Groups groups(
      IndicatorModel model, List<String> attributes, List<Column> columns, Texts texts) {
    int size = columns.get(0).size();
    int[] of = new int[size];
    List<List<Integer>> keys = List.of(List.of());
    for (Column column : columns) {
      keys = divide(keys, of, column);
    }
    List<List<Integer>> ordered = new ArrayList<>(keys);
    ordered.sort(order(model, attributes, texts));
    Map<List<Integer>, Integer> positions = new HashMap<>();
    ordered.forEach(key -> positions.put(key, positions.size()));
    int[] position = keys.stream().mapToInt(positions::get).toArray();
    for (int park = 0; park < size; park++) {
      of[park] = of[park] < 0 ? -1 : position[of[park]];
    }
    return new Groups(of, ordered.stream().map(key -> name(key, texts)).toList());
  }

  /**
   * Divides groups further by the texts of a column.
   *
   * @param keys the codes that each group has in common so far
   * @param of the group of each park so far, -1 for none; changed to the new one
   * @return the codes of the new groups
   */
  private static List<List<Integer>> divide(List<List<Integer>> keys, int[] of, Column column) {
    List<List<Integer>> divided = new ArrayList<>();
    Map<Long, Integer> known = new HashMap<>();
    long last = -1;
    int group = -1;
    for (int park = 0; park < of.length; park++) {
      double code = column.get(park);
      if (of[park] < 0 || code != code) {
        of[park] = -1;
        continue;
      }
      long both = (long) of[park] << Integer.SIZE | (int) code;
      if (both != last) {
        int before = of[park];
        group = known.computeIfAbsent(both, key -> add(divided, keys.get(before), (int) code));
        last = both;
      }
      of[park] = group;
    }
    return divided;
  }

  private static int add(List<List<Integer>> divided, List<Integer> key, int code) {
    List<Integer> more = new ArrayList<>(key);
    more.add(code);
    divided.add(more);
    return divided.size() - 1;
  }

  private static String name(List<Integer> key, Texts texts) {
    return String.join("+", key.stream().map(code -> texts.text(code)).toList());
  }

  /**
   * By the attributes' declared values; texts that are not declared come last, by their letters.
   */
  private static Comparator<List<Integer>> order(
      IndicatorModel model, List<String> attributes, Texts texts) {
    Comparator<List<Integer>> order = (a, b) -> 0;
    for (int k = 0; k < attributes.size(); k++) {
      int at = k;
      Attribute attribute = model.inputs().attributes().get(attributes.get(k));
      List<String> values = attribute == null ? List.of() : attribute.values();
      order =
          order
              .thenComparingInt(key -> position(values, texts.text(key.get(at))))
              .thenComparing(key -> texts.text(key.get(at)));
    }
    return order;
  }

  private static int position(List<String> values, String text) {
    int at = values.indexOf(text);
    return at < 0 ? values.size() : at;
  }
}
