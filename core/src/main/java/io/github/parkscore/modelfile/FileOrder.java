// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.modelfile;

import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Place;
import io.github.parkscore.yaml.YamlCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;

/** Findings as somebody mends them: from the top of the file down, not endlessly many. */
final class FileOrder {
  private static final int MOST = 500;

  private static final Comparator<Finding> DOWNWARDS =
      Comparator.comparingInt((Finding finding) -> finding.place().line())
          .thenComparingInt(finding -> finding.place().column());

  private FileOrder() {}

  static List<Finding> sort(List<Finding> findings, Layout layout) {
    List<Finding> kept = FollowOns.without(List.copyOf(new LinkedHashSet<>(findings)), layout);
    List<Finding> sorted = kept.stream().sorted(DOWNWARDS).limit(MOST).toList();
    if (kept.size() <= MOST) {
      return sorted;
    }
    List<Finding> some = new ArrayList<>(sorted);
    String file = sorted.get(sorted.size() - 1).place().file();
    some.add(YamlCode.TOO_MANY_FINDINGS.at(Place.file(file), "most", MOST));
    return some;
  }
}
