// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import io.github.parkscore.data.Column;
import io.github.parkscore.data.Decimals;
import io.github.parkscore.data.Labels;
import io.github.parkscore.data.Park;
import io.github.parkscore.data.ParkTable;
import io.github.parkscore.data.Period;
import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Place;
import io.github.parkscore.formula.Texts;
import io.github.parkscore.model.Attribute;
import io.github.parkscore.model.Elsewhere;
import io.github.parkscore.model.IndicatorModel;
import io.github.parkscore.model.Item;
import io.github.parkscore.model.Stages;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Figures and texts of the returns as formulas see them: blanks filled as the model says, figures
 * of longer periods made of shorter ones, earlier ones on the footing of the round and at the last
 * stage of checking where a stage has none.
 */
final class ItemFigures {
  private final IndicatorModel model;
  private final Stages stages;
  private final ParkTable table;
  private final Period round;
  private final Texts texts;
  private final Findings findings = new Findings();
  private final Lineage lineage;
  private final Set<String> fromLastStage = new TreeSet<>();

  ItemFigures(IndicatorModel model, ParkTable table, Period round, Texts texts) {
    this.model = model;
    this.stages = model.inputs().stages();
    this.table = table;
    this.round = round;
    this.texts = texts;
    this.lineage = new Lineage(table, round, findings);
  }

  /** What was noticed while figures were put together. */
  Findings findings() {
    return findings;
  }

  /** An item's figures. */
  Column item(String id, Period period) {
    Item item = model.inputs().items().get(id);
    Column own = lineage.on(item, period, filled(item, period));
    return own.missing() == 0 || period.parts().isEmpty() ? own : completed(item, period, own);
  }

  /** Figures as returned; a blank cell of a park that sent a return is what {@code blank:} says. */
  private Column filled(Item item, Period period) {
    Column figures = ofPeriod(item.id(), period, table);
    double blank = item.blank().map(Item.Blank::figure).orElse(Double.NaN);
    if (Double.isNaN(blank) || figures.missing() == 0) {
      return figures;
    }
    BitSet blanks = table.returned(period);
    blanks.andNot(table.rejected(item.id(), period));
    for (String stage : stages.before(table.stage())) {
      Column reported = returned(item.id(), period, table.at(stage));
      blanks.stream().filter(park -> !agrees(reported.get(park), blank)).forEach(blanks::clear);
    }
    return Parks.with(
        figures, Parks.missing(figures, blanks), Column.constant(table.size(), blank));
  }

  /** A figure that somebody reported and nobody checked is no empty cell. */
  private static boolean agrees(double reported, double blank) {
    return Double.isNaN(reported) || Decimals.compare(reported, blank) == 0;
  }

  /** An item's figures at a stage of checking; all missing if the returns know no stages. */
  Column atStage(String id, String stage, Period period) {
    if (table.stage().isEmpty() && !stage.equals(stages.use())) {
      return Column.constant(table.size(), Double.NaN);
    }
    ParkTable there = table.stage().isEmpty() ? table : table.at(stage);
    return new ItemFigures(model, there, round, texts).item(id, period);
  }

  private static Column returned(String id, Period period, ParkTable table) {
    return table.column(id, period).orElseGet(() -> Column.constant(table.size(), Double.NaN));
  }

  /** Figures of earlier rounds have been through all stages. */
  private Column ofPeriod(String id, Period period, ParkTable table) {
    Column own = returned(id, period, table);
    boolean last = table.stage().isEmpty() || table.stage().equals(stages.last());
    if (last || period.compareTo(round) >= 0 || own.missing() == 0) {
      return own;
    }
    Column checked = returned(id, period, table.at(stages.last()));
    IntPredicate takes =
        park ->
            own.isMissing(park) && !checked.isMissing(park) && !table.isRejected(id, period, park);
    if (IntStream.range(0, own.size()).noneMatch(takes)) {
      return own;
    }
    fromLastStage.add(id);
    return Column.of(own.size(), park -> takes.test(park) ? checked.get(park) : own.get(park));
  }

  /** The items of which figures of earlier periods were taken from the last stage. */
  Set<String> fromLastStage() {
    return fromLastStage;
  }

  /** The same with what the parts of the period give where nobody returned a figure for it. */
  private Column completed(Item item, Period period, Column own) {
    List<Period> known = period.parts().stream().filter(part -> hasFigures(item, part)).toList();
    if (known.isEmpty()) {
      return own;
    }
    Optional<Item.OverTime> how = item.overTime();
    if (how.isEmpty()) {
      boolean needed = table.column(item.id(), period).isEmpty();
      if (needed) {
        findings.add(unsaid(item, period, known));
      }
      return own;
    }
    List<Column> parts = period.parts().stream().map(part -> item(item.id(), part)).toList();
    return Column.of(
        table.size(),
        park ->
            own.isMissing(park) && !table.isRejected(item.id(), period, park)
                ? joined(how.get(), parts, park)
                : own.get(park));
  }

  /** Whether anybody has one, or what a blank cell says counts for those who sent a return. */
  private boolean hasFigures(Item item, Period period) {
    double blank = item.blank().map(Item.Blank::figure).orElse(Double.NaN);
    return table.column(item.id(), period).isPresent()
        || !Double.isNaN(blank) && !table.returned(period).isEmpty()
        || period.parts().stream().anyMatch(part -> hasFigures(item, part));
  }

  private static double joined(Item.OverTime how, List<Column> parts, int park) {
    double sum = parts.stream().mapToDouble(part -> part.get(park)).sum();
    return switch (how) {
      case SUM -> sum;
      case LAST -> parts.get(parts.size() - 1).get(park);
      case MEAN -> sum / parts.size();
    };
  }

  private static Finding unsaid(Item item, Period period, List<Period> known) {
    return EvaluationCode.OVER_TIME_UNSAID
        .at(Place.NOWHERE, "item", item.name(), "period", period, "known", known)
        .about("", item.id());
  }

  /** An attribute's texts in a period, by their codes. */
  Column attribute(String id, Period period) {
    Attribute attribute = model.inputs().attributes().get(id);
    String blank = attribute.blank().filter(text -> !text.equals("missing")).orElse(null);
    if (table.roster().changes(id)) {
      return text(park -> park.attribute(id, period).orElse(blank));
    }
    Labels labels = table.roster().labels(id);
    double[] codes = new double[labels.texts().size() + 1];
    codes[0] = texts.code(blank);
    for (int k = 1; k < codes.length; k++) {
      codes[k] = texts.code(labels.texts().get(k - 1));
    }
    double[] column = new double[table.size()];
    for (int park = 0; park < column.length; park++) {
      column[park] = codes[labels.of(park) + 1];
    }
    return Column.of(column);
  }

  /** A text of every park, by its code. */
  Column text(Function<Park, String> text) {
    List<Park> parks = table.roster().parks();
    double[] codes = new double[parks.size()];
    for (int park = 0; park < codes.length; park++) {
      codes[park] = texts.code(text.apply(parks.get(park)));
    }
    return Column.of(codes);
  }

  /** The attribute whose parks share an item's figure; empty where each has its own. */
  Optional<String> sharedBy(String item) {
    return model
        .inputs()
        .items()
        .get(item)
        .elsewhere()
        .filter(from -> from.model().isEmpty())
        .flatMap(Elsewhere::of);
  }
}
