// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import io.github.parkscore.finding.Text;
import java.util.Objects;

/**
 * One cell of a view: the figure without loss, the figure as a spreadsheet holds it, and the words
 * that people read.
 *
 * @param kind what it holds
 * @param value the figure as the engine has it, to the bit; percents are fractions; NaN for none
 * @param number the same in the unit of the column's head and free of binary dust; NaN for none
 * @param shown what is read
 * @param note why it is missing, what a tie or a colour means; empty for nothing to say
 * @param tone what it wants to be noticed for
 * @param park the park that it leads to; -1 for none
 */
public record Cell(
    Kind kind, double value, double number, Text shown, Text note, Tone tone, int park) {
  /** A cell without anything. */
  public static final Cell EMPTY = text(Text.EMPTY);

  /** A figure that need not be there. */
  public static final Cell NOT_APPLICABLE =
      new Cell(
          Kind.NOT_APPLICABLE,
          Double.NaN,
          Double.NaN,
          new Text("不适用", "n/a"),
          Text.EMPTY,
          Tone.MUTED,
          -1);

  /** Refuses missing parts. */
  public Cell {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(shown, "shown");
    Objects.requireNonNull(note, "note");
    Objects.requireNonNull(tone, "tone");
  }

  /** Words. */
  public static Cell text(Text words) {
    return new Cell(Kind.TEXT, Double.NaN, Double.NaN, words, Text.EMPTY, Tone.PLAIN, -1);
  }

  /** Words that are the same in both languages. */
  public static Cell text(String words) {
    return text(Text.of(words));
  }

  /** A figure as it is, with a fixed number of decimals; a dash for NaN. */
  public static Cell number(double value, int decimals) {
    return number(value, value, decimals);
  }

  /** A figure that people read as another number: 0.123 as 12.3 under a head of percent. */
  public static Cell number(double value, double number, int decimals) {
    if (Double.isNaN(value)) {
      return missing(Text.EMPTY);
    }
    Text shown = Text.of(value == 0 ? "0" : Numbers.fixed(number, decimals));
    return new Cell(Kind.NUMBER, value, number, shown, Text.EMPTY, Tone.PLAIN, -1);
  }

  /** A rank; 0 is none. */
  public static Cell rank(int rank, int ties) {
    if (rank == 0) {
      return missing(Text.EMPTY);
    }
    String digits = Numbers.whole(rank);
    Text shown = ties > 0 ? new Text(digits + " 并列", digits + " tied") : Text.of(digits);
    return new Cell(Kind.RANK, rank, rank, shown, Text.EMPTY, Tone.PLAIN, -1);
  }

  /** Places won (positive) or lost. */
  public static Cell move(int places) {
    String sign = places > 0 ? "▲" : "▼";
    Text shown = Text.of(places == 0 ? Numbers.NONE : sign + Numbers.whole(Math.abs(places)));
    return new Cell(Kind.MOVE, places, places, shown, Text.EMPTY, Tone.PLAIN, -1);
  }

  /** A park that had no rank in the last round. */
  public static Cell newcomer() {
    Text note = new Text("上轮没有名次", "no rank in the last round");
    Text shown = new Text("新", "new");
    return new Cell(Kind.MOVE, Double.NaN, Double.NaN, shown, note, Tone.MUTED, -1);
  }

  /** A park's name. */
  public static Cell park(int park, Text name) {
    return new Cell(Kind.PARK, Double.NaN, Double.NaN, name, Text.EMPTY, Tone.PLAIN, park);
  }

  /** A figure that isn't there. */
  public static Cell missing(Text reason) {
    Text shown = Text.of(Numbers.NONE);
    return new Cell(Kind.MISSING, Double.NaN, Double.NaN, shown, reason, Tone.MUTED, -1);
  }

  /** The same cell, noticed for something. */
  public Cell as(Tone other) {
    return new Cell(kind, value, number, shown, note, other, park);
  }

  /** The same cell with something to say. */
  public Cell noted(Text other) {
    return new Cell(kind, value, number, shown, other, tone, park);
  }

  /** Whether the figure is there. */
  public boolean isPresent() {
    return !Double.isNaN(value);
  }
}
