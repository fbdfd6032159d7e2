// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.grid;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;

/** The part that lists the sheets. */
final class WorkbookPart extends PartContents {
  private final List<Tab> tabs = new ArrayList<>();
  private boolean is1904;

  /** A sheet as the workbook names it; the relation leads to its part. */
  record Tab(String name, boolean hidden, String relation) {}

  WorkbookPart(Budget budget) {
    super(budget);
  }

  List<Tab> tabs() {
    return tabs;
  }

  /** Whether days are counted from 1904, as on an early Mac. */
  boolean is1904() {
    return is1904;
  }

  @Override
  void start(String name, Attributes attributes) {
    if (name.equals("sheet")) {
      if (tabs.size() == Limits.SHEETS) {
        throw Budget.tooLarge("工作表", "sheets", Limits.SHEETS);
      }
      String state = String.valueOf(attributes.getValue("state"));
      String title = String.valueOf(attributes.getValue("name"));
      budget.text(title.length());
      tabs.add(new Tab(title, state.endsWith("idden"), relation(attributes)));
    } else if (name.equals("workbookPr")) {
      is1904 = isTrue(attributes.getValue("date1904"));
    }
  }

  /** The only attribute called id that has a prefix, whichever that is. */
  private static String relation(Attributes attributes) {
    for (int i = 0; i < attributes.getLength(); i++) {
      if (attributes.getLocalName(i).equals("id") && !attributes.getURI(i).isEmpty()) {
        return attributes.getValue(i);
      }
    }
    return "";
  }
}
