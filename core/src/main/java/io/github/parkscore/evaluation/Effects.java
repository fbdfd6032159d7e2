// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import io.github.parkscore.data.Cadence;
import io.github.parkscore.data.Column;
import io.github.parkscore.data.History;
import io.github.parkscore.data.Park;
import io.github.parkscore.data.ParkTable;
import io.github.parkscore.data.Period;
import io.github.parkscore.evaluation.InForce.Trigger;
import io.github.parkscore.finding.Place;
import io.github.parkscore.model.Consequence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * For whom consequences are in force that last for several rounds or fall on the value of an
 * attribute: those triggered now, and those that earlier rounds published and that have not run
 * out.
 */
final class Effects {
  private final RoundFigures figures;
  private final ParkTable table;
  private final History history;
  private final Cadence cadence;
  private final Remarks remarks;

  Effects(RoundFigures figures, ParkTable table, History history, Remarks remarks) {
    this.figures = figures;
    this.table = table;
    this.history = history;
    this.cadence = Cadence.of(history, figures.period());
    this.remarks = remarks;
  }

  /** What is in force by park; nothing of a consequence that is only of this round and park. */
  Map<Integer, InForce> of(Consequence consequence, BitSet holds) {
    if (consequence.lasts().isEmpty() && consequence.on().isEmpty()) {
      return Map.of();
    }
    Map<String, List<Trigger>> triggers = new LinkedHashMap<>();
    Optional<String[]> values = consequence.on().map(this::values);
    for (int park = holds.nextSetBit(0); park >= 0; park = holds.nextSetBit(park + 1)) {
      Park who = table.roster().parks().get(park);
      String on = values.isPresent() ? values.get()[park] : who.id();
      add(triggers, consequence, on, new Trigger(figures.period(), who.id(), who.name()));
    }
    for (int back = 1; back < consequence.lasts().orElse(1); back++) {
      earlier(consequence, cadence.before(figures.period(), back), values, triggers);
    }
    Map<Integer, InForce> inForce = new HashMap<>();
    for (int park = 0; park < table.size(); park++) {
      String on = values.isPresent() ? values.get()[park] : table.roster().parks().get(park).id();
      if (on != null && triggers.containsKey(on)) {
        inForce.put(park, inForce(consequence, values.isPresent() ? on : "", triggers.get(on)));
      }
    }
    return inForce;
  }

  private InForce inForce(Consequence consequence, String on, List<Trigger> triggers) {
    Period until = cadence.after(triggers.get(0).round(), consequence.lasts().orElse(1) - 1);
    return new InForce(Consequences.key(consequence), on, until, triggers);
  }

  private void earlier(
      Consequence consequence,
      Period round,
      Optional<String[]> values,
      Map<String, List<Trigger>> triggers) {
    List<String> names = Consequences.names(figures.model(), Consequences.key(consequence));
    Map<String, History.Entry> entries = history.rounds().getOrDefault(round, Map.of());
    for (Map.Entry<String, History.Entry> entry : new TreeMap<>(entries).entrySet()) {
      if (Consequences.held(entry.getValue(), names)) {
        int park = table.roster().indexOf(entry.getKey());
        String on = values.isPresent() ? then(consequence, entry, values.get()) : entry.getKey();
        String told = entry.getValue().name().isEmpty() ? entry.getKey() : entry.getValue().name();
        String name = park < 0 ? told : table.roster().parks().get(park).name();
        add(triggers, consequence, on, new Trigger(round, entry.getKey(), name));
      }
    }
  }

  /** The value that a park had in an earlier round, else today's; null if neither is known. */
  private String then(
      Consequence consequence, Map.Entry<String, History.Entry> entry, String[] values) {
    String told = entry.getValue().attributes().get(consequence.on().orElseThrow());
    int park = table.roster().indexOf(entry.getKey());
    return told != null ? told : park < 0 ? null : values[park];
  }

  private void add(
      Map<String, List<Trigger>> triggers, Consequence consequence, String on, Trigger trigger) {
    if (on != null) {
      triggers.computeIfAbsent(on, key -> new ArrayList<>()).add(trigger);
      return;
    }
    remarks.add(
        EvaluationCode.FALLS_ON_NOTHING
            .at(
                Place.NOWHERE,
                "park",
                trigger.name(),
                "seen",
                consequence.name(),
                "attribute",
                consequence.on().orElseThrow(),
                "period",
                trigger.round())
            .about(trigger.park(), consequence.id()));
  }

  /** The values of an attribute now, computed ones too; null where a park has none. */
  private String[] values(String attribute) {
    Column texts = figures.attributeTexts(attribute);
    String[] values = new String[table.size()];
    for (int park = 0; park < values.length; park++) {
      values[park] = figures.texts().text(texts.get(park));
    }
    return values;
  }
}
