// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import io.github.parkscore.evaluation.Conclusion;
import io.github.parkscore.evaluation.Evaluation;
import io.github.parkscore.evaluation.Ranking;
import io.github.parkscore.finding.Text;
import io.github.parkscore.model.Consequence;
import io.github.parkscore.model.Grouping;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Who got which grade, which honour, which warning; names in the order of their ranks.
 *
 * @param grades the grades by group, best first
 * @param honours the honours
 * @param warnings the warnings
 */
public record GradeLists(List<Names> grades, List<Names> honours, List<Names> warnings) {
  /**
   * Those for whom the same holds.
   *
   * @param group their group; empty for all
   * @param name what holds
   * @param parks the parks
   */
  public record Names(Text group, Text name, List<Integer> parks) {}

  /** The lists of an evaluation, without those that are empty. */
  public static GradeLists of(Ledger ledger) {
    var conclusions = ledger.model().conclusions();
    List<Names> honours = new ArrayList<>();
    for (Consequence honour : conclusions.honours()) {
      add(honours, ledger, Text.EMPTY, honour.name(), p -> has(ledger, p, honour.name()));
    }
    List<Names> warnings = new ArrayList<>();
    for (Consequence watch : conclusions.watch()) {
      Text as = watch.as();
      add(warnings, ledger, as, watch.name(), p -> ledger.watches(p).contains(watch));
    }
    return new GradeLists(grades(ledger), honours, warnings);
  }

  /** Whether there is nothing to list. */
  public boolean isEmpty() {
    return grades.isEmpty() && honours.isEmpty() && warnings.isEmpty();
  }

  private static boolean has(Ledger ledger, int park, Text honour) {
    return ledger.evaluation().conclusions().get(park).honours().contains(honour);
  }

  private static List<Names> grades(Ledger ledger) {
    Evaluation evaluation = ledger.evaluation();
    var grades = ledger.model().conclusions().grades();
    Grouping within = grades.within().orElse(Grouping.ALL);
    Ranking ranking =
        evaluation.rankings().stream()
            .filter(r -> r.grouping().equals(within))
            .findFirst()
            .orElse(evaluation.ranking());
    List<Names> lists = new ArrayList<>();
    for (int group = 0; group < ranking.groups().size(); group++) {
      int which = group;
      boolean all = ranking.grouping().attributes().isEmpty();
      Text name = all ? Text.EMPTY : Text.of(ledger.group(ranking, group));
      for (Consequence grade : grades.list()) {
        add(
            lists,
            ledger,
            name,
            grade.name(),
            p -> ranking.group()[p] == which && grade(evaluation, p).equals(grade.name()));
      }
    }
    return lists;
  }

  private static Text grade(Evaluation evaluation, int park) {
    Conclusion conclusion = evaluation.conclusions().get(park);
    return conclusion.grade();
  }

  private static void add(
      List<Names> lists, Ledger ledger, Text group, Text name, IntPredicate holds) {
    List<Integer> parks = Arrays.stream(ledger.ranked()).filter(holds).boxed().toList();
    if (!parks.isEmpty()) {
      lists.add(new Names(group, name, parks));
    }
  }
}
