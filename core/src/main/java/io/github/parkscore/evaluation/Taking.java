// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import io.github.parkscore.data.Column;
import io.github.parkscore.data.Decimals;
import io.github.parkscore.data.Fate;
import io.github.parkscore.data.OtherRound;
import io.github.parkscore.data.Park;
import io.github.parkscore.data.ParkTable;
import io.github.parkscore.data.Period;
import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Place;
import io.github.parkscore.finding.Text;
import io.github.parkscore.formula.Numerals;
import io.github.parkscore.model.Attribute;
import io.github.parkscore.model.Elsewhere;
import io.github.parkscore.model.Item;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes one item or attribute from the results of another model. */
final class Taking {
  private final Text name;
  private final String id;
  private final Elsewhere elsewhere;
  private final String model;
  private final List<OtherRound> rounds;
  private final Period round;
  private final Set<String> mayBeEmpty;
  private final Findings findings;

  /**
   * @param mayBeEmpty the attributes of which the model says what an empty cell means: who has none
   *     of them belongs to no row there
   */
  Taking(
      Text name,
      String id,
      Elsewhere elsewhere,
      List<OtherRound> all,
      Period round,
      Set<String> mayBeEmpty,
      Findings findings) {
    this.name = name;
    this.id = id;
    this.elsewhere = elsewhere;
    this.model = elsewhere.model().orElseThrow();
    this.rounds = all.stream().filter(other -> other.model().equals(model)).toList();
    this.round = round;
    this.mayBeEmpty = mayBeEmpty;
    this.findings = findings;
  }

  /** The table with the figures of every round that is known, those of this one told. */
  ParkTable figures(ParkTable table, Item item) {
    Optional<OtherRound> source = source(table.column(id, round).isPresent());
    ParkTable whole = table;
    for (OtherRound other : rounds) {
      if (other.period().compareTo(round) < 0) {
        whole = figures(whole, item, other, other.period(), new Findings());
      }
    }
    return source.isEmpty() ? whole : figures(whole, item, source.get(), round, findings);
  }

  private ParkTable figures(
      ParkTable table, Item item, OtherRound other, Period period, Findings told) {
    Column returned =
        table.column(id, period).orElseGet(() -> Column.constant(table.size(), Double.NaN));
    OtherLines lines = new OtherLines(other);
    double scale =
        item.unit().filter(unit -> unit.isShare()).map(unit -> unit.scale().toDouble()).orElse(1.0);
    double[] figures = new double[table.size()];
    BitSet from = new BitSet();
    for (int park = 0; park < figures.length; park++) {
      double own = returned.get(park);
      double taken = line(table, park, lines).map(this::figure).orElse(Double.NaN) * scale;
      figures[park] = Double.isNaN(taken) ? own : taken;
      from.set(park, !Double.isNaN(taken));
      if (Double.isNaN(figures[park])) {
        tellNone(table, park, other, told);
      } else if (!Double.isNaN(taken) && !Double.isNaN(own) && Decimals.compare(taken, own) != 0) {
        told.add(
            differs(table, park, Numerals.shortest(own / scale), Numerals.shortest(taken / scale))
                .at(table.place(id, period, park)));
      }
    }
    return table.with(id, period, Column.of(figures), from, place(other));
  }

  private double figure(OtherRound.Line line) {
    return elsewhere.take().filter("rank"::equals).isEmpty()
        ? line.total()
        : line.rank().isPresent() ? line.rank().getAsInt() : Double.NaN;
  }

  /** The table whose parks have the texts. */
  ParkTable texts(ParkTable table, Attribute attribute) {
    boolean any =
        table.roster().parks().stream().anyMatch(park -> park.attributes().containsKey(id));
    Optional<OtherRound> source = source(any);
    if (source.isEmpty()) {
      return table;
    }
    OtherLines lines = new OtherLines(source.get());
    List<Park> parks = new ArrayList<>();
    for (int i = 0; i < table.size(); i++) {
      Park park = table.roster().parks().get(i);
      String own = park.attributes().getOrDefault(id, "");
      String taken = line(table, i, lines).map(OtherRound.Line::grade).orElse("");
      boolean allowed = attribute.values().isEmpty() || attribute.values().contains(taken);
      if (taken.isEmpty() && own.isEmpty()) {
        tellNone(table, i, source.get(), findings);
      } else if (!taken.isEmpty() && !allowed) {
        findings.add(notAllowed(park, taken, attribute.values(), source.get()));
      } else if (!taken.isEmpty() && !own.isEmpty() && !own.equals(taken)) {
        findings.add(differs(table, i, own, taken));
      }
      parks.add(taken.isEmpty() || !allowed ? park : with(park, taken));
    }
    return table.with(dated(table, parks));
  }

