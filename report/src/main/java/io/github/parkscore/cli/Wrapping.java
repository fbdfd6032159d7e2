// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.cli;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks long texts where a reader of Chinese or English would, and nowhere loses a letter. */
final class Wrapping {
  /** What lines are written for; help pages are as wide. */
  static final int LINE = 100;

  private Wrapping() {}

  /** The text in lines of so many columns; one empty line of an empty text. */
  static List<String> lines(String text, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(text);
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      if (to < text.length() && (isInMark(text, to) || isCall(text, to))) {
        continue;
      }
      String piece = text.substring(from, to);
      if (line.length() > 0 && Padding.width(line + piece.stripTrailing()) > columns) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
      }
      line.append(piece);
      cut(line, columns, lines);
      from = to;
    }
    if (line.length() > 0 || lines.isEmpty()) {
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  /** Whether a place is in a mark such as 〔设2〕 or before it. */
  private static boolean isInMark(String text, int at) {
    return text.charAt(at) == '〔' || text.lastIndexOf('〔', at - 1) > text.lastIndexOf('〕', at - 1);
  }

  /** Whether a function's name stands before its bracket. */
  private static boolean isCall(String text, int bracket) {
    return text.charAt(bracket) == '(' && Character.isLetterOrDigit(text.charAt(bracket - 1));
  }

  /** A word that is longer than a line is broken anywhere. */
  private static void cut(StringBuilder line, int columns, List<String> lines) {
    while (Padding.width(line.toString().stripTrailing()) > columns) {
      int end = line.offsetByCodePoints(0, 1);
      while (Padding.width(line.substring(0, line.offsetByCodePoints(end, 1))) <= columns) {
        end = line.offsetByCodePoints(end, 1);
      }
      lines.add(line.substring(0, end));
      line.delete(0, end);
    }
  }

  /** The text behind a head, further lines below its beginning. */
  static List<String> behind(String head, String text) {
    int columns = Padding.width(head);
    List<String> lines = new ArrayList<>();
    for (String line : lines(text, Math.max(20, LINE - columns))) {
      lines.add((lines.isEmpty() ? head : " ".repeat(columns)) + line);
    }
    return lines;
  }
}
