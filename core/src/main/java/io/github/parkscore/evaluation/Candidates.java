// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import io.github.parkscore.binding.BoundFormula;
import io.github.parkscore.data.Column;
import io.github.parkscore.data.Decimals;
import io.github.parkscore.formula.Groups;
import io.github.parkscore.model.Consequence;
import io.github.parkscore.model.Grouping;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Orders those for whom a consequence holds by the figure that the model names, lowest first. Equal
 * figures share a position; who has none comes last, with a finding.
 */
final class Candidates {
  private final RoundFigures figures;
  private final Remarks remarks;

  Candidates(RoundFigures figures, Remarks remarks) {
    this.figures = figures;
    this.remarks = remarks;
  }

  /** The positions by park. */
  Map<Integer, Candidacy> order(Consequence consequence, BoundFormula by, BitSet holds) {
    Column figure = figures.column(by);
    Groups groups =
        figures.groups(
            consequence.within().map(Grouping::attributes).orElse(List.of()), figures.period());
    Map<Integer, List<Integer>> lists = new HashMap<>();
    for (int park = holds.nextSetBit(0); park >= 0; park = holds.nextSetBit(park + 1)) {
      if (groups.of()[park] < 0) {
        String grouping = consequence.within().map(Grouping::key).orElse("");
        remarks.park(EvaluationCode.ATTRIBUTE_MISSING, park, "", "seen", grouping);
        continue;
      }
      if (figure.isMissing(park)) {
        remarks.park(
            EvaluationCode.ORDER_MISSING,
            park,
            consequence.id(),
            "seen",
            consequence.name(),
            "condition",
            by.formula().text());
      }
      lists.computeIfAbsent(groups.of()[park], key -> new ArrayList<>()).add(park);
    }
    Map<Integer, Candidacy> positions = new HashMap<>();
    lists.forEach(
        (group, parks) ->
            place(
                Consequences.key(consequence),
                groups.isOne() ? "" : groups.names().get(group),
                parks,
                figure,
                positions));
    return positions;
  }

  private static void place(
      String key,
      String group,
      List<Integer> parks,
      Column figure,
      Map<Integer, Candidacy> positions) {
    Comparator<Integer> lowestFirst = (a, b) -> compare(figure, a, b);
    parks.sort(lowestFirst);
    int position = 0;
    for (int i = 0; i < parks.size(); i++) {
      boolean ties = i > 0 && lowestFirst.compare(parks.get(i - 1), parks.get(i)) == 0;
      position = ties ? position : i + 1;
      positions.put(
          parks.get(i),
          new Candidacy(key, position, parks.size(), group, figure.get(parks.get(i))));
    }
  }

  private static int compare(Column figure, int a, int b) {
    return figure.isMissing(a) || figure.isMissing(b)
        ? Boolean.compare(figure.isMissing(a), figure.isMissing(b))
        : Decimals.compare(figure.get(a), figure.get(b));
  }
}
