// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import io.github.parkscore.data.Unit;
import io.github.parkscore.data.Unit.Ratio;
import io.github.parkscore.model.Item;
import java.util.List;
import java.util.Optional;

/**
 * How figures written in a unit become figures of an item.
 *
 * @param ratio what a written figure is multiplied with to be held
 * @param unit the unit that was understood
 * @param completed whether only 万 or 亿 was written and the rest is the item's
 */
record Measure(Ratio ratio, Unit unit, boolean completed) {
  /** Longest first. 千 and 百 also begin names of units and are left alone. */
  private static final List<String> MULTIPLES = List.of("万亿", "百万", "千万", "亿", "万");

  /**
   * How an item is held that is written in a unit; empty if the two measure different things.
   *
   * @param around the unit that 万 or 亿 alone is short for a multiple of
   */
  static Optional<Measure> of(Unit written, Item item, Unit around) {
    boolean multiple = written.dimensions().isEmpty() && written.scale().compareTo(Ratio.ONE) > 0;
    Unit declared = item.unit().orElse(around);
    if (written.isLike(declared) && !(multiple && declared.isShare())) {
      return Optional.of(new Measure(written.to(declared.held()), written, false));
    }
    if (multiple && !declared.isShare() && around.isLike(declared)) {
      Unit base = base(around);
      Ratio ratio = written.scale().times(base.to(declared.held()));
      Unit whole = Unit.parse(written.name() + base.name()).orElse(base);
      return Optional.of(new Measure(ratio, whole, true));
    }
    boolean unchecked = item.unit().isEmpty() && around.dimensions().isEmpty();
    return unchecked ? Optional.of(new Measure(Ratio.ONE, written, false)) : Optional.empty();
  }

  /** How an item is held whose figures are written in its own unit. */
  static Measure declared(Item item) {
    Unit unit = item.unit().orElse(Unit.ONE);
    return new Measure(unit.to(unit.held()), unit, false);
  }

  /** How a fraction is held: a cell that is formatted as a percentage. */
  static Optional<Measure> fraction(Item item) {
    boolean pure = item.unit().map(unit -> unit.dimensions().isEmpty()).orElse(true);
    return pure
        ? Optional.of(
            new Measure(Unit.ONE.to(item.unit().orElse(Unit.ONE).held()), Unit.PERCENT, false))
        : Optional.empty();
  }

  /** The unit without 万 or 亿 in front. */
  private static Unit base(Unit unit) {
    return MULTIPLES.stream()
        .filter(unit.name()::startsWith)
        .map(multiple -> Unit.parse(unit.name().substring(multiple.length())))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(unit);
  }
}
