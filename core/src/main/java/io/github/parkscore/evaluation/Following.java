// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import io.github.parkscore.binding.BoundFormula;
import io.github.parkscore.binding.BoundModel;
import io.github.parkscore.data.Column;
import io.github.parkscore.data.ParkTable;
import io.github.parkscore.finding.Text;
import io.github.parkscore.model.Conclusions;
import io.github.parkscore.model.Consequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What follows from scores and ranks: states, grades, honours, watches. */
final class Following {
  private final BoundModel bound;
  private final RoundFigures figures;
  private final Remarks remarks;
  private final States states;
  private final ParkTable table;
  private final Map<Integer, List<Candidacy>> candidacies = new HashMap<>();
  private final Map<Integer, List<InForce>> inForce = new HashMap<>();

  Following(
      BoundModel bound, RoundFigures figures, Remarks remarks, States states, ParkTable table) {
    this.bound = bound;
    this.figures = figures;
    this.remarks = remarks;
    this.states = states;
    this.table = table;
  }

  /** Grades, their changes, honours, watches, in this order; no step sees a later one. */
  List<Conclusion> conclusions(Options options) {
    Conclusions model = bound.model().conclusions();
    Text[] grades = grades();
    Map<Integer, Regrading> regraded =
        new GradeChanges(table.roster(), model.grades().list(), states, remarks)
            .make(options.changes(), grades);
    putGrades(grades);
    Effects effects = new Effects(figures, table, options.history(), remarks);
    Map<Integer, List<Text>> honours = new HashMap<>();
    Map<Integer, List<String>> watches = new HashMap<>();
    BitSet honoured = new BitSet();
    BitSet mayBe = states.mayBeHonoured();
    for (Consequence honour : model.honours()) {
      BitSet got = holds(honour, mayBe);
      got.and(mayBe);
      got.stream().forEach(park -> add(honours, park, honour.name()));
      honoured.or(got);
      keep(honour, got, effects);
    }
    figures.put("honoured", Parks.column(honoured, figures.size()));
    for (Consequence watch : model.watch()) {
      BitSet warned = holds(watch, states.scored());
      warned.stream().forEach(park -> add(watches, park, Consequences.key(watch)));
      keep(watch, warned, effects);
    }
    return conclusions(grades, regraded, honours, watches);
  }

  /** Parks of which the same is concluded share one conclusion. */
  private List<Conclusion> conclusions(
      Text[] grades,
      Map<Integer, Regrading> regraded,
      Map<Integer, List<Text>> honours,
      Map<Integer, List<String>> watches) {
    Map<Conclusion, Conclusion> shared = new HashMap<>();
    Conclusion[] conclusions = new Conclusion[grades.length];
    for (int park = 0; park < grades.length; park++) {
      boolean plain =
          !regraded.containsKey(park)
              && !honours.containsKey(park)
              && !watches.containsKey(park)
              && !inForce.containsKey(park)
              && !candidacies.containsKey(park);
      if (park > 0 && plain && isPlain(conclusions[park - 1], park, grades[park])) {
        conclusions[park] = conclusions[park - 1];
        continue;
      }
      Conclusion own =
          new Conclusion(
              states.of(park),
              states.reasons(park),
              grades[park],
              states.managedAs(park),
              Optional.ofNullable(regraded.get(park)),
              honours.getOrDefault(park, List.of()),
              watches.getOrDefault(park, List.of()),
              candidacies.getOrDefault(park, List.of()),
              inForce.getOrDefault(park, List.of()));
      Conclusion before = shared.putIfAbsent(own, own);
      conclusions[park] = before == null ? own : before;
    }
    return List.of(conclusions);
  }

  /** Whether a park's conclusion is that of the park before it, which says nothing special. */
  private boolean isPlain(Conclusion before, int park, Text grade) {
    return before.grade() == grade
        && before.state() == states.of(park)
        && before.honours().isEmpty()
        && before.watches().isEmpty()
        && before.inForce().isEmpty()
        && before.candidacies().isEmpty()
        && before.regrading().isEmpty()
        && before.reasons().isEmpty()
        && before.managedAs() == states.managedAs(park)
        && states.reasons(park).isEmpty();
  }

  private static <T> void add(Map<Integer, List<T>> lists, int park, T value) {
    lists.computeIfAbsent(park, key -> new ArrayList<>()).add(value);
  }

  /** Keeps for later formulas where a consequence holds, and what comes of it. */
  private void keep(Consequence consequence, BitSet holds, Effects effects) {
    if (!consequence.id().isEmpty()) {
      figures.put("holds:" + consequence.id(), Parks.column(holds, figures.size()));
    }
    BoundFormula order = bound.orders().get(consequence);
    if (order != null) {
      new Candidates(figures, remarks)
          .order(consequence, order, holds)
          .forEach((park, candidacy) -> add(candidacies, park, candidacy));
    }
    effects.of(consequence, holds).forEach((park, effect) -> add(inForce, park, effect));
  }

  /** The first grade that holds for each graded park. */
  private Text[] grades() {
    Text[] grades = new Text[figures.size()];
    Arrays.fill(grades, Text.EMPTY);
    BitSet open = states.graded();
    for (Consequence grade : bound.model().conclusions().grades().list()) {
      BitSet got = holds(grade, open);
      got.and(open);
      for (int park = got.nextSetBit(0); park >= 0; park = got.nextSetBit(park + 1)) {
        grades[park] = grade.name();
      }
      open.andNot(got);
    }
    return grades;
  }

  private void putGrades(Text[] grades) {
    double[] codes = new double[grades.length];
    Text before = null;
    for (int park = 0; park < codes.length; park++) {
      Text grade = grades[park];
      boolean same = grade == before && park > 0;
      codes[park] =
          same ? codes[park - 1] : figures.texts().code(grade.isEmpty() ? null : grade.zh());
      before = grade;
    }
    figures.put("grade", Column.of(codes));
  }

  /** Where a condition holds; where it can't be decided it does not, with a finding. */
  private BitSet holds(Consequence consequence, BitSet concerned) {
    BoundFormula when = bound.consequences().get(consequence);
    if (when == null) {
      return (BitSet) concerned.clone();
    }
    Column condition = figures.column(when);
    remarks.undecided(consequence.name(), figures.term(when), concerned);
    new QuotaTies(figures, remarks).remark(when);
    return Parks.where(condition);
  }
}
