// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.modelfile;

import io.github.parkscore.finding.Findings;
import io.github.parkscore.finding.Place;
import io.github.parkscore.finding.Text;
import io.github.parkscore.formula.Expr;
import io.github.parkscore.formula.Op;
import io.github.parkscore.formula.Printer;
import io.github.parkscore.rule.Formulas;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Tells grades that nobody can get: the first that holds is given, so a condition that implies an
 * earlier one is never asked. Seen are conditions that always hold, and limits of the same figure:
 * {@code total >= 80} after {@code total >= 60}, {@code quota(20%)} after {@code quota(50%)}.
 */
final class GradeOrder {
  /** A figure at or beyond a number; {@code low} where it may not be more, as a place. */
  private record Limit(String figure, boolean low, boolean strict, double number) {
    /** Whether this holds wherever the other does. */
    boolean follows(Limit other) {
      if (!figure.equals(other.figure) || low != other.low) {
        return false;
      }
      boolean wider = low ? number > other.number : number < other.number;
      return wider || number == other.number && (!strict || other.strict);
    }
  }

  private record Grade(Text name, boolean always, List<Limit> limits) {}

  private final Findings findings;
  private final List<Grade> before = new ArrayList<>();

  GradeOrder(Findings findings) {
    this.findings = findings;
  }

  /**
   * Adds the next grade.
   *
   * @param when its condition; empty of one that has none
   */
  void add(Text name, Optional<Expr> when, Place place) {
    List<Limit> needed = when.map(tree -> limits(tree, Op.AND)).orElse(List.of());
    before.stream()
        .filter(
            grade ->
                grade.always()
                    || grade.limits().stream()
                        .anyMatch(limit -> needed.stream().anyMatch(limit::follows)))
        .findFirst()
        .ifPresent(
            grade ->
                findings.add(
                    ModelCode.GRADE_NEVER_REACHED.at(
                        place, "seen", name, "earlier", grade.name())));
    boolean always = when.map(GradeOrder::always).orElse(true);
    before.add(new Grade(name, always, when.map(tree -> limits(tree, Op.OR)).orElse(List.of())));
  }

  /** The limits among the sides of {@code and}, which all have to hold, or of {@code or}. */
  private static List<Limit> limits(Expr tree, Op joint) {
    if (tree instanceof Expr.Bin bin && bin.op() == joint) {
      List<Limit> both = new ArrayList<>(limits(bin.left(), joint));
      both.addAll(limits(bin.right(), joint));
      return both;
    }
    return tree instanceof Expr.Bin bin && bin.op().isComparison()
        ? limit(bin).map(List::of).orElse(List.of())
        : List.of();
  }

  private static Optional<Limit> limit(Expr.Bin bin) {
    if (bin.op() == Op.EQ || bin.op() == Op.NE) {
      return Optional.empty();
    }
    boolean strict = bin.op() == Op.LT || bin.op() == Op.GT;
    boolean less = bin.op() == Op.LT || bin.op() == Op.LE;
    OptionalDouble right = amount(bin.right());
    OptionalDouble left = amount(bin.left());
    if (right.isPresent() == left.isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        right.isPresent()
            ? new Limit(figure(bin.left(), bin.right()), less, strict, right.getAsDouble())
            : new Limit(figure(bin.right(), bin.left()), !less, strict, left.getAsDouble()));
  }

  /** A number, or the share of a quota; a share that is none is told elsewhere. */
  private static OptionalDouble amount(Expr tree) {
    if (!isQuota(tree)) {
      return Formulas.constant(tree);
    }
    OptionalDouble share = Formulas.constant(tree.operands().get(0));
    return share.orElse(-1) >= 0 && share.getAsDouble() <= 1 ? share : OptionalDouble.empty();
  }

  private static String figure(Expr figure, Expr limit) {
    String group = isQuota(limit) ? tree(limit.operands().subList(1, limit.operands().size())) : "";
    return Printer.print(figure) + (isQuota(limit) ? " quota " + group : "");
  }

  private static String tree(List<Expr> group) {
    return group.stream().map(Printer::print).toList().toString();
  }

  private static boolean isQuota(Expr tree) {
    return tree instanceof Expr.Call call
        && call.function().equals("quota")
        && !call.operands().isEmpty();
  }

  /** Whether a condition holds whatever the figures are. */
  private static boolean always(Expr tree) {
    if (!(tree instanceof Expr.Bin bin)) {
      return false;
    }
    if (bin.op() == Op.AND) {
      return always(bin.left()) && always(bin.right());
    }
    if (bin.op() == Op.OR) {
      return always(bin.left()) || always(bin.right());
    }
    return bin.op().isComparison() && (isWholeQuota(bin) || holds(bin));
  }

  /** {@code place() <= quota(100%)}, of one and the same group. */
  private static boolean isWholeQuota(Expr.Bin bin) {
    Optional<Limit> limit = limit(bin);
    boolean ofPlaces =
        bin.left() instanceof Expr.Call place
            && (place.function().equals("place") || place.function().equals("from_last"))
            && isQuota(bin.right())
            && tree(place.operands())
                .equals(tree(bin.right().operands().subList(1, bin.right().operands().size())));
    return ofPlaces
        && limit.isPresent()
        && limit.get().low()
        && !limit.get().strict()
        && limit.get().number() == 1;
  }

  private static boolean holds(Expr.Bin bin) {
    OptionalDouble left = Formulas.constant(bin.left());
    OptionalDouble right = Formulas.constant(bin.right());
    if (left.isEmpty() || right.isEmpty()) {
      return false;
    }
    int order = Double.compare(left.getAsDouble(), right.getAsDouble());
    return switch (bin.op()) {
      case EQ -> order == 0;
      case NE -> order != 0;
      case LT -> order < 0;
      case LE -> order <= 0;
      case GT -> order > 0;
      default -> order >= 0;
    };
  }
}
