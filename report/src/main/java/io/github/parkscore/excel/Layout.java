// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.excel;

import io.github.parkscore.finding.Language;
import io.github.parkscore.view.Heading;
import io.github.parkscore.view.Kind;
import io.github.parkscore.view.View;
import java.util.Arrays;
import java.util.List;

/**
 * Where the parts of a sheet stand, and how wide its columns are. A column of words is as wide as
 * its longest text, up to what the view gives it; one of figures is as wide as its figures need.
 */
final class Layout {
  static final int TITLE_ROW = 0;
  static final int NOTE_ROW = 1;
  static final int HEAD_ROW = 2;

  private static final int HEAD_LINES = 4;
  private static final int WIDEST_FIGURES = 14;
  private static final int NARROWEST_TEXT = 6;
  private static final int SHORT_HEAD = 12;

  private final List<Heading> headings;
  private final Language language;
  private final boolean shared;
  private final int[] widths;

  Layout(View view, Language language) {
    this.headings = view.headings();
    this.language = language;
    this.shared = headings.stream().anyMatch(heading -> !heading.over().isEmpty());
    this.widths = headings.stream().mapToInt(this::least).toArray();
  }

  /** How many rows the heads take. */
  int headRows() {
    return shared ? 2 : 1;
  }

  int firstRow() {
    return HEAD_ROW + headRows();
  }

  /** The columns that stay when the others are scrolled: as far as the name. */
  int frozenColumns() {
    for (int i = 0; i < headings.size(); i++) {
      if (headings.get(i).kind() == Kind.PARK || headings.get(i).id().equals("name")) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Wide enough for the head: a short one on one line, a long one on a few. */
  private int least(Heading heading) {
    int name = TextWidth.of(heading.name().in(language));
    if (isWords(heading)) {
      int needed = name > SHORT_HEAD ? (name + 1) / 2 : name;
      return Math.max(NARROWEST_TEXT, Math.min(needed + 1, most(heading)));
    }
    int needed = (name + HEAD_LINES - 1) / HEAD_LINES + 2;
    return Math.max(heading.width(), Math.min(needed, WIDEST_FIGURES));
  }

  /** Words get a little more than the view gives before they break. */
  private static int most(Heading heading) {
    return heading.width() + 2;
  }

  static boolean isWords(Heading heading) {
    return heading.kind() == Kind.TEXT || heading.kind() == Kind.PARK;
  }

  /** The width in which the texts of a column break. */
  int breaking(int column) {
    return most(headings.get(column));
  }

  int width(int column) {
    return widths[column];
  }

  /** Makes room for a text. */
  void fit(int column, String shown) {
    int needed = TextWidth.of(shown) + 1;
    Heading heading = headings.get(column);
    int room = isWords(heading) ? Math.min(needed, most(heading)) : needed;
    widths[column] = Math.max(widths[column], room);
  }

  /** The room that neighbouring columns take together, without the one at the end. */
  int width(int from, int to) {
    return Arrays.stream(widths, from, to).sum();
  }

  int columns() {
    return widths.length;
  }

  /** The last of the columns that share a head with this one. */
  int lastUnderSameHead(int column) {
    Heading heading = headings.get(column);
    int last = column;
    while (!heading.over().isEmpty()
        && last + 1 < headings.size()
        && headings.get(last + 1).over().equals(heading.over())) {
      last++;
    }
    return last;
  }

  /** How many lines the tallest shared head takes. */
  int sharedHeadLines() {
    int most = 1;
    for (int i = 0; i < headings.size(); i = lastUnderSameHead(i) + 1) {
      String over = headings.get(i).over().in(language);
      most = Math.max(most, TextWidth.lines(over, width(i, lastUnderSameHead(i) + 1)));
    }
    return most;
  }

  /**
   * How many lines the tallest head takes; one that stands alone has the room of the shared too.
   */
  int headLines() {
    int most = 1;
    for (int i = 0; i < headings.size(); i++) {
      int lines = TextWidth.lines(head(i), widths[i]);
      boolean tall = shared && headings.get(i).over().isEmpty();
      most = Math.max(most, tall ? lines - sharedHeadLines() : lines);
    }
    return most;
  }

  /** What the head of a column says. */
  String head(int column) {
    Heading heading = headings.get(column);
    String unit = heading.unit().in(language);
    return heading.name().in(language) + (unit.isEmpty() ? "" : "\n" + unit);
  }
}
