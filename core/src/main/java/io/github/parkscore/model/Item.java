// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.model;

import io.github.parkscore.data.Unit;
import io.github.parkscore.finding.Text;
import io.github.parkscore.formula.Numerals;
import io.github.parkscore.provenance.Provenance;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * 数据项: a figure that a park returns.
 *
 * @param id its name in formulas
 * @param name its name in tables
 * @param unit the unit it is declared in; empty: not checked
 * @param aliases other names that a table may give it
 * @param department who answers for it
 * @param blank what an empty cell means; empty: it is missing, and nobody said so
 * @param overTime how its figures of shorter periods make that of a longer one; empty: nobody said
 * @param elsewhere the evaluation or level it is taken from
 * @param definition what is counted, in words
 * @param provenance where it comes from
 */
public record Item(
    String id,
    Text name,
    Optional<Unit> unit,
    List<String> aliases,
    Text department,
    Optional<Blank> blank,
    Optional<OverTime> overTime,
    Optional<Elsewhere> elsewhere,
    Text definition,
    Provenance provenance) {
  /** Keeps a copy. */
  public Item {
    aliases = List.copyOf(aliases);
  }

  /** An item of which nothing is said of longer and shorter periods. */
  public Item(
      String id,
      Text name,
      Optional<Unit> unit,
      List<String> aliases,
      Text department,
      Optional<Blank> blank,
      Optional<Elsewhere> elsewhere,
      Text definition,
      Provenance provenance) {
    this(
        id,
        name,
        unit,
        aliases,
        department,
        blank,
        Optional.empty(),
        elsewhere,
        definition,
        provenance);
  }

  /** How the figures of two years, or of two halves, make one of both together. */
  public enum OverTime {
    /** Flows: what was earned in both. */
    SUM,
    /** Stocks: what there was at the end. */
    LAST,
    /** The mean of both. */
    MEAN
  }

  /**
   * What an empty cell means.
   *
   * @param figure the figure, held as all figures of the item are; NaN: missing
   */
  public record Blank(double figure) {
    /** It is missing. */
    public static final Blank MISSING = new Blank(Double.NaN);
  }

  /** A figure as it is read in the item's unit: 12.5%, 3200万元. */
  public String shown(double held) {
    Unit written = unit.orElse(Unit.ONE);
    BigDecimal figure = new BigDecimal(Numerals.shortest(held));
    if (written.isShare()) {
      Unit.Ratio scale = Unit.ONE.to(written);
      figure = figure.multiply(new BigDecimal(scale.over())).divide(new BigDecimal(scale.under()));
    }
    BigDecimal rounded = figure.round(new MathContext(12)).stripTrailingZeros();
    boolean many = Math.abs(rounded.scale()) > 20;
    String number = many ? rounded.toString() : rounded.toPlainString();
    return written.name().equals("1") ? number : number + written.name();
  }

  /** An item with a name and a unit. */
  public static Item of(String id, String name, Unit unit) {
    return new Item(
        id,
        Text.of(name),
        Optional.ofNullable(unit),
        List.of(),
        Text.EMPTY,
        Optional.empty(),
        Optional.empty(),
        Text.EMPTY,
        Provenance.NONE);
  }

  /** The same in another unit. */
  public Item withUnit(Unit other) {
    return new Item(
        id,
        name,
        Optional.of(other),
        aliases,
        department,
        blank,
        elsewhere,
        definition,
        provenance);
  }

  /** The same with another meaning of empty cells. */
  public Item withBlank(Blank other) {
    return new Item(
        id, name, unit, aliases, department, Optional.of(other), elsewhere, definition, provenance);
  }
}
