// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import io.github.parkscore.data.Roster;
import io.github.parkscore.finding.Severity;
import io.github.parkscore.finding.Text;
import io.github.parkscore.model.Consequence;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Changes grades after ranking; a change that can't be made is told and leaves the grade. */
final class GradeChanges {
  private static final Text NOBODY = new Text("名录里没有它", "it is not in the roster");
  private static final Text NO_GRADE = new Text("模型没有这个等次", "the model has no such grade");
  private static final Text SAME = new Text("按规则就是这个等次", "the rule gives it this grade already");

  private final Roster roster;
  private final List<Consequence> grades;
  private final States states;
  private final Remarks remarks;

  GradeChanges(Roster roster, List<Consequence> grades, States states, Remarks remarks) {
    this.roster = roster;
    this.grades = grades;
    this.states = states;
    this.remarks = remarks;
  }

  /** Makes the changes in a list of grades; gives what was changed by park. */
  Map<Integer, Regrading> make(List<GradeChange> changes, Text[] computed) {
    Map<Integer, Regrading> made = new HashMap<>();
    BitSet graded = states.graded();
    for (GradeChange change : changes) {
      int park = roster.indexOf(change.park());
      Optional<Text> grade = grade(change.grade());
      if (park < 0) {
        tell(change, NOBODY, Severity.ERROR);
      } else if (grade.isEmpty()) {
        tell(change, NO_GRADE, Severity.ERROR);
      } else if (!graded.get(park)) {
        tell(change, states.of(park).shown(), Severity.ERROR);
      } else if (grade.get().equals(computed[park])) {
        tell(change, SAME, Severity.WARNING);
      } else {
        made.put(park, new Regrading(computed[park], change));
        computed[park] = grade.get();
      }
    }
    return made;
  }

  private Optional<Text> grade(String name) {
    return grades.stream()
        .map(Consequence::name)
        .filter(text -> text.zh().equals(name) || text.en().equals(name))
        .findFirst();
  }

  private void tell(GradeChange change, Text reason, Severity severity) {
    String name = roster.park(change.park()).map(park -> park.name()).orElse(change.park());
    remarks.add(
        EvaluationCode.GRADE_NOT_CHANGED
            .at(change.place(), "park", name, "seen", change.grade(), "reason", reason)
            .as(severity)
            .about(change.park(), ""));
  }
}
