// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import io.github.parkscore.binding.BoundModel;
import io.github.parkscore.data.Column;
import io.github.parkscore.data.ParkTable;
import io.github.parkscore.data.Period;
import io.github.parkscore.finding.Findings;
import io.github.parkscore.formula.Checked;
import io.github.parkscore.formula.Checker;
import io.github.parkscore.formula.Formula;
import io.github.parkscore.formula.Groups;
import io.github.parkscore.formula.Scope;
import io.github.parkscore.formula.Step;
import io.github.parkscore.formula.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The groups of a round: today's, except where the roster says that parks had another text before;
 * then those of the time. Keeps what it has made.
 */
final class Groupings {
  private final BoundModel bound;
  private final ParkTable table;
  private final Period round;
  private final Texts texts;
  private final Computing computing;
  private final Map<List<Object>, Groups> known = new HashMap<>();

  /** Gives the column of a checked formula in a period. */
  interface Computing {
    Column column(Checked checked, Scope scope, Period period);
  }

  /** The attributes of a grouping by its key, {@code level+region}. */
  static List<String> attributes(String key) {
    return key.isEmpty() ? List.of() : List.of(key.split("\\+"));
  }

  Groupings(BoundModel bound, ParkTable table, Period round, Texts texts, Computing computing) {
    this.bound = bound;
    this.table = table;
    this.round = round;
    this.texts = texts;
    this.computing = computing;
  }

  /** The groups by some attributes in a period; one group of all by none. */
  Groups groups(List<String> attributes, Period of) {
    boolean changes = attributes.stream().anyMatch(table.roster()::changes);
    Period at = changes ? of : round;
    List<Object> key = List.of(attributes, at);
    Groups before = known.get(key);
    if (before == null) {
      before = make(attributes, at);
      known.put(key, before);
    }
    return before;
  }

  private Groups make(List<String> attributes, Period at) {
    return attributes.isEmpty()
        ? Groups.all(table.size())
        : Grouper.groups(
            bound.model(),
            attributes,
            attributes.stream().map(attribute -> texts(attribute, at)).toList(),
            texts);
  }

  /** The texts of an attribute in a period, computed ones too. */
  Column texts(String attribute, Period at) {
    Scope scope = bound.names().at(Step.ITEMS);
    Formula name = Formula.of(attribute);
    Checked checked = Checker.check(name, scope, new Findings()).orElseThrow();
    return computing.column(checked, scope, at);
  }
}
