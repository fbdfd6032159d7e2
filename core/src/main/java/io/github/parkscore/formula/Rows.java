// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.formula;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Decision tables of which a row decides for every park: what is left of them is computed only. A
 * table like min-max, whose first row asks whether best and worst are the same, comes down to its
 * last row, without a choice for each park.
 */
final class Rows {
  private static final Set<String> CHOICES = Set.of("if", "case");

  /** What is missing where an operand is. */
  private static final Set<String> STRICT =
      Set.of("+", "-", "*", "/", "growth", "min", "max", "clamp");

  private final Calculator calculator;
  private final Map<Term, Term> left = new IdentityHashMap<>();

  Rows(Calculator calculator) {
    this.calculator = calculator;
  }

  /** The row that decides for every park; the term itself where there is none. */
  Term left(Term term) {
    if (!(term instanceof Term.Operation operation && CHOICES.contains(operation.name()))) {
      return term;
    }
    return left.computeIfAbsent(term, key -> left(operation));
  }

  private Term left(Term.Operation table) {
    List<Term> rows = table.operands();
    int k = 0;
    boolean guarded = rows.size() > 2 && saysMissing(rows.get(0)) && isMissing(rows.get(1));
    int first = guarded ? 2 : 0;
    for (k = first; k + 1 < rows.size(); k += 2) {
      OptionalDouble condition = calculator.same(rows.get(k));
      if (condition.isEmpty() || condition.getAsDouble() != 0 && condition.getAsDouble() != 1) {
        return table;
      }
      if (condition.getAsDouble() == 1) {
        return decided(table, k + 1, guarded);
      }
    }
    return k < rows.size() ? decided(table, k, guarded) : table;
  }

  /** The mark at a position of the table, if the guard can't say otherwise than the mark itself. */
  private Term decided(Term.Operation table, int at, boolean guarded) {
    List<Term> rows = table.operands();
    Term mark = rows.get(at);
    if (guarded) {
      Term x = ((Term.Operation) rows.get(0)).operands().get(0);
      boolean never = x instanceof Term.Input && calculator.column(x).missing() == 0;
      if (!never && !isStrict(mark, x)) {
        return table;
      }
    }
    for (int k = 0; k < rows.size(); k++) {
      if (k != at) {
        calculator.fit(rows.get(k));
      }
    }
    return mark;
  }

  private static boolean saysMissing(Term term) {
    return term instanceof Term.Operation operation && operation.name().equals("missing");
  }

  private static boolean isMissing(Term term) {
    return term instanceof Term.Constant constant && Double.isNaN(constant.value());
  }

  private static boolean isStrict(Term term, Term operand) {
    return term == operand
        || term instanceof Term.Operation operation
            && STRICT.contains(operation.name())
            && operation.operands().stream().anyMatch(part -> isStrict(part, operand));
  }
}
