// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.explanation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Why a park got its total.
 *
 * @param park the park's index
 * @param total the tree of parts
 */
public record Explanation(int park, Part total) {
  /** The indicators, most points lost first. */
  public List<Part> losses() {
    List<Part> indicators = new ArrayList<>();
    collect(total, indicators);
    indicators.sort(Comparator.comparingDouble(Part::lost).reversed());
    return indicators;
  }

  private static void collect(Part part, List<Part> into) {
    if (part.kind() == Part.Kind.INDICATOR) {
      into.add(part);
    }
    part.parts().forEach(below -> collect(below, into));
  }
}
