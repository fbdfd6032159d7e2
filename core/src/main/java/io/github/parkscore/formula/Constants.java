// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.formula;

import io.github.parkscore.data.Period;
import java.util.Optional;

/** Numbers and periods that are written in a formula and not computed. */
final class Constants {
  private Constants() {}

  static Optional<Double> number(Expr tree) {
    if (tree instanceof Expr.Neg minus) {
      return number(minus.operand()).map(number -> -number);
    }
    return tree instanceof Expr.Num number ? Optional.of(number.value()) : Optional.empty();
  }

  static Optional<Period> period(Expr tree) {
    if (tree instanceof Expr.Num number) {
      return Period.parse(number.text());
    }
    return tree instanceof Expr.Str text ? Period.parse(text.value()) : Optional.empty();
  }
}
