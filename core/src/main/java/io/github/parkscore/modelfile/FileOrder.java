// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.modelfile;

import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Place;
import io.github.parkscore.formula.FormulaCode;
import io.github.parkscore.yaml.YamlCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Findings as somebody mends them: from the top of the file down, not endlessly many. */
final class FileOrder {
  private static final int MOST = 500;

  private static final Comparator<Finding> DOWNWARDS =
      Comparator.comparingInt((Finding finding) -> finding.place().line())
          .thenComparingInt(finding -> finding.place().column());

  private FileOrder() {}

  static List<Finding> sort(List<Finding> findings) {
    Set<Integer> cut = linesOf(YamlCode.UNQUOTED_COMMA, findings);
    List<Finding> sorted =
        new LinkedHashSet<>(findings)
            .stream()
                .filter(finding -> !follows(finding, cut))
                .sorted(DOWNWARDS)
                .limit(MOST)
                .toList();
    if (findings.size() <= MOST) {
      return sorted;
    }
    List<Finding> some = new ArrayList<>(sorted);
    String file = sorted.get(sorted.size() - 1).place().file();
    some.add(YamlCode.TOO_MANY_FINDINGS.at(Place.file(file), "most", MOST));
    return some;
  }

  private static Set<Integer> linesOf(YamlCode code, List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.code().equals(code.id()))
        .map(finding -> finding.place().line())
        .collect(Collectors.toSet());
  }

  /** A formula that was cut at a comma lacks its bracket too: one of the two is enough. */
  private static boolean follows(Finding finding, Set<Integer> cut) {
    return finding.code().equals(FormulaCode.OPEN_BRACKET.id())
        && cut.contains(finding.place().line());
  }
}
