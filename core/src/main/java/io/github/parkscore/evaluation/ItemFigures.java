// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import io.github.parkscore.data.Column;
import io.github.parkscore.data.Decimals;
import io.github.parkscore.data.Park;
import io.github.parkscore.data.ParkTable;
import io.github.parkscore.data.Period;
import io.github.parkscore.formula.Texts;
import io.github.parkscore.model.Attribute;
import io.github.parkscore.model.IndicatorModel;
import io.github.parkscore.model.Item;
import io.github.parkscore.model.Stages;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Figures and texts of the returns as formulas see them: blanks filled as the model says, figures
 * of earlier periods at the last stage of checking where a stage has none.
 */
final class ItemFigures {
  private final IndicatorModel model;
  private final Stages stages;
  private final ParkTable table;
  private final Period round;
  private final Texts texts;
  private final Set<String> fromLastStage = new TreeSet<>();

  ItemFigures(IndicatorModel model, ParkTable table, Period round, Texts texts) {
    this.model = model;
    this.stages = model.inputs().stages();
    this.table = table;
    this.round = round;
    this.texts = texts;
  }

  /** An item's figures; a blank cell of a park that sent a return is what {@code blank:} says. */
  Column item(String id, Period period) {
    Column figures = ofPeriod(id, period, table);
    double blank = blank(id);
    return Double.isNaN(blank) || figures.missing() == 0
        ? figures
        : filled(id, period, figures, blank, table);
  }

  /** An item's figures at a stage of checking; all missing if the returns know no stages. */
  Column atStage(String id, String stage, Period period) {
    if (table.stage().isEmpty() && !stage.equals(stages.use())) {
      return Column.constant(table.size(), Double.NaN);
    }
    ParkTable there = table.stage().isEmpty() ? table : table.at(stage);
    return new ItemFigures(model, there, round, texts).item(id, period);
  }

  private double blank(String id) {
    return model.inputs().items().get(id).blank().map(Item.Blank::figure).orElse(Double.NaN);
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

  private Column filled(String id, Period period, Column figures, double blank, ParkTable table) {
    List<Column> earlier =
        stages.before(table.stage()).stream()
            .map(stage -> returned(id, period, table.at(stage)))
            .toList();
    return Column.of(
        table.size(),
        park ->
            figures.isMissing(park)
                    && table.hasReturned(period, park)
                    && !table.isRejected(id, period, park)
                    && earlier.stream().allMatch(column -> agrees(column.get(park), blank))
                ? blank
                : figures.get(park));
  }

  /** A figure that somebody reported and nobody checked is no empty cell. */
  private static boolean agrees(double reported, double blank) {
    return Double.isNaN(reported) || Decimals.compare(reported, blank) == 0;
  }

  /** An attribute's texts, by their codes. */
  Column attribute(String id) {
    Attribute attribute = model.inputs().attributes().get(id);
    String blank = attribute.blank().filter(text -> !text.equals("missing")).orElse(null);
    return text(park -> park.attributes().getOrDefault(id, blank));
  }

  /** A text of every park, by its code. */
  Column text(Function<Park, String> text) {
    return Column.of(
        table.size(), park -> texts.code(text.apply(table.roster().parks().get(park))));
  }
}
