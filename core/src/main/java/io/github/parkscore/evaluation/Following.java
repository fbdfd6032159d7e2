// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import io.github.parkscore.binding.BoundFormula;
import io.github.parkscore.binding.BoundModel;
import io.github.parkscore.data.Column;
import io.github.parkscore.finding.Text;
import io.github.parkscore.model.Consequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What follows from scores and ranks: states, grades, honours, watches. */
final class Following {
  private final BoundModel bound;
  private final RoundFigures figures;
  private final Remarks remarks;
  private final States states;

  Following(BoundModel bound, RoundFigures figures, Remarks remarks, States states) {
    this.bound = bound;
    this.figures = figures;
    this.remarks = remarks;
    this.states = states;
  }

  List<Conclusion> conclusions() {
    Text[] grades = grades();
    Map<Integer, List<Text>> honours = new HashMap<>();
    Map<Integer, List<String>> watches = new HashMap<>();
    BitSet honoured = new BitSet();
    BitSet mayBe = states.mayBeHonoured();
    for (Consequence honour : bound.model().conclusions().honours()) {
      BitSet got = holds(honour, mayBe);
      got.and(mayBe);
      got.stream().forEach(park -> add(honours, park, honour.name()));
      honoured.or(got);
      keep(honour, got);
    }
    figures.put("honoured", Parks.column(honoured, figures.size()));
    for (Consequence watch : bound.model().conclusions().watch()) {
      BitSet warned = holds(watch, states.scored());
      warned.stream().forEach(park -> add(watches, park, name(watch)));
      keep(watch, warned);
    }
    return conclusions(grades, honours, watches);
  }

  /** Parks of which the same is concluded share one conclusion. */
  private List<Conclusion> conclusions(
      Text[] grades, Map<Integer, List<Text>> honours, Map<Integer, List<String>> watches) {
    Map<Conclusion, Conclusion> shared = new HashMap<>();
    Conclusion[] conclusions = new Conclusion[grades.length];
    for (int park = 0; park < grades.length; park++) {
      boolean plain =
          (honours.isEmpty() || !honours.containsKey(park))
              && (watches.isEmpty() || !watches.containsKey(park));
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
              honours.getOrDefault(park, List.of()),
              watches.getOrDefault(park, List.of()));
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
        && before.reasons().isEmpty()
        && before.managedAs() == states.managedAs(park)
        && states.reasons(park).isEmpty();
  }

  private static <T> void add(Map<Integer, List<T>> lists, int park, T value) {
    lists.computeIfAbsent(park, key -> new ArrayList<>()).add(value);
  }

  private static String name(Consequence watch) {
    return watch.id().isEmpty() ? watch.name().zh() : watch.id();
  }

  private void keep(Consequence consequence, BitSet holds) {
    if (!consequence.id().isEmpty()) {
      figures.put("holds:" + consequence.id(), Parks.column(holds, figures.size()));
    }
  }

  /** The first grade that holds for each graded park. */
  private Text[] grades() {
    Text[] grades = new Text[figures.size()];
    Arrays.fill(grades, Text.EMPTY);
    double[] codes = new double[grades.length];
    Arrays.fill(codes, Double.NaN);
    BitSet open = states.graded();
    for (Consequence grade : bound.model().conclusions().grades().list()) {
      BitSet got = holds(grade, open);
      got.and(open);
      double code = figures.texts().code(grade.name().isEmpty() ? null : grade.name().zh());
      for (int park = got.nextSetBit(0); park >= 0; park = got.nextSetBit(park + 1)) {
        grades[park] = grade.name();
        codes[park] = code;
      }
      open.andNot(got);
    }
    figures.put("grade", Column.of(codes));
    return grades;
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
