// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.formula;

import io.github.parkscore.data.Unit;
import io.github.parkscore.data.Unit.Ratio;
import io.github.parkscore.finding.Finding;
import io.github.parkscore.finding.Findings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What happens where units meet: scales of one dimension are converted, other dimensions are an
 * error, a bare number takes the unit it meets. What has no unit is not checked.
 */
final class UnitRules {
  /** Factors that people write to change a scale; units change it by themselves. */
  private static final Set<Double> SCALE_FACTORS =
      Set.of(1e3, 1e4, 1e5, 1e6, 1e8, 1e12, 1e-3, 1e-4, 1e-6, 1e-8);

  private final Findings findings;
  private final FindingMaker maker;
  private final boolean refusesFactors;

  /** Makes a finding about a part of the formula that is being checked. */
  interface FindingMaker {
    Finding make(FormulaCode code, Expr part, Object... arguments);
  }

  UnitRules(Findings findings, FindingMaker maker, boolean refusesFactors) {
    this.findings = findings;
    this.maker = maker;
    this.refusesFactors = refusesFactors;
  }

  /** Brings operands that meet in a sum, a comparison or a choice to the unit of the first. */
  List<Checked> meet(List<Checked> operands) {
    Optional<Unit> common =
        operands.stream().map(Checked::unit).flatMap(Optional::stream).findFirst();
    if (common.isEmpty()) {
      return operands;
    }
    List<Checked> met = new ArrayList<>();
    for (Checked operand : operands) {
      met.add(to(operand, common.get()));
    }
    return met;
  }

  /** An operand in a unit. */
  Checked to(Checked operand, Unit wanted) {
    if (operand.unit().isEmpty()) {
      if (operand.isBare()
          && wanted.isShare()
          && Math.abs(number(operand)) > 1
          && !Printer.print(operand.tree()).endsWith("%")) {
        findings.add(
            maker.make(
                FormulaCode.PERCENT_AS_NUMBER,
                operand.tree(),
                "percent",
                Printer.print(operand.tree()) + "%"));
      }
      return new Checked(operand.tree(), operand.type(), Optional.of(wanted));
    }
    Unit unit = operand.unit().get();
    if (!unit.isLike(wanted)) {
      findings.add(
          maker.make(
              FormulaCode.UNIT_MISMATCH,
              operand.tree(),
              "unit",
              unit.name(),
              "wanted",
              wanted.name()));
      return operand;
    }
    if (unit.held().scale().equals(wanted.held().scale())) {
      return new Checked(operand.tree(), operand.type(), Optional.of(wanted));
    }
    Expr converted = new Expr.Convert(operand.tree(), unit.held(), wanted.held());
    return new Checked(converted, operand.type(), Optional.of(wanted));
  }

  /** A product or quotient; a pure number that comes out is brought to the scale 1. */
  Checked product(Expr.Bin bin, Checked left, Checked right) {
    boolean over = bin.op() == Op.DIV;
    if (isUnknown(left) || isUnknown(right) || left.unit().isEmpty() && right.unit().isEmpty()) {
      return new Checked(bin, Type.NUMBER, Optional.empty());
    }
    handWritten(left, right);
    handWritten(right, left);
    Unit a = left.unit().map(Unit::held).orElse(Unit.ONE);
    Unit b = right.unit().map(Unit::held).orElse(Unit.ONE);
    if (b.equals(Unit.ONE)) {
      return new Checked(bin, Type.NUMBER, left.unit().or(() -> Optional.of(Unit.ONE)));
    }
    if (!over && a.equals(Unit.ONE)) {
      return new Checked(bin, Type.NUMBER, right.unit());
    }
    Unit unit = over ? a.over(b) : a.times(b);
    if (!unit.dimensions().isEmpty()) {
      return new Checked(bin, Type.NUMBER, Optional.of(unit));
    }
    Expr tree = unit.scale().equals(Ratio.ONE) ? bin : new Expr.Convert(bin, unit, Unit.ONE);
    return new Checked(tree, Type.NUMBER, Optional.of(Unit.ONE));
  }

  /** A power: whole exponents multiply dimensions, others leave the unit unchecked. */
  Checked power(Expr.Bin bin, Checked base, Checked exponent) {
    Optional<Unit> unit = base.unit().map(Unit::held);
    if (unit.isEmpty() || unit.get().equals(Unit.ONE) || !exponent.isBare()) {
      return new Checked(bin, Type.NUMBER, unit.filter(Unit.ONE::equals));
    }
    double n = number(exponent);
    if (n != 2 && n != 3) {
      return new Checked(bin, Type.NUMBER, Optional.empty());
    }
    Unit product = unit.get().times(unit.get());
    return new Checked(bin, Type.NUMBER, Optional.of(n == 2 ? product : product.times(unit.get())));
  }

  private void handWritten(Checked factor, Checked quantity) {
    if (!refusesFactors || !factor.isBare() || quantity.unit().isEmpty()) {
      return;
    }
    double size = Math.abs(number(factor));
    boolean percent = size == 100 && quantity.unit().get().dimensions().isEmpty();
    if (percent || SCALE_FACTORS.contains(size)) {
      findings.add(
          maker.make(
              FormulaCode.HAND_WRITTEN_FACTOR,
              factor.tree(),
              "unit",
              quantity.unit().get().name()));
    }
  }

  private static boolean isUnknown(Checked operand) {
    return operand.unit().isEmpty() && !operand.isBare();
  }

  private static double number(Checked bare) {
    return bare.tree() instanceof Expr.Neg minus
        ? -((Expr.Num) minus.operand()).value()
        : ((Expr.Num) bare.tree()).value();
  }
}
