// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import io.github.parkscore.binding.BoundFormula;
import io.github.parkscore.binding.BoundModel;
import io.github.parkscore.data.Column;
import io.github.parkscore.data.ParkTable;
import io.github.parkscore.finding.Text;
import io.github.parkscore.model.Conclusions;
import io.github.parkscore.model.Consequence;
import io.github.parkscore.model.Exclusion;
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
    figures.put("honoured", asColumn(honoured));
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
    List<Conclusion> conclusions = new ArrayList<>(grades.length);
    for (int park = 0; park < grades.length; park++) {
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
      conclusions.add(before == null ? own : before);
    }
    return conclusions;
  }

  private static <T> void add(Map<Integer, List<T>> lists, int park, T value) {
    lists.computeIfAbsent(park, key -> new ArrayList<>()).add(value);
  }

  /** Keeps for later formulas where a consequence holds, and what comes of it. */
  private void keep(Consequence consequence, BitSet holds, Effects effects) {
    if (!consequence.id().isEmpty()) {
      figures.put("holds:" + consequence.id(), asColumn(holds));
    }
    BoundFormula order = bound.orders().get(consequence);
    if (order != null) {
      new Candidates(figures, remarks)
          .order(consequence, order, holds)
          .forEach((park, candidacy) -> add(candidacies, park, candidacy));
    }
    effects.of(consequence, holds).forEach((park, effect) -> add(inForce, park, effect));
  }

  private Column asColumn(BitSet parks) {
    return Column.of(figures.size(), park -> parks.get(park) ? 1 : 0);
  }

  /** The first grade that holds for each graded park. */
  private Text[] grades() {
    Text[] grades = new Text[figures.size()];
    Arrays.fill(grades, Text.EMPTY);
    BitSet open = states.graded();
    for (Consequence grade : bound.model().conclusions().grades().list()) {
      BitSet got = holds(grade, open);
      got.and(open);
      got.stream().forEach(park -> grades[park] = grade.name());
      open.andNot(got);
    }
    return grades;
  }

  private void putGrades(Text[] grades) {
    figures.put(
        "grade",
        Column.of(
            figures.size(),
            park -> figures.texts().code(grades[park].isEmpty() ? null : grades[park].zh())));
  }

  /** Where a condition holds; where it can't be decided it does not, with a finding. */
  private BitSet holds(Consequence consequence, BitSet concerned) {
    BoundFormula when = bound.consequences().get(consequence);
    if (when == null) {
      return (BitSet) concerned.clone();
    }
    Column condition = figures.column(when);
    remarks.undecided(consequence.name(), condition, concerned);
    new QuotaTies(figures, remarks).remark(when);
    return RoundFigures.where(condition);
  }

  /** How far each park came, and why not further. */
  static final class States {
    private final State[] states;
    private final Map<Integer, List<Text>> reasons = new HashMap<>();
    private final Text[] managedAs;
    private final BitSet notHonoured = new BitSet();

    States(BoundModel bound, RoundFigures figures, Column total, Remarks remarks) {
      int size = figures.size();
      states = new State[size];
      managedAs = new Text[size];
      BitSet evaluated = figures.evaluated(figures.period());
      BitSet returned = figures.returned();
      for (int park = 0; park < size; park++) {
        managedAs[park] = Text.EMPTY;
        states[park] =
            !returned.get(park)
                ? State.NOT_RETURNED
                : !evaluated.get(park)
                    ? State.EXCLUDED
                    : total.isMissing(park) ? State.NO_TOTAL : State.RANKED;
      }
      for (Map.Entry<Exclusion, BoundFormula> entry : bound.exclusions().entrySet()) {
        Column condition = figures.column(entry.getValue());
        remarks.undecided(entry.getKey().as(), condition, returned);
        for (int park = returned.nextSetBit(0); park >= 0; park = returned.nextSetBit(park + 1)) {
          if (condition.get(park) == 1) {
            exclude(park, entry.getKey());
          }
        }
      }
    }

    private void exclude(int park, Exclusion exclusion) {
      add(reasons, park, exclusion.as());
      State state = states[park];
      switch (exclusion.from()) {
        case EVALUATION -> {}
        case RANKING -> states[park] = state.isScored() ? State.NOT_RANKED : state;
        case GRADING -> {
          states[park] = state == State.RANKED ? State.NOT_GRADED : state;
          managedAs[park] = exclusion.managedAs();
        }
        default -> notHonoured.set(park);
      }
    }

    State of(int park) {
      return states[park];
    }

    List<Text> reasons(int park) {
      return reasons.getOrDefault(park, List.of());
    }

    Text managedAs(int park) {
      return managedAs[park];
    }

    BitSet ranked() {
      return which(State.RANKED, State.NOT_GRADED);
    }

    BitSet graded() {
      return which(State.RANKED);
    }

    BitSet scored() {
      return which(State.RANKED, State.NOT_GRADED, State.NOT_RANKED);
    }

    /** Graded and not excluded from honours; in a model without grades, ranked. */
    BitSet mayBeHonoured() {
      BitSet may = graded();
      may.andNot(notHonoured);
      return may;
    }

    private BitSet which(State... wanted) {
      BitSet parks = new BitSet();
      for (int park = 0; park < states.length; park++) {
        parks.set(park, List.of(wanted).contains(states[park]));
      }
      return parks;
    }
  }
}
