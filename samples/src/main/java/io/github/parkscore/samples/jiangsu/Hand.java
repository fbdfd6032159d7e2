// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.samples.jiangsu;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;

/**
 * How people fill in a figure: mostly as a number; a large one now and then as text with separated
 * thousands; none as a dash or an empty cell.
 */
final class Hand {
  private static final List<String> NONE = List.of("—", "-", "", "");

  private final Draw draw;

  Hand(String stream) {
    draw = Draw.of(stream);
  }

  /** Fills a cell of a sheet; a share is written in percent or as a fraction shown in percent. */
  Cell fill(Paper paper, int row, int column, Item item, double figure, boolean asFraction) {
    if (isNone(item, figure) || isThousands(figure)) {
      return paper.text(row, column, words(item, figure));
    }
    if (item.isShare() && asFraction) {
      double fraction = Figures.exact(item, figure).movePointLeft(2).doubleValue();
      return paper.number(row, column, fraction, paper.look().percent());
    }
    return paper.number(row, column, figure, paper.look().number(item.decimals()));
  }

  /** The figure as it is typed into a text file. */
  String type(Item item, double figure) {
    return isNone(item, figure) || isThousands(figure)
        ? words(item, figure)
        : Figures.exact(item, figure).toPlainString();
  }

  private boolean isNone(Item item, double figure) {
    return Double.isNaN(figure) || (figure == 0 && item.isZeroWhenBlank() && draw.chance(0.7));
  }

  private boolean isThousands(double figure) {
    return figure >= 1000 && draw.chance(0.03);
  }

  private String words(Item item, double figure) {
    if (Double.isNaN(figure)) {
      return NONE.get((int) draw.between(0, NONE.size()));
    }
    if (figure == 0) {
      return "";
    }
    String pattern = "#,##0" + (item.decimals() == 0 ? "" : "." + "0".repeat(item.decimals()));
    return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(figure);
  }
}
