// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The texts of one attribute for all parks: each text once, and its place in the list for every
 * park. Immutable.
 */
public final class Labels {
  private final List<String> texts;
  private final int[] of;

  private Labels(List<String> texts, int[] of) {
    this.texts = List.copyOf(texts);
    this.of = of;
  }

  static Labels of(List<Park> parks, String attribute) {
    Map<String, Integer> known = new HashMap<>();
    List<String> texts = new ArrayList<>();
    int[] of = new int[parks.size()];
    for (int park = 0; park < of.length; park++) {
      String text = parks.get(park).attributes().get(attribute);
      of[park] = -1;
      if (text != null) {
        of[park] = known.computeIfAbsent(text, key -> texts.size());
        if (of[park] == texts.size()) {
          texts.add(text);
        }
      }
    }
    return new Labels(texts, of);
  }

  /** The texts that occur, in the order of the first park that has each. */
  public List<String> texts() {
    return texts;
  }

  /** Which of the texts a park has; -1 for none. */
  public int of(int park) {
    return of[park];
  }
}
