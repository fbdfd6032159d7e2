// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.evaluation;

import io.github.parkscore.data.Column;
import io.github.parkscore.data.Labels;
import io.github.parkscore.data.Park;
import io.github.parkscore.data.ParkTable;
import io.github.parkscore.data.Period;
import io.github.parkscore.formula.Texts;
import io.github.parkscore.model.Attribute;
import io.github.parkscore.model.IndicatorModel;
import io.github.parkscore.model.Item;
import java.util.BitSet;
import java.util.List;
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
    BitSet blanks = table.returned(period);
    blanks.andNot(table.rejected(id, period));
    return Parks.with(
        returned, Parks.missing(returned, blanks), Column.constant(table.size(), blank));
  }

  /** An attribute's texts, by their codes. */
  Column attribute(String id) {
    Attribute attribute = model.inputs().attributes().get(id);
    String blank = attribute.blank().filter(text -> !text.equals("missing")).orElse(null);
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
}
