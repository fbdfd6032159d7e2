// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import io.github.parkscore.model.Node;
import io.github.parkscore.model.Part;
import io.github.parkscore.model.Rounding;
import java.util.OptionalInt;

/** How many decimals scores are shown with: as many as the model rounds to, else two. */
public final class Decimal {
  private static final int USUAL = 2;

  private final Rounding rounding;
  private final int ofTotal;

  Decimal(Rounding rounding, double[] totals) {
    this.rounding = rounding;
    this.ofTotal =
        rounding.total().isPresent()
            ? Math.max(0, rounding.total().getAsInt())
            : Numbers.distinct(USUAL, totals);
  }

  /** Of totals: more than two where two that differ would look equal. */
  public int ofTotal() {
    return ofTotal;
  }

  /** Of the points of a node. */
  public int of(Node node) {
    OptionalInt own =
        node.part() instanceof Part.Category ? rounding.category() : rounding.points();
    OptionalInt given = own.isPresent() ? own : rounding.points();
    return given.isPresent() ? Math.max(0, given.getAsInt()) : USUAL;
  }
}
