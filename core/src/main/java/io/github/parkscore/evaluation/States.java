// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import io.github.parkscore.binding.BoundFormula;
import io.github.parkscore.binding.BoundModel;
import io.github.parkscore.data.Column;
import io.github.parkscore.finding.Text;
import io.github.parkscore.model.Exclusion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How far each park came, and why not further. */
final class States {
  private final State[] states;
  private final Map<Integer, List<Text>> reasons = new HashMap<>();
  private final Map<Integer, Text> managedAs = new HashMap<>();
  private final BitSet notHonoured = new BitSet();

  States(BoundModel bound, RoundFigures figures, Unasked unasked, Column total, Remarks remarks) {
    states = new State[figures.size()];
    BitSet evaluated = figures.evaluated(figures.period());
    BitSet returned = figures.returned();
    Arrays.fill(states, State.RANKED);
    BitSet none = Parks.missing(total, evaluated);
    set(none, State.NO_TOTAL);
    BitSet excluded = Parks.all(states.length);
    excluded.andNot(evaluated);
    set(excluded, State.EXCLUDED);
    BitSet silent = Parks.all(states.length);
    silent.andNot(returned);
    set(silent, State.NOT_RETURNED);
    for (int park = silent.nextSetBit(0); park >= 0; park = silent.nextSetBit(park + 1)) {
      Optional<Text> outside = figures.membership().outside(park);
      if (outside.isPresent()) {
        states[park] = State.EXCLUDED;
        reasons.computeIfAbsent(park, key -> new ArrayList<>()).add(outside.get());
      }
    }
    unasked
        .reasons()
        .forEach(
            (park, why) -> {
              states[park] = State.EXCLUDED;
              reasons.put(park, new ArrayList<>(why));
            });
    for (Map.Entry<Exclusion, BoundFormula> entry : bound.exclusions().entrySet()) {
      Column condition = figures.column(entry.getValue());
      remarks.undecided(entry.getKey().as(), figures.term(entry.getValue()), returned);
      BitSet holds = Parks.where(condition);
      holds.and(returned);
      holds.stream().forEach(park -> exclude(park, entry.getKey()));
    }
  }

  private void set(BitSet parks, State state) {
    for (int park = parks.nextSetBit(0); park >= 0; park = parks.nextSetBit(park + 1)) {
      states[park] = state;
    }
  }

  private void exclude(int park, Exclusion exclusion) {
    reasons.computeIfAbsent(park, key -> new ArrayList<>()).add(exclusion.as());
    State state = states[park];
    switch (exclusion.from()) {
      case EVALUATION -> {}
      case RANKING -> states[park] = state.isScored() ? State.NOT_RANKED : state;
      case GRADING -> {
        states[park] = state == State.RANKED ? State.NOT_GRADED : state;
        managedAs.put(park, exclusion.managedAs());
      }
      default -> notHonoured.set(park);
    }
  }

  State of(int park) {
    return states[park];
  }

  List<Text> reasons(int park) {
    return reasons.isEmpty() ? List.of() : reasons.getOrDefault(park, List.of());
  }

  /** The grade that a park is treated as; empty if none. */
  Text managedAs(int park) {
    return managedAs.isEmpty() ? Text.EMPTY : managedAs.getOrDefault(park, Text.EMPTY);
  }

  BitSet ranked() {
    return which(true, true, false);
  }

  BitSet graded() {
    return which(true, false, false);
  }

  BitSet scored() {
    return which(true, true, true);
  }

  /** Graded and not excluded from honours; in a model without grades, ranked. */
  BitSet mayBeHonoured() {
    BitSet may = graded();
    may.andNot(notHonoured);
    return may;
  }

  private BitSet which(boolean ranked, boolean notGraded, boolean notRanked) {
    BitSet parks = new BitSet(states.length);
    for (int park = 0; park < states.length; park++) {
      State state = states[park];
      if (ranked && state == State.RANKED
          || notGraded && state == State.NOT_GRADED
          || notRanked && state == State.NOT_RANKED) {
        parks.set(park);
      }
    }
    return parks;
  }
}
