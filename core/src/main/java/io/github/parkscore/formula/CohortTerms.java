// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.formula;

import io.github.parkscore.data.Period;
import io.github.parkscore.formula.kernel.Choices;
import io.github.parkscore.formula.kernel.Statistic;
import java.util.List;

/** Compiles statistics of the cohort: each a term of its figures, its group and its period. */
final class CohortTerms {
  private final Compiler compiler;
  private final Terms terms;

  CohortTerms(Compiler compiler, Terms terms) {
    this.compiler = compiler;
    this.terms = terms;
  }

  Term term(Function function, Expr.Call call, Scope scope, Period period) {
    List<Expr> operands = call.operands();
    int groupAt = function == Function.QUANTILE ? 2 : 1;
    List<String> group =
        operands.size() > groupAt ? Groups.attributes(operands.get(groupAt)) : List.of();
    Term figures = compiler.term(operands.get(0), scope, period);
    String suffix = group.isEmpty() ? "" : " by " + String.join("+", group);
    String at = "@" + period + suffix + ")";
    if (function == Function.RANK) {
      String key = "rank(" + figures.key() + at;
      return terms.intern(new Term.Place(key, figures, group, period));
    }
    if (function == Function.COUNT && isCondition(operands.get(0), scope)) {
      Term holding =
          terms.intern(
              new Term.Operation(
                  "holds(" + figures.key() + ")",
                  "if",
                  Choices::firstThatHolds,
                  List.of(figures, compiler.constant(1)),
                  call));
      String key = "count(" + holding.key() + at;
      return terms.intern(new Term.OfCohort(key, Statistic.COUNT, holding, 0, group, period));
    }
    double p = 0;
    if (function == Function.QUANTILE) {
      p = constantOf(compiler.term(operands.get(1), scope, period));
    }
    String key = function.symbol() + (groupAt == 2 ? p : "") + "(" + figures.key() + at;
    Statistic statistic = Statistic.valueOf(function.name());
    return terms.intern(new Term.OfCohort(key, statistic, figures, p, group, period));
  }

  private static boolean isCondition(Expr tree, Scope scope) {
    if (tree instanceof Expr.Name name) {
      return scope.find(name.name()).orElseThrow().type() == Type.CONDITION;
    }
    if (tree instanceof Expr.Bin bin) {
      return bin.op().isComparison() || bin.op().isLogical();
    }
    return tree instanceof Expr.Call call
        && (call.function().equals("not") || call.function().equals("missing"));
  }

  private static double constantOf(Term term) {
    if (term instanceof Term.Constant constant) {
      return constant.value();
    }
    throw new IllegalArgumentException("the share of a quantile is no number: " + term.key());
  }
}
