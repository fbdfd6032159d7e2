// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import io.github.parkscore.data.Column;
import io.github.parkscore.data.Fate;
import io.github.parkscore.data.Park;
import io.github.parkscore.data.ParkTable;
import io.github.parkscore.data.Period;
import io.github.parkscore.data.Roster;
import io.github.parkscore.data.Unit;
import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Place;
import io.github.parkscore.finding.Text;
import io.github.parkscore.model.Item;
import java.util.ArrayList;
import java.util.List;

/**
 * Earlier figures on the footing of this round: of a park that others went into the sum of all of
 * them, of a park that was split off what it returned for itself and nothing else.
 */
final class Lineage {
  private final ParkTable table;
  private final Roster roster;
  private final Period round;
  private final boolean changes;
  private final Findings findings;

  Lineage(ParkTable table, Period round, Findings findings) {
    this.findings = findings;
    this.table = table;
    this.roster = table.roster();
    this.round = round;
    this.changes = roster.parks().stream().anyMatch(park -> !park.fates().isEmpty());
  }

  /** The figures of an item in a period; figures of later rounds stay as they are. */
  Column on(Item item, Period period, Column returned) {
    if (!changes || !period.isBefore(round) || isOfOthers(item)) {
      return returned;
    }
    double[] figures = returned.toArray();
    for (Park park : roster.parks()) {
      split(park, item, period, figures);
    }
    for (Park park : roster.successors()) {
      join(park, item, period, figures);
    }
    return Column.of(figures);
  }

  /** A figure that is one for a city, or that another evaluation gave, is nobody's own. */
  private static boolean isOfOthers(Item item) {
    return item.elsewhere().isPresent();
  }

  /** Whether something happened after a period, and by this round. */
  private boolean isBetween(Period since, Period period) {
    return period.isBefore(since) && !round.isBefore(since);
  }

  private void split(Park park, Item item, Period period, double[] figures) {
    for (Fate fate : park.fates()) {
      if (fate instanceof Fate.Split split && isBetween(split.since(), period)) {
        boolean had = !Double.isNaN(figures[roster.indexOf(park.id())]);
        for (String id : split.into()) {
          int part = roster.indexOf(id);
          boolean itself = id.equals(park.id());
          if (part >= 0 && had && (itself ? !split.restated() : Double.isNaN(figures[part]))) {
            tell(EvaluationCode.NOT_APPORTIONED, id, item, period, Text.of(park.name()));
            figures[part] = Double.NaN;
          }
        }
      }
    }
  }

  private void join(Park park, Item item, Period period, double[] figures) {
    List<Park> parts = new ArrayList<>();
    for (Park other : roster.mergedInto(park.id())) {
      if (other.fates().stream().anyMatch(fate -> adds(fate, park, period))) {
        parts.add(other);
      }
    }
    int at = roster.indexOf(park.id());
    boolean isNew = parts.size() > 1 && !table.hasReturnedIn(period, at);
    if (!parts.isEmpty() && !isNew) {
      parts.add(0, park);
    }
    if (parts.stream().allMatch(part -> Double.isNaN(figure(part, figures)))) {
      return;
    }
    Text names = Membership.names(parts);
    List<Park> without =
        parts.stream().filter(part -> Double.isNaN(figure(part, figures))).toList();
    if (!item.unit().map(Unit::isAdditive).orElse(false)) {
      figures[at] = Double.NaN;
      tell(EvaluationCode.NOT_ADDITIVE, park.id(), item, period, names);
    } else if (!without.isEmpty()) {
      figures[at] = Double.NaN;
      tell(EvaluationCode.PART_MISSING, park.id(), item, period, Membership.names(without));
    } else {
      figures[at] = parts.stream().mapToDouble(part -> figure(part, figures)).sum();
      tell(EvaluationCode.FIGURES_JOINED, park.id(), item, period, names);
    }
  }

  private boolean adds(Fate fate, Park into, Period period) {
    return fate instanceof Fate.Merged merged
        && merged.into().equals(into.id())
        && !merged.restated()
        && isBetween(merged.since(), period);
  }

  private double figure(Park park, double[] figures) {
    return figures[roster.indexOf(park.id())];
  }

  private void tell(EvaluationCode code, String id, Item item, Period period, Text seen) {
    Place place = table.place(item.id(), period, roster.indexOf(id));
    findings.add(
        code.at(
                place,
                "park",
                roster.park(id).orElseThrow().name(),
                "item",
                item.name(),
                "period",
                period,
                "seen",
                seen,
                "unit",
                item.unit().map(Unit::name).orElse("—"))
            .about(id, item.id()));
  }
}