  private Park with(Park park, String text) {
    Map<String, String> texts = new HashMap<>(park.attributes());
    texts.put(id, text);
    return park.withAttributes(texts);
  }

  /** The parks with the texts of earlier rounds, each until the next of which there is a result. */
  private List<Park> dated(ParkTable table, List<Park> parks) {
    List<OtherRound> known =
        rounds.stream()
            .filter(other -> other.period().compareTo(round) <= 0)
            .sorted(Comparator.comparing(OtherRound::period))
            .toList();
    List<Park> dated = parks;
    for (int k = 0; k + 1 < known.size(); k++) {
      OtherLines lines = new OtherLines(known.get(k));
      Period since = known.get(k + 1).period();
      List<Park> next = new ArrayList<>();
      for (int i = 0; i < dated.size(); i++) {
        List<Fate> fates = new ArrayList<>(dated.get(i).fates());
        String before = line(table, i, lines).map(OtherRound.Line::grade).orElse("");
        if (!before.isEmpty() || dated.get(i).attributes().containsKey(id)) {
          fates.add(new Fate.Changed(id, before, since));
        }
        next.add(dated.get(i).withFates(fates));
      }
      dated = next;
    }
    return dated;
  }

  /** The round to take from: of the same period, else the newest that is not later. */
  private Optional<OtherRound> source(boolean returned) {
    Optional<OtherRound> source =
        rounds.stream()
            .filter(other -> other.period().compareTo(round) <= 0)
            .max(Comparator.comparing(OtherRound::period));
    if (source.isEmpty()) {
      if (!returned) {
        findings.add(
            ElsewhereCode.OTHER_MODEL_ABSENT
                .at(Place.NOWHERE, "item", name, "model", model, "period", round)
                .about("", id));
      }
      return source;
    }
    boolean same = source.get().period().equals(round);
    ElsewhereCode code = same ? ElsewhereCode.RESULT_TAKEN : ElsewhereCode.EARLIER_RESULT_TAKEN;
    findings.add(
        code.at(
                Place.file(source.get().file()),
                "item",
                name,
                "model",
                model,
                "period",
                round,
                "seen",
                source.get().period())
            .about("", id));
    return source;
  }

  private Optional<OtherRound.Line> line(ParkTable table, int at, OtherLines lines) {
    Park park = table.roster().parks().get(at);
    return elsewhere
        .of()
        .map(by -> lines.called(park.attributes().getOrDefault(by, "")))
        .orElseGet(() -> lines.of(park));
  }

  private void tellNone(ParkTable table, int at, OtherRound other, Findings told) {
    Park park = table.roster().parks().get(at);
    boolean member = park.end(round).isEmpty() && park.exemptUntil(round).isEmpty();
    boolean nowhere =
        elsewhere
            .of()
            .filter(by -> mayBeEmpty.contains(by) && !park.attributes().containsKey(by))
            .isPresent();
    if (member && !nowhere && table.hasReturnedIn(round, at)) {
      String looked =
          elsewhere.of().map(by -> park.attributes().getOrDefault(by, "—")).orElse(park.name());
      told.add(
          ElsewhereCode.NO_RESULT_THERE
              .at(
                  Place.file(other.file()),
                  "park",
                  park.name(),
                  "item",
                  name,
                  "model",
                  model,
                  "period",
                  other.period(),
                  "seen",
                  looked)
              .about(park.id(), id));
    }
  }

  private Finding differs(ParkTable table, int at, String own, String taken) {
    Park park = table.roster().parks().get(at);
    return ElsewhereCode.RESULT_DIFFERS
        .at(
            Place.NOWHERE,
            "park",
            park.name(),
            "item",
            name,
            "seen",
            own,
            "other",
            taken,
            "model",
            model)
        .about(park.id(), id);
  }

  private Finding notAllowed(Park park, String taken, List<String> values, OtherRound other) {
    return ElsewhereCode.RESULT_NOT_ALLOWED
        .at(
            Place.file(other.file()),
            "park",
            park.name(),
            "item",
            name,
            "seen",
            taken,
            "values",
            values,
            "model",
            model)
        .about(park.id(), id);
  }

  /** Where the figures came from: the file, and the round as if it were its sheet. */
  private static Place place(OtherRound other) {
    return Place.sheet(other.file(), other.model() + " " + other.period());
  }
}
