// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import io.github.parkscore.data.Decimals;
import io.github.parkscore.evaluation.Evaluation;
import io.github.parkscore.finding.Text;
import java.util.List;

/** How many points lie between a park and the next place, the next grade, a warning. */
final class NextStep {
  private final Ledger ledger;
  private final Evaluation evaluation;
  private final List<Line> lines;
  private final double[] totals;

  NextStep(Ledger ledger) {
    this.ledger = ledger;
    this.evaluation = ledger.evaluation();
    this.lines = Lines.of(ledger);
    this.totals = ledger.totals();
  }

  Sentence of(int park) {
    if (ledger.rank(park) == 0) {
      return Sentence.EMPTY;
    }
    Sentence.Builder prose = new Sentence.Builder();
    place(prose, park);
    grade(prose, park);
    warning(prose, park);
    return prose.isEmpty() ? Sentence.EMPTY : prose.add("。", ".").build();
  }

  private void place(Sentence.Builder prose, int park) {
    double total = evaluation.total(park);
    double next = Double.NaN;
    for (double other : totals) {
      next = Decimals.compare(other, total) > 0 ? other : next;
    }
    if (!Double.isNaN(next)) {
      prose.add("距前一名{0}分", "{0} points to the place above", points(next - total));
    }
  }

  private void grade(Sentence.Builder prose, int park) {
    Text grade = evaluation.conclusions().get(park).grade();
    Text better = null;
    for (var each : ledger.model().conclusions().grades().list()) {
      if (each.name().equals(grade)) {
        break;
      }
      better = each.name();
    }
    if (grade.isEmpty() || better == null) {
      return;
    }
    for (Line line : lines) {
      if (!line.warning() && line.name().equals(better) && line.holds(park)) {
        String distance = points(line.total() - evaluation.total(park));
        prose.add(
            joint(prose, "；") + "距{0}线{1}分",
            joint(prose, "; ") + "{1} to grade {0}",
            better,
            distance);
      }
    }
  }

  private void warning(Sentence.Builder prose, int park) {
    for (Line line : lines) {
      for (Line.Near near : line.near()) {
        if (line.warning() && near.park() == park) {
          prose.add(
              joint(prose, "；") + "高于{0}线只有{1}分",
              joint(prose, "; ") + "only {1} above the line of {0}",
              line.name(),
              points(near.distance()));
        }
      }
    }
  }

  private static String joint(Sentence.Builder prose, String joint) {
    return prose.isEmpty() ? "" : joint;
  }

  private String points(double distance) {
    return Numbers.fixed(Math.abs(distance), ledger.decimals().ofTotal());
  }
}
