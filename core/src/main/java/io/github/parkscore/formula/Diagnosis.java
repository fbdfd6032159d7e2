// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.formula;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Why a formula gives nothing for a park, or what went wrong on its way: the figures that are
 * missing, and the operations that had their operands and yet no result (a division by zero, a
 * logarithm of zero, growth from nothing). Looks only at the branches that were taken.
 *
 * @param missing the inputs that were needed and are missing
 * @param failed the operations without a result
 */
public record Diagnosis(List<Term.Input> missing, List<Failure> failed) {
  /**
   * An operation without a result.
   *
   * @param operation which
   * @param operands the figures of its operands
   */
  public record Failure(Term.Operation operation, List<Double> operands) {}

  /** Looks into a term for one park. */
  public static Diagnosis of(Term term, Calculator calculator, int park) {
    Walk walk = new Walk(calculator, park);
    walk.visit(term);
    return new Diagnosis(List.copyOf(walk.missing), List.copyOf(walk.failed));
  }

  /** Whether a missing or failed part of a term can be hidden by another part of it. */
  public static boolean canHide(Term term) {
    return term instanceof Term.Operation operation
        && (List.of("coalesce", "missing", "recent", "times", "and", "or")
                .contains(operation.name())
            || operation.operands().stream().anyMatch(Diagnosis::canHide));
  }

  private static final class Walk {
    private final Calculator calculator;
    private final int park;
    private final Set<Term.Input> missing = new LinkedHashSet<>();
    private final List<Failure> failed = new ArrayList<>();
    private final Set<Term> visited = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Term, Double> known = new IdentityHashMap<>();

    Walk(Calculator calculator, int park) {
      this.calculator = calculator;
      this.park = park;
    }

    void visit(Term term) {
      if (!visited.add(term)) {
        return;
      }
      if (term instanceof Term.Input input && isMissing(input)) {
        missing.add(input);
      } else if (term instanceof Term.Place place) {
        visit(place.figures());
      } else if (term instanceof Term.Operation operation) {
        operation(operation);
      }
    }

    private void operation(Term.Operation operation) {
      List<Term> operands = operation.operands();
      switch (operation.name()) {
        case "if", "case" -> taken(operands);
        case "choose" -> chosen(operands);
        case "coalesce" -> firstPresent(operands);
        default -> {
          operands.forEach(this::visit);
          boolean given = operands.stream().noneMatch(this::isMissing);
          if (given && isMissing(operation)) {
            List<Double> figures = operands.stream().map(operand -> at(operand)).toList();
            failed.add(new Failure(operation, figures));
          }
        }
      }
    }

    private void taken(List<Term> operands) {
      for (int k = 0; k + 1 < operands.size(); k += 2) {
        visit(operands.get(k));
        double condition = at(operands.get(k));
        if (condition != 0) {
          if (condition == 1) {
            visit(operands.get(k + 1));
          }
          return;
        }
      }
      if (operands.size() % 2 == 1) {
        visit(operands.get(operands.size() - 1));
      }
    }

    private void chosen(List<Term> operands) {
      visit(operands.get(0));
      double text = at(operands.get(0));
      for (int k = 1; k + 1 < operands.size(); k += 2) {
        if (text == at(operands.get(k))) {
          visit(operands.get(k + 1));
          return;
        }
      }
    }

    /** Failures count even where another alternative steps in; missing figures then don't. */
    private void firstPresent(List<Term> operands) {
      Set<Term.Input> before = new LinkedHashSet<>(missing);
      for (Term operand : operands) {
        visit(operand);
        if (!isMissing(operand)) {
          missing.retainAll(before);
          return;
        }
      }
    }

    private double at(Term term) {
      return calculator.at(term, park, known);
    }

    private boolean isMissing(Term term) {
      return Double.isNaN(at(term));
    }
  }
}
