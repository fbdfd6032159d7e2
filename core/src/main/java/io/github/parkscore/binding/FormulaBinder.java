// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.binding;

import io.github.parkscore.finding.Findings;
import io.github.parkscore.formula.Checker;
import io.github.parkscore.formula.Formula;
import io.github.parkscore.formula.Scope;
import io.github.parkscore.model.Absence;
import io.github.parkscore.model.Limits;
import io.github.parkscore.model.NumberTable;
import java.util.Optional;

/** Binds single formulas, and the small things that are made of them, in the scope of a step. */
final class FormulaBinder {
  private final Tables tables;
  private final Findings findings;

  FormulaBinder(Tables tables, Findings findings) {
    this.tables = tables;
    this.findings = findings;
  }

  Optional<BoundFormula> number(Formula formula, Scope scope) {
    return Checker.number(formula, scope, Optional.empty(), findings)
        .map(checked -> new BoundFormula(formula, checked, scope));
  }

  Optional<BoundFormula> number(NumberTable table, Scope scope) {
    return tables.formula(table, Optional.empty()).flatMap(formula -> number(formula, scope));
  }

  Optional<BoundFormula> condition(Formula formula, Scope scope) {
    return Checker.condition(formula, scope, findings)
        .map(checked -> new BoundFormula(formula, checked, scope));
  }

  BoundLimits limits(Optional<Limits> limits, Scope scope) {
    return new BoundLimits(
        limits.flatMap(Limits::low).flatMap(table -> number(table, scope)),
        limits.flatMap(Limits::high).flatMap(table -> number(table, scope)));
  }

  Optional<BoundAbsence> absence(Absence absence, Scope scope) {
    if (absence.mark().isEmpty()) {
      return Optional.of(new BoundAbsence(absence.kind(), Optional.empty()));
    }
    return number(absence.mark().get(), scope)
        .map(mark -> new BoundAbsence(absence.kind(), Optional.of(mark)));
  }
}
