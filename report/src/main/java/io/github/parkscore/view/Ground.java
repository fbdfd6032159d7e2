// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import io.github.parkscore.formula.Expr;
import io.github.parkscore.formula.Formula;
import io.github.parkscore.formula.Op;
import io.github.parkscore.model.Grouping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * On what ground a grade or a warning is decided, as far as its formula tells: by the place within
 * a grouping, or by a total. What looks at other rounds has no line of its own in this one.
 *
 * @param within the grouping of the places that it asks for; empty if it asks for none
 * @param total the total that it compares with
 */
record Ground(Optional<Grouping> within, OptionalDouble total) {
  private static final Set<String> PLACES = Set.of("place", "from_last");
  private static final Set<String> OTHER_ROUNDS =
      Set.of("times", "streak", "recent", "prev", "at", "growth");

  /** The ground of a formula; without one, decided by nothing that a line could be drawn at. */
  static Ground of(Optional<Formula> when, Grouping otherwise) {
    List<Expr> calls = new ArrayList<>();
    when.ifPresent(formula -> collect(formula.tree(), calls));
    boolean otherRounds = calls.stream().anyMatch(call -> isCall(call, OTHER_ROUNDS));
    if (otherRounds) {
      return new Ground(Optional.empty(), OptionalDouble.empty());
    }
    Optional<Grouping> within =
        calls.stream()
            .filter(call -> isCall(call, PLACES))
            .findFirst()
            .map(call -> grouping((Expr.Call) call, otherwise));
    OptionalDouble total =
        calls.stream()
            .map(Ground::threshold)
            .filter(OptionalDouble::isPresent)
            .findFirst()
            .orElse(OptionalDouble.empty());
    return new Ground(within, total);
  }

  private static boolean isCall(Expr tree, Set<String> functions) {
    return tree instanceof Expr.Call call && functions.contains(call.function());
  }

  private static Grouping grouping(Expr.Call call, Grouping otherwise) {
    if (call.operands().isEmpty()) {
      return otherwise;
    }
    List<String> names = new ArrayList<>();
    List<Expr> parts = new ArrayList<>();
    collect(call.operands().get(0), parts);
    for (Expr part : parts) {
      if (part instanceof Expr.Name name) {
        names.add(name.name());
      }
    }
    return new Grouping(names);
  }

  /** The number in {@code total < 60}. */
  private static OptionalDouble threshold(Expr tree) {
    if (!(tree instanceof Expr.Bin bin) || !Set.of(Op.LT, Op.LE, Op.GT, Op.GE).contains(bin.op())) {
      return OptionalDouble.empty();
    }
    return bin.left() instanceof Expr.Name name
            && name.name().equals("total")
            && bin.right() instanceof Expr.Num number
        ? OptionalDouble.of(number.value())
        : OptionalDouble.empty();
  }

  private static void collect(Expr tree, List<Expr> into) {
    into.add(tree);
    tree.operands().forEach(operand -> collect(operand, into));
  }
}
