// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.formula;

import io.github.parkscore.data.Period;
import io.github.parkscore.formula.kernel.Kernel;
import java.util.List;

/** Compiles what asks for this result: marks, points, places, quotas. */
final class ResultTerms {
  private final Compiler compiler;
  private final Kernel quota;

  ResultTerms(Compiler compiler, Kernel quota) {
    this.compiler = compiler;
    this.quota = quota;
  }

  Term term(Function function, Expr.Call call, Scope scope, Period period) {
    List<Expr> operands = call.operands();
    switch (function) {
      case MARK, POINTS -> {
        String name = call.function() + ":" + ((Expr.Name) operands.get(0)).name();
        Symbol symbol = scope.find(name).orElseThrow();
        return compiler.input(((Symbol.Input) symbol.meaning()).key(), period);
      }
      case PLACE, FROM_LAST -> {
        return compiler.input(
            among(scope) + call.function() + ":" + group(operands, 0, scope), period);
      }
      case QUOTA -> {
        Term share = compiler.term(operands.get(0), scope, period);
        Term parks = compiler.input(among(scope) + "parks:" + group(operands, 1, scope), period);
        return compiler.operation("quota", quota, call, List.of(share, parks));
      }
      default -> {
        return compiler.input("available", period);
      }
    }
  }

  /** Inside grades, places are counted among graded parks. */
  private static String among(Scope scope) {
    return scope.step() == Step.GRADE ? "graded:" : "";
  }

  private static String group(List<Expr> operands, int at, Scope scope) {
    List<String> named =
        operands.size() > at ? Groups.attributes(operands.get(at)) : scope.defaultGroup();
    return String.join("+", named);
  }
}
