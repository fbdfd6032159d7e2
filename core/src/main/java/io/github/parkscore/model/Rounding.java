// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.model;

import java.util.OptionalInt;

/**
 * The decimals that scores are rounded to, half away from zero on the decimal value; empty: not
 * rounded.
 *
 * @param points of every indicator's points
 * @param category of every category's points
 * @param total of the total, which ranks, ties and grades use
 */
public record Rounding(OptionalInt points, OptionalInt category, OptionalInt total) {
  /** Nothing is rounded. */
  public static final Rounding NONE =
      new Rounding(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());

  /** Only the total is rounded. */
  public static Rounding total(int digits) {
    return new Rounding(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.of(digits));
  }
}
