// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import io.github.parkscore.data.Fate;
import io.github.parkscore.data.Park;
import io.github.parkscore.data.ParkTable;
import io.github.parkscore.data.Period;
import io.github.parkscore.data.Roster;
import io.github.parkscore.finding.Text;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Who belongs to a round, before any formula decides: no park that was merged away or split up by
 * then, and none that is exempt.
 *
 * <p>Earlier periods are looked at on the footing of the round: a park that has since gone into
 * another is no member of its own there, for its figures are in the other's.
 */
final class Membership {
  private final ParkTable table;
  private final Roster roster;
  private final Period round;

  Membership(ParkTable table, Period round) {
    this.table = table;
    this.roster = table.roster();
    this.round = round;
  }

  /** The members that sent a return for a period. */
  BitSet returned(Period of) {
    BitSet returned = table.returnedIn(of);
    if (roster.parks().stream().allMatch(park -> park.fates().isEmpty())) {
      return returned;
    }
    BitSet members = (BitSet) returned.clone();
    if (of.isBefore(round)) {
      for (Park successor : roster.successors()) {
        boolean inIt =
            roster.mergedInto(successor.id()).stream()
                .anyMatch(part -> hasGone(part, of) && has(members, part));
        members.set(roster.indexOf(successor.id()), inIt || has(members, successor));
      }
    }
    for (int park = 0; park < table.size(); park++) {
      members.set(park, members.get(park) && belongs(roster.parks().get(park), of, returned));
    }
    return members;
  }

  /** Whether a park went into another between a period and this round. */
  private boolean hasGone(Park park, Period since) {
    return park.end(round).isPresent() && park.end(since).isEmpty();
  }

  private boolean has(BitSet parks, Park park) {
    return parks.get(roster.indexOf(park.id()));
  }

  private boolean belongs(Park park, Period of, BitSet returned) {
    return park.end(of).isEmpty()
        && park.exemptUntil(of).isEmpty()
        && park.end(round).filter(end -> isInOthers(end, returned)).isEmpty();
  }

  /** Whether the figures of a park that came to its end are among those of others. */
  private boolean isInOthers(Fate end, BitSet returned) {
    return !(end instanceof Fate.Split split)
        || split.into().stream()
            .map(roster::indexOf)
            .anyMatch(part -> part >= 0 && returned.get(part));
  }

  /** Why a park is no member of this round; empty if it is one. */
  Optional<Text> outside(int index) {
    Park park = roster.parks().get(index);
    Optional<Text> ended =
        park.end(round)
            .map(
                fate ->
                    fate instanceof Fate.Merged merged
                        ? gone("已并入", "merged into ", List.of(merged.into()))
                        : gone("已拆分为", "split into ", ((Fate.Split) fate).into()));
    return ended.or(
        () ->
            park.exemptUntil(round)
                .map(until -> new Text("免评至 " + until, "exempt until " + until)));
  }

  private Text gone(String zh, String en, List<String> into) {
    Text names = names(into.stream().map(id -> roster.park(id).orElse(Park.of(id, id))).toList());
    return new Text(zh + names.zh(), en + names.en());
  }

  /** The names of parks, one after the other. */
  static Text names(List<Park> parks) {
    List<String> names = parks.stream().map(Park::name).toList();
    return new Text(String.join("、", names), String.join(", ", names));
  }

  /** Parks that are gone and yet sent a return for this round. */
  BitSet ghosts() {
    BitSet ghosts = new BitSet();
    for (int park = 0; park < table.size(); park++) {
      boolean gone = roster.parks().get(park).end(round).isPresent();
      ghosts.set(park, gone && table.hasReturnedIn(round, park));
    }
    return ghosts;
  }
}
