// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.SSTRecord;

/** What the sheets of an .xls workbook share: texts, number formats, the first day. */
final class XlsGlobals {
  private final Map<Integer, String> formats = new HashMap<>();
  private final List<Integer> styles = new ArrayList<>();
  private final Map<Integer, Integer> marks = new HashMap<>();
  private SSTRecord texts;
  private boolean is1904;

  void texts(SSTRecord shared, Budget budget) {
    for (int i = 0; i < shared.getNumUniqueStrings(); i++) {
      budget.text(shared.getString(i).getCharCount());
    }
    texts = shared;
  }

  void format(int id, String format) {
    formats.put(id, format);
  }

  void style(int format) {
    styles.add(format);
  }

  void count1904(boolean yes) {
    is1904 = yes;
  }

  /** A shared text; null if there is none under the number. */
  String text(int number) {
    return texts == null || number < 0 || number >= texts.getNumUniqueStrings()
        ? null
        : texts.getString(number).getString();
  }

  /** The marks of a cell's style; the built-in formats are known by their number. */
  int marks(int style) {
    return marks.computeIfAbsent(
        style,
        number -> {
          int format = number < 0 || number >= styles.size() ? 0 : styles.get(number);
          return NumberFormats.marks(format, formats.get(format));
        });
  }

  boolean is1904() {
    return is1904;
  }
}
