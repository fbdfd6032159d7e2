// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import io.github.parkscore.data.Unit;
import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Place;
import io.github.parkscore.finding.Text;
import io.github.parkscore.model.Item;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Decides in which unit the figures of a table are written, and says what it assumed. */
final class Units {
  private final Table table;
  private final StageWords words;
  private final Findings findings;
  private final Set<Text> assumed = new LinkedHashSet<>();
  private final Map<String, Set<Text>> byTable = new LinkedHashMap<>();
  private final Set<Object> told = new LinkedHashSet<>();

  Units(Table table, Intake intake) {
    this.table = table;
    this.words = intake.stages();
    this.findings = intake.findings();
  }

  /**
   * How figures of an item are held that stand under a head or beside a name.
   *
   * @param stated the unit stated there; empty: that of the table, else the declared one
   * @return empty, with a finding, if the unit measures something else
   */
  Optional<Measure> measure(Item item, Optional<Unit> stated, Place place) {
    Optional<Unit> ofTable = item.unit().flatMap(unit -> table.around().unitLike(unit));
    Optional<Unit> written = stated.or(() -> ofTable);
    if (stated.isEmpty() && ofTable.isPresent() && !ofTable.equals(item.unit())) {
      byTable.computeIfAbsent(ofTable.get().name(), key -> new LinkedHashSet<>()).add(item.name());
    }
    if (written.isEmpty()) {
      item.unit()
          .filter(unit -> !unit.equals(Unit.ONE))
          .ifPresent(unit -> assumed.add(item.name()));
      return Optional.of(Measure.declared(item));
    }
    Unit unit = written.get();
    Optional<Measure> measure = Measure.of(unit, item, item.unit().orElse(unit));
    if (measure.isEmpty()) {
      tell(ReturnsCode.UNIT_UNLIKE, item, unit.name(), place);
    } else if (measure.get().completed()) {
      tell(ReturnsCode.UNIT_COMPLETED, item, unit.name(), place, measure.get().unit().name());
    } else if (item.unit().isEmpty() && !unit.isShare() && !unit.equals(Unit.ONE)) {
      tell(ReturnsCode.UNIT_UNCHECKED, item, unit.name(), place);
    }
    return measure;
  }

  /** Says that what stands where a unit is expected is none; it may be meant as a stage. */
  void unknown(Item item, String seen, Place place) {
    if (words.isEmpty()) {
      tell(ReturnsCode.UNIT_UNKNOWN, item, seen, place);
    } else if (told.add(List.of(ReturnsCode.STAGE_UNKNOWN, item.id(), seen))) {
      findings.add(TableStage.unknown(seen, words, place).about("", item.id()));
    }
  }

  private void tell(ReturnsCode code, Item item, String seen, Place place, Object... more) {
    if (told.add(List.of(code, item.id(), seen))) {
      Object[] arguments = {
        "seen",
        seen,
        "item",
        item.name(),
        "unit",
        more.length > 0 ? more[0] : seen,
        "declared",
        item.unit().map(Unit::name).orElse("1")
      };
      findings.add(code.at(place, arguments).about("", item.id()));
    }
  }

  /** Says for which items no unit was stated, or only one for the whole table. */
  void tell() {
    Place place = table.view().sheet().place();
    byTable.forEach(
        (unit, items) ->
            findings.add(ReturnsCode.UNIT_OF_TABLE.at(place, "seen", unit, "items", items)));
    if (!assumed.isEmpty()) {
      findings.add(ReturnsCode.UNIT_ASSUMED.at(place, "items", assumed));
    }
  }
}
