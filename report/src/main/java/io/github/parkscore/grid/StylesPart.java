// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.grid;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.xml.sax.Attributes;

/** The part with the styles, of which only the number formats matter. */
final class StylesPart extends PartContents {
  private final Map<Integer, String> formats = new HashMap<>();
  private byte[] marks = new byte[64];
  private int styles;
  private boolean inCellStyles;

  StylesPart(Budget budget) {
    super(budget);
  }

  /** The marks of each cell style by its number; styles beyond the end have none. */
  byte[] marks() {
    return Arrays.copyOf(marks, styles);
  }

  @Override
  void start(String name, Attributes attributes) {
    if (name.equals("numFmt")) {
      String code = String.valueOf(attributes.getValue("formatCode"));
      budget.text(code.length());
      formats.putIfAbsent(whole(attributes.getValue("numFmtId")), code);
    } else if (name.equals("cellXfs")) {
      inCellStyles = true;
    } else if (inCellStyles && name.equals("xf")) {
      int format = whole(attributes.getValue("numFmtId"));
      if (styles == marks.length) {
        marks = Arrays.copyOf(marks, styles * 2);
      }
      marks[styles++] = (byte) NumberFormats.marks(format, formats.get(format));
    }
  }

  @Override
  void end(String name) {
    if (name.equals("cellXfs")) {
      inCellStyles = false;
    }
  }
}
