// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import io.github.parkscore.data.Unit;
import io.github.parkscore.data.Unit.Ratio;
import io.github.parkscore.model.Item;
import java.math.BigDecimal;
import java.math.MathContext;

/** Writes a figure as the model declares its item: 12.5%, 3200万元. */
final class FigureShown {
  private FigureShown() {}

  static String of(double held, Item item) {
    Unit unit = item.unit().orElse(Unit.ONE);
    Ratio back = unit.held().to(unit);
    BigDecimal written =
        new BigDecimal(Scaling.times(held, back)).round(new MathContext(12)).stripTrailingZeros();
    boolean many = Math.abs(written.scale()) > 20;
    String number = many ? written.toString() : written.toPlainString();
    return unit.name().equals("1") ? number : number + unit.name();
  }
}
