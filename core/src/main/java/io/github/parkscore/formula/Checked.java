// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.formula;

import io.github.parkscore.data.Unit;
import java.util.Optional;

/**
 * A formula whose names, types and units are right, with the changes of unit put in.
 *
 * @param tree the tree
 * @param type what it gives
 * @param unit its unit; empty: not checked
 */
public record Checked(Expr tree, Type type, Optional<Unit> unit) {
  Checked as(Expr other) {
    return new Checked(other, type, unit);
  }

  /** Whether it is a number that somebody wrote, with or without a sign. */
  boolean isBare() {
    Expr inside = tree instanceof Expr.Neg minus ? minus.operand() : tree;
    return inside instanceof Expr.Num && unit.isEmpty();
  }
}
