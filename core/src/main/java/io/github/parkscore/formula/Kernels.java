// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.formula;

import io.github.parkscore.formula.kernel.Arithmetic;
import io.github.parkscore.formula.kernel.Choices;
import io.github.parkscore.formula.kernel.Decisions;
import io.github.parkscore.formula.kernel.Kernel;

/** Which loop computes which operator and function. */
final class Kernels {
  private Kernels() {}

  static Kernel of(Op op) {
    return switch (op) {
      case OR -> Decisions::or;
      case AND -> Decisions::and;
      case EQ -> Decisions::equal;
      case NE -> Decisions::unequal;
      case LT -> Decisions::less;
      case LE -> Decisions::atMost;
      case GT -> Decisions::greater;
      case GE -> Decisions::atLeast;
      case ADD -> Arithmetic::add;
      case SUB -> Arithmetic::subtract;
      case MUL -> Arithmetic::multiply;
      case DIV -> Arithmetic::divide;
      case POW -> Arithmetic::power;
    };
  }

  /** The loop of a function of one park; round, whose digits are no operand, is none of them. */
  static Kernel of(Function function) {
    return switch (function) {
      case MIN -> Arithmetic::min;
      case MAX -> Arithmetic::max;
      case ABS -> Arithmetic::abs;
      case FLOOR -> Decisions::floor;
      case CEIL -> Decisions::ceil;
      case LN -> Arithmetic::ln;
      case EXP -> Arithmetic::exp;
      case SQRT -> Arithmetic::sqrt;
      case CLAMP -> Arithmetic::clamp;
      case IF, CASE -> Choices::firstThatHolds;
      case CHOOSE -> Choices::byText;
      case COALESCE -> Choices::coalesce;
      case MISSING -> Choices::missing;
      case INTERPOLATE -> Choices::interpolate;
      case STEPS -> Decisions::steps;
      case COUNT_TRUE -> Decisions::countTrue;
      case NOT -> Decisions::not;
      case TIMES -> Decisions::times;
      case STREAK -> Decisions::streak;
      case RECENT -> Decisions::recent;
      default -> throw new IllegalArgumentException("no loop of its own: " + function.symbol());
    };
  }
}
