// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.binding;

import io.github.parkscore.finding.Finding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells once what is wrong at one place of a file, however many indicators inherit it. */
final class Told {
  private Told() {}

  static List<Finding> once(List<Finding> findings) {
    Set<Finding> seen = new HashSet<>();
    List<Finding> once = new ArrayList<>();
    for (Finding finding : findings) {
      if (finding.place().line() == 0 || seen.add(finding.about("", ""))) {
        once.add(finding);
      }
    }
    return once;
  }
}
