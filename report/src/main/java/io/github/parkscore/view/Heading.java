// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import io.github.parkscore.data.Decimals;
import io.github.parkscore.data.Unit;
import io.github.parkscore.finding.Text;
import java.util.Optional;

/**
 * The head of a column: what stands below it and how it is written.
 *
 * @param id its name in files, such as {@code total} or {@code tax_per_mu.value}
 * @param over the head that it shares with its neighbours; empty for none
 * @param name what it is called
 * @param unit the unit of its figures; empty for none
 * @param kind what its cells hold
 * @param decimals the decimals of its figures
 * @param width how wide it is, in Latin letters; a Chinese character is two
 * @param full the figure that a bar of full length stands for; 0 for no bars
 */
public record Heading(
    String id, Text over, Text name, Text unit, Kind kind, int decimals, int width, double full) {
  private static Heading of(String id, Text name, Kind kind, int width) {
    return new Heading(id, Text.EMPTY, name, Text.EMPTY, kind, 0, width, 0);
  }

  /** A column of words. */
  public static Heading text(String id, Text name, int width) {
    return of(id, name, Kind.TEXT, width);
  }

  /** A column of parks' names. */
  public static Heading park(Text name) {
    return of("name", name, Kind.PARK, 30);
  }

  /** A column of ranks. */
  public static Heading rank(String id, Text name) {
    return of(id, name, Kind.RANK, 7);
  }

  /** A column of moves. */
  public static Heading move(String id, Text name) {
    return of(id, name, Kind.MOVE, 7);
  }

  /** A column of figures. */
  public static Heading number(String id, Text name, int decimals) {
    return new Heading(id, Text.EMPTY, name, Text.EMPTY, Kind.NUMBER, decimals, 9, 0);
  }

  /** A column of figures of a unit, with as many decimals as the unit and the figures ask for. */
  public static Heading measured(String id, Text name, Optional<Unit> unit, double[] values) {
    double[] seen = values.clone();
    for (int i = 0; i < seen.length; i++) {
      seen[i] = displayed(seen[i], unit);
    }
    return number(id, name, Numbers.decimals(unit, seen))
        .measuredIn(Text.of(unit.map(Unit::name).orElse("")));
  }

  /** A figure as it is read under a head of this unit: 12.3 for 0.123 under percent. */
  static double displayed(double value, Optional<Unit> unit) {
    if (unit.isEmpty() || !unit.get().isShare() || Double.isNaN(value)) {
      return value;
    }
    return Decimals.round(value / unit.get().scale().toDouble(), 10);
  }

  /** The same under a head shared with neighbours. */
  public Heading under(Text shared) {
    return new Heading(id, shared, name, unit, kind, decimals, width, full);
  }

  /** The same with a unit. */
  public Heading measuredIn(Text other) {
    return new Heading(id, over, name, other, kind, decimals, width, full);
  }

  /** The same with a width. */
  public Heading wide(int other) {
    return new Heading(id, over, name, unit, kind, decimals, other, full);
  }

  /** The same with bars up to a figure. */
  public Heading upTo(double other) {
    return new Heading(id, over, name, unit, kind, decimals, width, other);
  }

  /** The whole head on one line: shared head, name and unit. */
  public Text line() {
    return new Text(line(over.zh(), name.zh(), unit.zh()), line(over.en(), name.en(), unit.en()));
  }

  private static String line(String over, String name, String unit) {
    String head = over.isEmpty() ? name : over + " · " + name;
    return unit.isEmpty() ? head : head + " / " + unit;
  }
}
