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
    Map<List<Integer>, Integer> seen = new HashMap<>();
    List<List<Integer>> keys = new ArrayList<>();
    for (int park = 0; park < size; park++) {
      List<Integer> key = key(columns, park);
      of[park] = key == null ? -1 : seen.computeIfAbsent(key, k -> add(keys, k));
    }
    List<List<Integer>> ordered = new ArrayList<>(keys);
    ordered.sort(order(model, attributes, texts));
    int[] position = new int[keys.size()];
    for (int g = 0; g < ordered.size(); g++) {
      position[seen.get(ordered.get(g))] = g;
    }
    for (int park = 0; park < size; park++) {
      of[park] = of[park] < 0 ? -1 : position[of[park]];
    }
    return new Groups(of, ordered.stream().map(key -> name(key, texts)).toList());
  }

  private static int add(List<List<Integer>> keys, List<Integer> key) {
    keys.add(key);
    return keys.size() - 1;
  }

  private static List<Integer> key(List<Column> columns, int park) {
    List<Integer> key = new ArrayList<>();
    for (Column column : columns) {
      if (column.isMissing(park)) {
        return null;
      }
      key.add((int) column.get(park));
    }
    return key;
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
