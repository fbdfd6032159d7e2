// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import io.github.parkscore.finding.Place;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Supplier;

/** How often something was seen in a column, where first, and which texts it was. */
final class Tally {
  private static final int TEXTS = 8;

  private final Set<String> texts = new LinkedHashSet<>();
  private int count;
  private Place first = Place.NOWHERE;

  void add(String text, Supplier<Place> place) {
    if (count++ == 0) {
      first = place.get();
    }
    if (texts.size() < TEXTS) {
      texts.add(text);
    }
  }

  /** Counts what has no text worth keeping. */
  void add(Supplier<Place> place) {
    if (count++ == 0) {
      first = place.get();
    }
  }

  int count() {
    return count;
  }

  Place first() {
    return first;
  }

  Set<String> texts() {
    return texts;
  }
}
