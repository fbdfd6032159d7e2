// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import io.github.parkscore.finding.Text;
import java.util.List;

/**
 * A plain table, ready to be shown in any format.
 *
 * @param id its name in files and links
 * @param title its title; short enough for the tab of a workbook
 * @param note what must be known to read it; empty for nothing
 * @param headings the heads of its columns
 * @param sections its lines, in one or several sections
 */
public record View(
    String id, Text title, Text note, List<Heading> headings, List<Section> sections) {
  /** Keeps copies. */
  public View {
    headings = List.copyOf(headings);
    sections = List.copyOf(sections);
  }

  /** The number of lines of all sections. */
  public int size() {
    return sections.stream().mapToInt(section -> section.rows().size()).sum();
  }

  /** The place of the column with an id; -1 for none. */
  public int column(String heading) {
    for (int i = 0; i < headings.size(); i++) {
      if (headings.get(i).id().equals(heading)) {
        return i;
      }
    }
    return -1;
  }
}
