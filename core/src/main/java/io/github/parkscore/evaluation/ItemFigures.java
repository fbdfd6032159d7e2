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
    return text(park -> park.attributes().getOrDefault(id, blank));
  }

  /** A text of every park, by its code. */
  Column text(Function<Park, String> text) {
    List<Park> parks = table.roster().parks();
    double[] codes = new double[parks.size()];
    String before = null;
    double code = Double.NaN;
    for (int park = 0; park < codes.length; park++) {
      String its = text.apply(parks.get(park));
      code = its == before ? code : texts.code(its);
      before = its;
      codes[park] = code;
    }
    return Column.of(codes);
  }
}
