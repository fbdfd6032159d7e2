// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import io.github.parkscore.data.Column;
import io.github.parkscore.data.Park;
import io.github.parkscore.data.ParkTable;
import io.github.parkscore.data.Period;
import io.github.parkscore.formula.Texts;
import io.github.parkscore.model.Attribute;
import io.github.parkscore.model.IndicatorModel;
import io.github.parkscore.model.Item;
import java.util.function.Function;

/** Figures and texts of the returns as formulas see them: blanks filled as the model says. */
final class ItemFigures {
  private final IndicatorModel model;
  private final ParkTable table;
  private final Texts texts;

  ItemFigures(IndicatorModel model, ParkTable table, Texts texts) {
    this.model = model;
    this.table = table;
    this.texts = texts;
  }

  /** An item's figures; a blank cell of a park that sent a return is what {@code blank:} says. */
  Column item(String id, Period period) {
    Column returned =
        table.column(id, period).orElseGet(() -> Column.constant(table.size(), Double.NaN));
    Item item = model.inputs().items().get(id);
    double blank = item.blank().map(Item.Blank::figure).orElse(Double.NaN);
    if (Double.isNaN(blank) || returned.missing() == 0) {
      return returned;
    }
    return Column.of(
        table.size(),
        park ->
            returned.isMissing(park)
                    && table.hasReturned(period, park)
                    && !table.isRejected(id, period, park)
                ? blank
                : returned.get(park));
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
